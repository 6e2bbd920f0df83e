// The part of documents.get that the Docs page draws. Everything is optional, as on the wire.

export interface Dimension {
  readonly magnitude?: number;
}

export interface OptionalColor {
  readonly color?: { readonly rgbColor?: { readonly red?: number; readonly green?: number; readonly blue?: number } };
}

export interface TextStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: Dimension;
  readonly weightedFontFamily?: { readonly fontFamily?: string; readonly weight?: number };
  readonly foregroundColor?: OptionalColor;
  readonly backgroundColor?: OptionalColor;
  readonly baselineOffset?: string;
  readonly link?: { readonly url?: string; readonly headingId?: string; readonly heading?: { readonly id?: string } };
}

export interface Border {
  readonly color?: OptionalColor;
  readonly width?: Dimension;
  readonly dashStyle?: string;
}

export interface ParagraphStyle {
  readonly namedStyleType?: string;
  readonly headingId?: string;
  readonly alignment?: string;
  readonly direction?: string;
  readonly lineSpacing?: number;
  readonly spaceAbove?: Dimension;
  readonly spaceBelow?: Dimension;
  readonly indentStart?: Dimension;
  readonly indentEnd?: Dimension;
  readonly indentFirstLine?: Dimension;
  readonly shading?: { readonly backgroundColor?: OptionalColor };
  readonly borderTop?: Border;
  readonly borderBottom?: Border;
  readonly borderLeft?: Border;
  readonly borderRight?: Border;
}

export interface CellStyle {
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly backgroundColor?: OptionalColor;
  readonly contentAlignment?: string;
  readonly paddingTop?: Dimension;
  readonly paddingRight?: Dimension;
  readonly paddingBottom?: Dimension;
  readonly paddingLeft?: Dimension;
  readonly borderTop?: Border;
  readonly borderBottom?: Border;
  readonly borderLeft?: Border;
  readonly borderRight?: Border;
}

export interface WireElement {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly textRun?: { readonly content?: string; readonly textStyle?: TextStyle };
  readonly richLink?: { readonly richLinkProperties?: { readonly title?: string; readonly uri?: string } };
  readonly person?: { readonly personProperties?: { readonly name?: string; readonly email?: string } };
  readonly horizontalRule?: object;
  readonly pageBreak?: object;
  readonly footnoteReference?: { readonly footnoteNumber?: string };
  readonly inlineObjectElement?: { readonly inlineObjectId?: string };
}

export interface WireBullet {
  readonly listId?: string;
  readonly nestingLevel?: number;
}

export interface WireStructural {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly paragraph?: {
    readonly elements?: readonly WireElement[];
    readonly paragraphStyle?: ParagraphStyle;
    readonly bullet?: WireBullet;
  };
  readonly table?: {
    readonly tableRows?: readonly {
      readonly tableCells?: readonly {
        readonly content?: readonly WireStructural[];
        readonly tableCellStyle?: CellStyle;
      }[];
    }[];
    readonly tableStyle?: { readonly tableColumnProperties?: readonly { readonly width?: Dimension }[] };
  };
  readonly sectionBreak?: object;
  readonly tableOfContents?: { readonly content?: readonly WireStructural[] };
}

export interface ListLevel {
  readonly glyphType?: string;
  readonly glyphSymbol?: string;
  readonly glyphFormat?: string;
}

export interface DocumentTab {
  readonly body?: { readonly content?: readonly WireStructural[] };
  readonly lists?: Readonly<
    Record<string, { readonly listProperties?: { readonly nestingLevels?: readonly ListLevel[] } }>
  >;
  readonly namedStyles?: {
    readonly styles?: readonly {
      readonly namedStyleType?: string;
      readonly textStyle?: TextStyle;
      readonly paragraphStyle?: ParagraphStyle;
    }[];
  };
  readonly documentStyle?: {
    readonly pageSize?: { readonly width?: Dimension; readonly height?: Dimension };
    readonly marginTop?: Dimension;
    readonly marginLeft?: Dimension;
    readonly marginRight?: Dimension;
    readonly marginBottom?: Dimension;
  };
  readonly inlineObjects?: Readonly<Record<string, unknown>>;
}

export interface WireTab {
  readonly tabProperties?: { readonly tabId?: string; readonly title?: string };
  readonly documentTab?: DocumentTab;
  readonly childTabs?: readonly WireTab[];
}

export interface WireDocument {
  readonly documentId?: string;
  readonly title?: string;
  readonly revisionId?: string;
  readonly tabs?: readonly WireTab[];
}
