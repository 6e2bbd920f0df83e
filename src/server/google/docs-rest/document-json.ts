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
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly textRun?: { readonly content?: string; readonly textStyle?: { readonly link?: { readonly url?: string } } };
  readonly person?: { readonly personProperties?: { readonly name?: string; readonly email?: string } };
  readonly richLink?: { readonly richLinkProperties?: { readonly title?: string; readonly uri?: string } };
  readonly dateElement?: { readonly dateElementProperties?: { readonly displayText?: string } };
  readonly dropdown?: object;
  readonly inlineObjectElement?: object;
}

export interface TableJson {
  readonly rows?: number;
  readonly columns?: number;
  readonly tableRows?: readonly TableRowJson[];
}

export interface TableRowJson {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly tableCells?: readonly TableCellJson[];
}

export interface TableCellJson {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly content?: readonly StructuralElementJson[];
  readonly tableCellStyle?: { readonly rowSpan?: number; readonly columnSpan?: number };
}
