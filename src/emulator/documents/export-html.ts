// text/html: a page that shows the document as it looks, for Drive's export and for whoever wants to look at one.
import { glyphOf, visibleText } from './export-text.ts';
import {
  allTabs,
  type Block,
  type Cell,
  type Inline,
  type Paragraph,
  type StoredDocument,
  type Tab,
  type Table,
  type TextStyle,
} from './model.ts';
import { inheritedParagraphStyle, inheritedTextStyle } from './styles.ts';

const TAGS: Record<string, string> = {
  TITLE: 'h1',
  SUBTITLE: 'p',
  HEADING_1: 'h1',
  HEADING_2: 'h2',
  HEADING_3: 'h3',
  HEADING_4: 'h4',
  HEADING_5: 'h5',
  HEADING_6: 'h6',
};

export function htmlOf(document: StoredDocument, title: string): string {
  const tabs = allTabs(document.tabs);
  const bodies = tabs.map(tab => {
    const name = tabs.length > 1 ? `<p class="tab">${escapeHtml(tab.title)}</p>` : '';
    return `${name}${blocksHtml(tab, tab.body.content)}`;
  });
  const css =
    'body{max-width:468pt;margin:36pt auto;font:11pt Arial,sans-serif;line-height:1.15}p,h1,h2,h3,h4,h5,h6{margin:0}table{border-collapse:collapse;width:100%}td{border:1pt solid #000;padding:5pt;vertical-align:top}.tab{color:#666}';
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${css}</style></head><body>${bodies.join('')}</body></html>`;
}

function blocksHtml(tab: Tab, content: readonly Block[]): string {
  return content
    .map(block => {
      if (block.kind === 'paragraph') return paragraphHtml(tab, block);
      if (block.kind === 'table') return tableHtml(tab, block);
      return block.kind === 'contents' ? blocksHtml(tab, block.content) : '';
    })
    .join('');
}

function paragraphHtml(tab: Tab, paragraph: Paragraph): string {
  const type = paragraph.style.namedStyleType ?? 'NORMAL_TEXT';
  const tag = TAGS[type] ?? 'p';
  const inherited = inheritedParagraphStyle(tab, type);
  const own = paragraph.style;
  const size = (name: 'spaceAbove' | 'spaceBelow' | 'indentStart'): number =>
    (own[name] ?? inherited[name])?.magnitude ?? 0;
  const css = [
    `margin:${size('spaceAbove')}pt 0 ${size('spaceBelow')}pt ${size('indentStart')}pt`,
    own.alignment && own.alignment !== 'START'
      ? `text-align:${{ CENTER: 'center', END: 'right', JUSTIFIED: 'justify' }[own.alignment] ?? 'left'}`
      : '',
    textCss(inheritedTextStyle(tab, type)),
  ];
  const glyph = paragraph.bullet ? `<span class="bullet">${glyphOf(tab, paragraph).replace('*', '•')} </span>` : '';
  const words = paragraph.elements.map(inline => inlineHtml(inline, paragraph)).join('') || '&#8203;';
  return `<${tag} style="${escapeHtml(css.filter(Boolean).join(';'))}">${glyph}${words}</${tag}>`;
}

function inlineHtml(inline: Inline, paragraph: Paragraph): string {
  if (inline.kind === 'object') {
    if (inline.name === 'horizontalRule') return '<hr>';
    if (inline.name === 'pageBreak') return '<span style="page-break-after:always"></span>';
    return escapeHtml(visibleText({ ...paragraph, elements: [inline] }));
  }
  const words = escapeHtml(inline.text.replace(/\n$/, '')).replaceAll('\v', '<br>');
  if (words === '') return '';
  const css = textCss(inline.style);
  const text = css ? `<span style="${escapeHtml(css)}">${words}</span>` : words;
  const url = inline.style.link?.url;
  return url && /^(https?:|mailto:)/i.test(url) ? `<a href="${escapeHtml(url)}">${text}</a>` : text;
}

function textCss(style: TextStyle): string {
  const color = cssColor(style.foregroundColor);
  const background = cssColor(style.backgroundColor);
  const lines = [style.underline && 'underline', style.strikethrough && 'line-through'].filter(Boolean);
  return [
    style.bold === undefined ? '' : `font-weight:${style.bold ? 700 : 400}`,
    style.italic ? 'font-style:italic' : '',
    lines.length > 0 ? `text-decoration:${lines.join(' ')}` : '',
    style.fontSize?.magnitude ? `font-size:${style.fontSize.magnitude}pt` : '',
    style.weightedFontFamily?.fontFamily
      ? `font-family:${style.weightedFontFamily.fontFamily.replace(/[^\w ]/g, '')}`
      : '',
    color ? `color:${color}` : '',
    background ? `background:${background}` : '',
  ]
    .filter(Boolean)
    .join(';');
}

/** #rrggbb, or undefined for transparent. */
export function cssColor(
  optional: { color?: { rgbColor?: { red?: number | null; green?: number | null; blue?: number | null } } } | undefined,
): string | undefined {
  const rgb = optional?.color?.rgbColor;
  if (!rgb) return undefined;
  const part = (value: number | null | undefined): string =>
    Math.round((value ?? 0) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(rgb.red)}${part(rgb.green)}${part(rgb.blue)}`;
}

function tableHtml(tab: Tab, table: Table): string {
  const covered = coveredCells(table);
  const rows = table.rows.map((row, r) => {
    const cells = row.cells.map((cell, c) => (covered.has(`${r},${c}`) ? '' : cellHtml(tab, cell)));
    return `<tr>${cells.join('')}</tr>`;
  });
  const widths = (table.style.tableColumnProperties ?? []).map(
    ({ width }) => `<col${width?.magnitude ? ` style="width:${width.magnitude}pt"` : ''}>`,
  );
  return `<table><colgroup>${widths.join('')}</colgroup>${rows.join('')}</table>`;
}

/** Places hidden under merged cells, as "row,column". */
export function coveredCells(table: Table): Set<string> {
  const covered = new Set<string>();
  for (const [r, row] of table.rows.entries()) {
    for (const [c, cell] of row.cells.entries()) {
      for (let dr = 0; dr < (cell.style.rowSpan ?? 1); dr++) {
        for (let dc = 0; dc < (cell.style.columnSpan ?? 1); dc++) if (dr + dc > 0) covered.add(`${r + dr},${c + dc}`);
      }
    }
  }
  return covered;
}

function cellHtml(tab: Tab, cell: Cell): string {
  const background = cssColor(cell.style.backgroundColor);
  const attributes = [
    (cell.style.rowSpan ?? 1) > 1 ? ` rowspan="${cell.style.rowSpan}"` : '',
    (cell.style.columnSpan ?? 1) > 1 ? ` colspan="${cell.style.columnSpan}"` : '',
    background ? ` style="background:${background}"` : '',
  ];
  return `<td${attributes.join('')}>${blocksHtml(tab, cell.content)}</td>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
