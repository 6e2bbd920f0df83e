// Draws the tab: headings as headings, tables as tables, list items with their sign. Every paragraph carries its key.
import { createContext } from 'preact';
import { memo } from 'preact/compat';
import { useContext } from 'preact/hooks';
import { isSafeLink } from '../shared/google-links.ts';
import { type Css, cellCss, glyphOf, paragraphCss, textCss } from './look.ts';
import type { Block, Cell, Paragraph, Run, Table } from './model.ts';
import type { DocumentTab } from './wire.ts';

/** Changes with the tab's named styles only, so that a keystroke draws one paragraph. */
export const NamedLooksContext = createContext<ReadonlyMap<string, Css>>(new Map());

export interface Signs {
  /** Key of a list paragraph → its sign. */
  readonly glyphs: ReadonlyMap<number, string>;
  /** Key of a paragraph → how often it must be drawn from scratch. */
  readonly redrawn: ReadonlyMap<number, number>;
}

export const SignsContext = createContext<Signs>({ glyphs: new Map(), redrawn: new Map() });

export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  const { glyphs, redrawn } = useContext(SignsContext);
  return (
    <>
      {blocks.map((block, index) => {
        if (block.kind === 'paragraph') {
          return (
            <ParagraphLine
              key={`${block.key}.${redrawn.get(block.key) ?? 0}`}
              one={block}
              glyph={glyphs.get(block.key)}
            />
          );
        }
        if (block.kind === 'table') return <TableBox key={`t${firstKey(block) ?? index}`} table={block} />;
        return block.lines.length > 0 ? <Contents key={`f${index}`} lines={block.lines} /> : null;
      })}
    </>
  );
}

const firstKey = (table: Table): number | undefined => {
  const first = table.rows[0]?.cells[0]?.blocks[0];
  return first?.kind === 'paragraph' ? first.key : undefined;
};

const LEVELS: Readonly<Record<string, 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'>> = {
  HEADING_1: 'h1',
  HEADING_2: 'h2',
  HEADING_3: 'h3',
  HEADING_4: 'h4',
  HEADING_5: 'h5',
  HEADING_6: 'h6',
};

const ParagraphLine = memo(function ParagraphLine({ one, glyph }: { one: Paragraph; glyph: string | undefined }) {
  const named = useContext(NamedLooksContext);
  const type = one.style.namedStyleType ?? 'NORMAL_TEXT';
  const Tag = LEVELS[type] ?? 'p';
  // A list's sign hangs before the text, so its first line does not.
  const style = { ...named.get(type), ...paragraphCss(one.style), ...(glyph && { textIndent: 0 }) };
  return (
    <Tag
      data-paragraph={one.key}
      class={`line ${type.toLowerCase()}${glyph ? ' bullet' : ''}`}
      style={style}
      {...(glyph && { 'data-glyph': glyph })}
    >
      {one.runs.map((run, index) => (
        <RunSpan key={index} run={run} />
      ))}
      {one.text === '' && <br />}
    </Tag>
  );
});

function RunSpan({ run }: { run: Run }) {
  const { object, style, text } = run;
  if (object) {
    return (
      <span
        class={`object ${object.kind}`}
        contentEditable={false}
        data-units={text.length}
        title={object.url ?? object.label}
      >
        {object.kind === 'rule' ? '' : object.label}
      </span>
    );
  }
  const url = style.link?.url;
  // A vertical tab is a line break inside a paragraph, one unit long like the newline drawn for it.
  const words = text.split('\u000b').join('\n');
  if (url && isSafeLink(url)) {
    return (
      <a href={url} target="_blank" rel="noreferrer" style={textCss(style)}>
        {words}
      </a>
    );
  }
  return <span style={textCss(style)}>{words}</span>;
}

function TableBox({ table }: { table: Table }) {
  const total = table.widths.reduce((sum, width) => sum + (width?.magnitude ?? 0), 0);
  const isFixed = total > 0 && table.widths.every(width => width?.magnitude);
  return (
    <table class="doc-table" style={isFixed ? { width: `min(${total}pt, 100%)` } : {}}>
      {isFixed && (
        <colgroup>
          {table.widths.map((width, index) => (
            <col key={index} style={{ width: `${(100 * (width?.magnitude ?? 0)) / total}%` }} />
          ))}
        </colgroup>
      )}
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={rowKey(row.cells) ?? index}>
            {row.cells.map((cell, column) =>
              isCovered(table, index, column) ? null : <CellBox key={cellKey(cell) ?? column} cell={cell} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const cellKey = (cell: Cell | undefined): number | undefined => {
  const first = cell?.blocks[0];
  return first?.kind === 'paragraph' ? first.key : undefined;
};
const rowKey = (cells: readonly Cell[]): number | undefined => cellKey(cells[0]);

/** The wire keeps the cells a merged one covers. */
function isCovered(table: Table, row: number, column: number): boolean {
  for (let r = 0; r <= row; r += 1) {
    for (let c = 0; c <= column; c += 1) {
      if (r === row && c === column) continue;
      const { rowSpan = 1, columnSpan = 1 } = table.rows[r]?.cells[c]?.style ?? {};
      if (r + rowSpan > row && c + columnSpan > column) return true;
    }
  }
  return false;
}

function CellBox({ cell }: { cell: Cell }) {
  const { rowSpan = 1, columnSpan = 1 } = cell.style;
  return (
    <td style={cellCss(cell.style)} rowSpan={rowSpan} colSpan={columnSpan}>
      <Blocks blocks={cell.blocks} />
    </td>
  );
}

function Contents({ lines }: { lines: readonly string[] }) {
  return (
    <div class="contents" contentEditable={false}>
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </div>
  );
}

/** Signs of all list items, numbers counted through each list and level. */
export function countGlyphs(blocks: readonly Block[], lists: DocumentTab['lists']): Map<number, string> {
  const glyphs = new Map<number, string>();
  const counts = new Map<string, number[]>();
  const visit = (block: Block): void => {
    if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row.cells) cell.blocks.forEach(visit);
    }
    if (block.kind !== 'paragraph' || !block.bullet) return;
    const { listId = '', nestingLevel = 0 } = block.bullet;
    const known = counts.get(listId) ?? [];
    const next = [...known.slice(0, nestingLevel), (known[nestingLevel] ?? 0) + 1];
    counts.set(listId, next);
    const level = lists?.[listId]?.listProperties?.nestingLevels?.[nestingLevel];
    glyphs.set(block.key, glyphOf(level, nestingLevel, next[nestingLevel] ?? 1));
  };
  blocks.forEach(visit);
  return glyphs;
}
