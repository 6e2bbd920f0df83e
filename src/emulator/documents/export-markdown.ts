// text/markdown in the manner of Drive's export: headings, bold, italics, links, lists and pipe tables.
import { coveredCells } from './export-html.ts';
import { glyphOf, visibleText } from './export-text.ts';
import {
  allTabs,
  type Block,
  type Cell,
  type Inline,
  type Paragraph,
  paragraphsOf,
  type StoredDocument,
  type Tab,
  type Table,
} from './model.ts';

const MARKS: Record<string, string> = {
  TITLE: '# ',
  HEADING_1: '# ',
  HEADING_2: '## ',
  HEADING_3: '### ',
  HEADING_4: '#### ',
  HEADING_5: '##### ',
  HEADING_6: '###### ',
};

export function markdownOf(document: StoredDocument): string {
  return allTabs(document.tabs)
    .flatMap(tab => tab.body.content.flatMap(block => blockMarkdown(tab, block)))
    .filter(text => text !== '')
    .join('\n\n')
    .concat('\n');
}

function blockMarkdown(tab: Tab, block: Block): string[] {
  if (block.kind === 'table') return [tableMarkdown(block)];
  if (block.kind === 'contents') return block.content.flatMap(inner => blockMarkdown(tab, inner));
  return block.kind === 'paragraph' ? [paragraphMarkdown(tab, block)] : [];
}

function paragraphMarkdown(tab: Tab, paragraph: Paragraph): string {
  const words = paragraph.elements
    .map(inline => inlineMarkdown(inline, paragraph))
    .join('')
    .replace(/\n$/, '');
  if (words === '') return '';
  if (paragraph.bullet)
    return `${'   '.repeat(paragraph.bullet.nestingLevel ?? 0)}${glyphOf(tab, paragraph).replace('[ ]', '- [ ]')} ${words}`;
  return `${MARKS[paragraph.style.namedStyleType ?? ''] ?? ''}${words}`;
}

function inlineMarkdown(inline: Inline, paragraph: Paragraph): string {
  if (inline.kind === 'object')
    return inline.name === 'horizontalRule' ? '---' : visibleText({ ...paragraph, elements: [inline] });
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inline.text) ?? [];
  if (words === '') return inline.text;
  const escaped = words.replace(/([\\`*_[\]<>#|])/g, '\\$1');
  const weight = `${inline.style.bold ? '**' : ''}${inline.style.italic ? '*' : ''}`;
  const styled = `${weight}${escaped}${[...weight].reverse().join('')}`;
  const url = inline.style.link?.url;
  return `${before}${url ? `[${styled}](${url})` : styled}${after}`;
}

function tableMarkdown(table: Table): string {
  const covered = coveredCells(table);
  const rows = table.rows.map((row, r) =>
    row.cells.map((cell, c) => (covered.has(`${r},${c}`) ? '' : cellMarkdown(cell))),
  );
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  const [head = [], ...others] = rows;
  return [line(head), line(head.map(() => '----')), ...others.map(line)].join('\n');
}

function cellMarkdown(cell: Cell): string {
  return [...paragraphsOf(cell.content)]
    .map(paragraph =>
      paragraph.elements
        .map(inline => inlineMarkdown(inline, paragraph))
        .join('')
        .trim(),
    )
    .join('<br>');
}
