// The part of documents.get that this product reads, typed by hand: the googleapis package would bring Node's types into
// the server's room. Names and meanings: developers.google.com/workspace/docs/api/reference/rest/v1/documents .

export interface DocumentJson {
  readonly documentId?: string;
  readonly title?: string;
  readonly revisionId?: string;
  readonly tabs?: readonly TabJson[];
  /** The older shape without tabs: the first tab's content at the top. */
  readonly body?: BodyJson;
  readonly lists?: ListsJson;
}

export interface TabJson {
  readonly tabProperties?: { readonly tabId?: string; readonly title?: string };
  readonly childTabs?: readonly TabJson[];
  readonly documentTab?: { readonly body?: BodyJson; readonly lists?: ListsJson };
}

export interface BodyJson {
  readonly content?: readonly StructuralElementJson[];
}

export type ListsJson = Readonly<
  Record<
    string,
    { readonly listProperties?: { readonly nestingLevels?: readonly { glyphType?: string; glyphSymbol?: string }[] } }
  >
>;

export interface StructuralElementJson {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly paragraph?: ParagraphJson;
  readonly table?: TableJson;
  readonly sectionBreak?: object;
  readonly tableOfContents?: object;
}

export interface ParagraphJson {
  readonly elements?: readonly ParagraphElementJson[];
  readonly paragraphStyle?: { readonly namedStyleType?: string };
  readonly bullet?: { readonly listId?: string; readonly nestingLevel?: number };
}

export interface ParagraphElementJson {
  readonly textRun?: { readonly content?: string; readonly textStyle?: { readonly link?: { readonly url?: string } } };
  readonly person?: { readonly personProperties?: { readonly name?: string; readonly email?: string } };
  readonly richLink?: { readonly richLinkProperties?: { readonly title?: string; readonly uri?: string } };
  readonly dateElement?: { readonly dateElementProperties?: { readonly displayText?: string } };
}

export interface TableJson {
  readonly tableRows?: readonly TableRowJson[];
}

export interface TableRowJson {
  readonly endIndex?: number;
  readonly tableCells?: readonly TableCellJson[];
}

export interface TableCellJson {
  readonly content?: readonly StructuralElementJson[];
  readonly tableCellStyle?: { readonly rowSpan?: number; readonly columnSpan?: number };
}

const TEXT = 'textRun(content,textStyle(link(url))),person(personProperties(name,email))';
const CHIPS = 'richLink(richLinkProperties(title,uri)),dateElement(dateElementProperties(displayText))';
const PARAGRAPH = `paragraph(elements(endIndex,${TEXT},${CHIPS}),paragraphStyle(namedStyleType),bullet(listId,nestingLevel))`;
const CELL = `content(startIndex,endIndex,${PARAGRAPH}),tableCellStyle(rowSpan,columnSpan)`;
const BODY = `body(content(startIndex,endIndex,${PARAGRAPH},table(tableRows(endIndex,tableCells(${CELL}))),tableOfContents(content(endIndex)),sectionBreak(sectionStyle(sectionType))))`;
const OTHER_BODY = 'body(content(paragraph(elements(textRun(content))),table(rows)))';
/** Of other tabs only title and whether they hold text; Docs nests tabs three deep. */
const otherTabs = (levels: number): string =>
  levels === 0 ? '' : `,childTabs(tabProperties(title),documentTab(${OTHER_BODY})${otherTabs(levels - 1)})`;

/**
 * The `fields` of documents.get that decodeDocument reads. Each path ends in a plain value (but for lists, whose names differ from Doc
 * to Doc), so that no field of comments or suggestions is asked for. URLs of UrlFetchApp may be 2,048 characters long.
 */
export const DOCUMENT_FIELDS = `documentId,title,revisionId,tabs(tabProperties(tabId,title),documentTab(${BODY},lists)${otherTabs(2)})`;
