// A document as documents.get previews it: with its suggestions accepted, or without them. Inline, they stay as they are.
// Source: W/docs/api/how-tos/suggestions; only indexes of SUGGESTIONS_INLINE are good for batchUpdate (F§5.2).
import { copyDocument } from './copy.ts';
import {
  allTabs,
  type Block,
  type Cell,
  type Extra,
  type Inline,
  type Paragraph,
  type Row,
  type StoredDocument,
  segmentsOf,
  type Table,
} from './model.ts';
import { tidy } from './runs.ts';

type Preview = 'PREVIEW_SUGGESTIONS_ACCEPTED' | 'PREVIEW_WITHOUT_SUGGESTIONS';
type Style = Record<string, unknown>;

export const isPreview = (mode: string): mode is Preview => mode.startsWith('PREVIEW_');

/** A copy: the stored document stays as it is. */
export function previewOf(document: StoredDocument, mode: Preview): StoredDocument {
  const copy = copyDocument(document);
  for (const tab of allTabs(copy.tabs)) {
    if (tab.extra) tab.extra = unmarked(tab.extra);
    for (const segment of segmentsOf(tab)) segment.content = blocksIn(segment.content, mode);
  }
  return copy;
}

/** Marks of what is suggested to come, or to go, by the names the JSON has for them. */
function isGone(extra: Readonly<Extra> | undefined, mode: Preview): boolean {
  const ids = extra?.[mode === 'PREVIEW_SUGGESTIONS_ACCEPTED' ? 'suggestedDeletionIds' : 'suggestedInsertionIds'];
  return Array.isArray(ids) && ids.length > 0;
}

function unmarked(extra: Readonly<Extra>): Extra {
  return Object.fromEntries(Object.entries(extra).filter(([name]) => !name.startsWith('suggested')));
}

function cleared<T extends { extra?: Readonly<Extra> }>(node: T): T {
  return node.extra ? { ...node, extra: unmarked(node.extra) } : node;
}

/** A paragraph whose line end is gone goes on in the next one. */
function blocksIn(content: readonly Block[], mode: Preview): Block[] {
  const result: Block[] = [];
  let carried: Inline[] = [];
  for (const [at, block] of content.entries()) {
    if (block.kind !== 'paragraph') {
      if (!isGone(block.extra, mode)) result.push(otherBlock(block, mode));
      continue;
    }
    const paragraph = paragraphIn(block, mode);
    const elements = tidy([...carried, ...paragraph.elements]);
    const last = elements[elements.length - 1];
    const isOpen = !(last?.kind === 'text' && last.text.endsWith('\n'));
    const goesOn = isOpen && content[at + 1]?.kind === 'paragraph';
    carried = goesOn ? elements : [];
    if (goesOn) continue;
    result.push({ ...paragraph, elements: isOpen ? [...elements, { kind: 'text', text: '\n', style: {} }] : elements });
  }
  return result;
}

function otherBlock(block: Exclude<Block, Paragraph>, mode: Preview): Block {
  if (block.kind === 'table') return tableIn(block, mode);
  if (block.kind === 'contents') return { ...cleared(block), content: blocksIn(block.content, mode) };
  return cleared(block);
}

function tableIn(table: Table, mode: Preview): Table {
  const rows = table.rows.filter(({ extra }) => !isGone(extra, mode)).map(row => rowIn(row, mode));
  return { ...cleared(table), rows };
}

function rowIn(row: Row, mode: Preview): Row {
  const cells = row.cells.map((cell): Cell => ({ ...cleared(cell), content: blocksIn(cell.content, mode) }));
  return { ...cleared(row), cells };
}

function paragraphIn(paragraph: Paragraph, mode: Preview): Paragraph {
  const elements = paragraph.elements.flatMap(inline => inlineIn(inline, mode));
  const style = styled(paragraph.style, mode, { extra: paragraph.extra, name: 'paragraphStyle' });
  return { ...cleared(paragraph), elements, style };
}

function inlineIn(inline: Inline, mode: Preview): Inline[] {
  const marks = inline.kind === 'text' ? inline.extra : inline.data;
  if (isGone(marks, mode)) return [];
  if (inline.kind === 'object') return [{ ...inline, data: unmarked(inline.data) }];
  const { extra, ...text } = inline;
  const style = styled(inline.style, mode, { extra, name: 'textStyle' });
  const rest = unmarked(extra ?? {});
  return [{ ...text, style, ...(Object.keys(rest).length > 0 && { extra: rest }) }];
}

/** With suggested changes accepted: each says its style and which of the fields it means. */
function styled<T extends object>(
  style: T,
  mode: Preview,
  { extra, name }: { extra: Readonly<Extra> | undefined; name: 'textStyle' | 'paragraphStyle' },
): T {
  if (mode === 'PREVIEW_WITHOUT_SUGGESTIONS') return style;
  const group = extra?.[name === 'textStyle' ? 'suggestedTextStyleChanges' : 'suggestedParagraphStyleChanges'];
  const changed = { ...style } as Style;
  for (const change of Object.values((group ?? {}) as Record<string, Record<string, Style>>)) {
    for (const [flag, isMeant] of Object.entries(change[`${name}SuggestionState`] ?? {})) {
      const field = flag.replace(/Suggested$/, '');
      if (isMeant !== true || field === flag) continue;
      if (change[name]?.[field] === undefined) delete changed[field];
      else changed[field] = change[name][field];
    }
  }
  return changed as T;
}
