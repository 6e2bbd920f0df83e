// Copies of documents and their nodes to work on. Most of a document is the looks of its paragraphs and cells; copies share those.
import { copyJson } from '../copy-json.ts';
import type { Block, Cell, Inline, ObjectInline, Row, Segment, StoredDocument, Tab } from './model.ts';

export function copyDocument(document: StoredDocument): StoredDocument {
  return { ...document, tabs: document.tabs.map(copyTab) };
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

function copyInline(inline: Inline): Inline {
  return inline.kind === 'text' ? { ...inline, style: copyJson(inline.style) } : copyJson(inline);
}

/** The same key as the original's: a node that shall stand beside it needs `forgetKeys`. */
export function copyNode<T extends Block | Row | Cell | ObjectInline>(node: T): T {
  return copyOf(node) as T;
}

function copyOf(node: Block | Row | Cell | ObjectInline): Block | Row | Cell | ObjectInline {
  switch (node.kind) {
    case 'paragraph': {
      const elements = node.elements.map(copyInline);
      return node.bullet ? { ...node, elements, bullet: copyJson(node.bullet) } : { ...node, elements };
    }
    case 'table':
      return { ...node, style: copyJson(node.style), rows: node.rows.map(copyNode) };
    case 'row':
      return { ...node, style: copyJson(node.style), cells: node.cells.map(copyNode) };
    case 'cell':
    case 'contents':
      return { ...node, content: node.content.map(copyNode) };
    case 'object':
    case 'sectionBreak':
      return copyJson(node);
  }
}
