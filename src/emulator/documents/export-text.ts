// text/plain as Drive exports it: one line a paragraph, list items with their glyph, cells of a table one after another.
import { allTabs, type Block, type Paragraph, paragraphsOf, type StoredDocument, type Tab } from './model.ts';

/** Lines end with CRLF; every tab is there. */
export function plainTextOf(document: StoredDocument): string {
  const lines = allTabs(document.tabs).flatMap(tab => tab.body.content.flatMap(block => linesOf(tab, block)));
  return lines.join('\r\n');
}

function linesOf(tab: Tab, block: Block): string[] {
  if (block.kind === 'paragraph') return [lineOf(tab, block)];
  if (block.kind === 'sectionBreak') return [];
  return [...paragraphsOf([block])].map(paragraph => lineOf(tab, paragraph));
}

function lineOf(tab: Tab, paragraph: Paragraph): string {
  const words = visibleText(paragraph);
  if (!paragraph.bullet) return words;
  const level = paragraph.bullet.nestingLevel ?? 0;
  return `${'   '.repeat(level)}${glyphOf(tab, paragraph)} ${words}`;
}

/** The symbol of a bulleted item, `1.` for any number, and an empty box for a checklist item, whose state nobody tells. */
export function glyphOf(tab: Tab, paragraph: Paragraph): string {
  const levels = tab.lists[paragraph.bullet?.listId ?? '']?.listProperties?.nestingLevels;
  const look = levels?.[paragraph.bullet?.nestingLevel ?? 0];
  if (look?.glyphSymbol) return '*';
  return look?.glyphType && look.glyphType !== 'GLYPH_TYPE_UNSPECIFIED' && look.glyphType !== 'NONE' ? '1.' : '[ ]';
}

/** Text with what chips show; other objects are silent. */
export function visibleText(paragraph: Paragraph): string {
  const shown = (data: Record<string, unknown>, group: string, field: string): string =>
    String((data[group] as Record<string, unknown> | undefined)?.[field] ?? '');
  return paragraph.elements
    .map(inline => {
      if (inline.kind === 'text') return inline.text;
      if (inline.name === 'person') {
        return shown(inline.data, 'personProperties', 'name') || shown(inline.data, 'personProperties', 'email');
      }
      if (inline.name === 'richLink') return shown(inline.data, 'richLinkProperties', 'title');
      if (inline.name === 'dateElement') return shown(inline.data, 'dateElementProperties', 'displayText');
      if (inline.name === 'dropdown') return shown(inline.data, 'dropdownProperties', 'displayValue');
      return inline.name === 'horizontalRule' ? '________________' : '';
    })
    .join('')
    .replace(/\n$/, '');
}
