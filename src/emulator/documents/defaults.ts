// What Google gives a document, paragraph, table or list before anybody changed its look. Values as captured from documents.get
// (Letter, Arial 11, line spacing 115, nine named styles).
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1.js';
import type {
  Cell,
  DocumentStyle,
  NamedStyles,
  Paragraph,
  ParagraphStyle,
  Row,
  Segment,
  Tab,
  Table,
  TextStyle,
} from './model.ts';

type Size = docs_v1.Schema$Dimension;

export const points = (magnitude: number): Size => (magnitude === 0 ? { unit: 'PT' } : { magnitude, unit: 'PT' });

export const grey = (level: number): docs_v1.Schema$OptionalColor => ({
  color: { rgbColor: { red: level, green: level, blue: level } },
});

export function documentStyle(): DocumentStyle {
  return {
    background: { color: {} },
    pageNumberStart: 1,
    marginTop: points(72),
    marginBottom: points(72),
    marginRight: points(72),
    marginLeft: points(72),
    pageSize: { height: points(792), width: points(612) },
    marginHeader: points(36),
    marginFooter: points(36),
    useCustomHeaderFooterMargins: true,
    documentFormat: { documentMode: 'PAGES' },
  };
}

const noBorder = (): docs_v1.Schema$ParagraphBorder => ({
  color: {},
  width: points(0),
  padding: points(0),
  dashStyle: 'SOLID',
});

/** Everything a paragraph can have, spelled out: NORMAL_TEXT and the paragraphs of a new table cell carry it. */
function fullParagraphStyle(lineSpacing: number, avoidWidowAndOrphan: boolean): ParagraphStyle {
  return {
    namedStyleType: 'NORMAL_TEXT',
    alignment: 'START',
    lineSpacing,
    direction: 'LEFT_TO_RIGHT',
    spacingMode: 'COLLAPSE_LISTS',
    spaceAbove: points(0),
    spaceBelow: points(0),
    borderBetween: noBorder(),
    borderTop: noBorder(),
    borderBottom: noBorder(),
    borderLeft: noBorder(),
    borderRight: noBorder(),
    indentFirstLine: points(0),
    indentStart: points(0),
    indentEnd: points(0),
    keepLinesTogether: false,
    keepWithNext: false,
    avoidWidowAndOrphan,
    shading: { backgroundColor: {} },
    pageBreakBefore: false,
  };
}

function namedStyle(type: string, above: number, below: number, textStyle: TextStyle): docs_v1.Schema$NamedStyle {
  return {
    namedStyleType: type,
    textStyle,
    paragraphStyle: {
      namedStyleType: 'NORMAL_TEXT',
      direction: 'LEFT_TO_RIGHT',
      spaceAbove: points(above),
      spaceBelow: points(below),
      keepLinesTogether: true,
      keepWithNext: true,
      pageBreakBefore: false,
    },
  };
}

export function namedStyles(): NamedStyles {
  const normal: TextStyle = {
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
    smallCaps: false,
    backgroundColor: {},
    foregroundColor: { color: { rgbColor: {} } },
    fontSize: points(11),
    weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
    baselineOffset: 'NONE',
  };
  const size = (magnitude: number): { fontSize: Size } => ({ fontSize: points(magnitude) });
  return {
    styles: [
      { namedStyleType: 'NORMAL_TEXT', textStyle: normal, paragraphStyle: fullParagraphStyle(115, true) },
      namedStyle('HEADING_1', 20, 6, size(20)),
      namedStyle('HEADING_2', 18, 6, { bold: false, ...size(16) }),
      namedStyle('HEADING_3', 16, 4, { bold: false, foregroundColor: grey(0.2627451), ...size(14) }),
      namedStyle('HEADING_4', 14, 4, { foregroundColor: grey(0.4), ...size(12) }),
      namedStyle('HEADING_5', 12, 4, { foregroundColor: grey(0.4), ...size(11) }),
      namedStyle('HEADING_6', 12, 4, { italic: true, foregroundColor: grey(0.4), ...size(11) }),
      namedStyle('TITLE', 0, 3, size(26)),
      namedStyle('SUBTITLE', 0, 16, {
        italic: false,
        foregroundColor: grey(0.4),
        ...size(15),
        weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
      }),
    ],
  };
}

export function plainParagraph(text = '', style: ParagraphStyle = {}): Paragraph {
  return {
    kind: 'paragraph',
    key: 0,
    elements: [{ kind: 'text', text: `${text}\n`, style: {} }],
    style: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT', ...style },
  };
}

export function emptySegment(id: string): Segment {
  return { id, content: [plainParagraph()] };
}

export function emptyTab(id: string, title: string): Tab {
  const sectionStyle = {
    columnSeparatorStyle: 'NONE',
    contentDirection: 'LEFT_TO_RIGHT',
    sectionType: 'CONTINUOUS',
  };
  return {
    id,
    title,
    body: { id: '', content: [{ kind: 'sectionBreak', key: 0, style: sectionStyle }, plainParagraph()] },
    headers: {},
    footers: {},
    footnotes: {},
    documentStyle: documentStyle(),
    namedStyles: namedStyles(),
    lists: {},
    inlineObjects: {},
    positionedObjects: {},
    namedRanges: [],
    childTabs: [],
  };
}

/** Each line of the text is a paragraph. */
export function newCell(text = ''): Cell {
  return {
    kind: 'cell',
    key: 0,
    content: text.split('\n').map(line => plainParagraph(line, fullParagraphStyle(100, false))),
    style: {
      rowSpan: 1,
      columnSpan: 1,
      backgroundColor: {},
      paddingLeft: points(5),
      paddingRight: points(5),
      paddingTop: points(5),
      paddingBottom: points(5),
      contentAlignment: 'TOP',
    },
  };
}

export function newRow(cells: Cell[]): Row {
  return { kind: 'row', key: 0, cells, style: { minRowHeight: points(0) } };
}

/** `texts` row by row; every row as long as the longest. */
export function newTable(texts: readonly (readonly string[])[]): Table {
  const columns = Math.max(0, ...texts.map(row => row.length));
  return {
    kind: 'table',
    key: 0,
    rows: texts.map(row => newRow(Array.from({ length: columns }, (_, column) => newCell(row[column] ?? '')))),
    columns,
    style: { tableColumnProperties: Array.from({ length: columns }, () => ({ widthType: 'EVENLY_DISTRIBUTED' })) },
  };
}
