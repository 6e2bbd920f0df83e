// Copies of documents and their nodes to work on. Most of a document is the looks of its paragraphs and cells; copies share those.
import { copyJson } from '../copy-json.ts';
import type { Block, Cell, ObjectInline, Row, Segment, StoredDocument, Tab } from './model.ts';

export function copyDocument(document: StoredDocument): StoredDocument {
  return { ...document, pastRevisions: [...document.pastRevisions], tabs: document.tabs.map(copyTab) };
}

function copyTab({ body, headers, footers, footnotes, childTabs, ...rest }: Tab): Tab {
  return {
    ...copyJson(rest),
    body: copySegment(body),
    headers: copySegments(headers),
    footers: copySegments(footers),
    footnotes: copySegments(footnotes),
    childTabs: childTabs.map(copyTab),
  };
}

function copySegments(group: Record<string, Segment>): Record<string, Segment> {
  return Object.fromEntries(Object.entries(group).map(([id, segment]) => [id, copySegment(segment)]));
}

function copySegment({ content, ...rest }: Segment): Segment {
  return { ...copyJson(rest), content: content.map(copyNode) };
}

/** The same key as the original's: a node that shall stand beside it needs `forgetKeys`. */
export function copyNode<T extends Block | Row | Cell | ObjectInline>(node: T): T {
  return copyOf(node) as T;
}

function copyOf(node: Block | Row | Cell | ObjectInline): Block | Row | Cell | ObjectInline {
  switch (node.kind) {
    case 'paragraph': {
      const { style, ...rest } = node;
      return { ...copyJson(rest), style };
    }
    case 'table': {
      const { rows, ...rest } = node;
      return { ...copyJson(rest), rows: rows.map(copyNode) };
    }
    case 'row': {
      const { cells, ...rest } = node;
      return { ...copyJson(rest), cells: cells.map(copyNode) };
    }
    case 'cell': {
      const { style, content, ...rest } = node;
      return { ...copyJson(rest), style, content: content.map(copyNode) };
    }
    case 'contents': {
      const { content, ...rest } = node;
      return { ...copyJson(rest), content: content.map(copyNode) };
    }
    default:
      return copyJson(node);
  }
}
