// The part of spreadsheets.get that the Sheets page draws. Everything is optional, as on the wire.

export interface Color {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}

export interface CellFormat {
  readonly backgroundColor?: Color;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapStrategy?: string;
  readonly numberFormat?: { readonly type?: string; readonly pattern?: string };
  readonly textFormat?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strikethrough?: boolean;
    readonly fontSize?: number;
    readonly fontFamily?: string;
    readonly foregroundColor?: Color;
  };
}

export interface ExtendedValue {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
  readonly errorValue?: { readonly message?: string };
}

export interface Condition {
  readonly type?: string;
  readonly values?: readonly { readonly userEnteredValue?: string }[];
}

export interface WireCell {
  readonly formattedValue?: string;
  readonly userEnteredValue?: ExtendedValue;
  readonly effectiveValue?: ExtendedValue;
  readonly effectiveFormat?: CellFormat;
  readonly userEnteredFormat?: CellFormat;
  readonly hyperlink?: string;
  readonly note?: string;
  readonly dataValidation?: {
    readonly condition?: Condition;
    readonly strict?: boolean;
    readonly inputMessage?: string;
  };
}

export interface Line {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
  readonly hiddenByFilter?: boolean;
}

export interface GridData {
  readonly rowData?: readonly { readonly values?: readonly WireCell[] }[];
  readonly rowMetadata?: readonly Line[];
  readonly columnMetadata?: readonly Line[];
}

export interface GridRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

export interface ProtectedRange {
  readonly range?: GridRange;
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly requestingUserCanEdit?: boolean;
}

export interface FilterSpec {
  readonly columnIndex?: number;
  readonly filterCriteria?: { readonly hiddenValues?: readonly string[]; readonly condition?: Condition };
}

export interface BasicFilter {
  readonly range?: GridRange;
  readonly filterSpecs?: readonly FilterSpec[];
}

export interface ChartSource {
  readonly sourceRange?: { readonly sources?: readonly GridRange[] };
}

export interface Chart {
  readonly chartId?: number;
  readonly spec?: {
    readonly title?: string;
    readonly altText?: string;
    readonly basicChart?: {
      readonly chartType?: string;
      readonly headerCount?: number;
      readonly stackedType?: string;
      readonly domains?: readonly { readonly domain?: ChartSource }[];
      readonly series?: readonly { readonly series?: ChartSource; readonly color?: Color; readonly type?: string }[];
      readonly axis?: readonly { readonly position?: string; readonly title?: string }[];
    };
    readonly pieChart?: { readonly domain?: ChartSource; readonly series?: ChartSource };
  };
  readonly position?: {
    readonly overlayPosition?: {
      readonly anchorCell?: { readonly rowIndex?: number; readonly columnIndex?: number };
      readonly offsetXPixels?: number;
      readonly offsetYPixels?: number;
      readonly widthPixels?: number;
      readonly heightPixels?: number;
    };
  };
}

export interface WireSheet {
  readonly properties?: {
    readonly sheetId?: number;
    readonly title?: string;
    readonly index?: number;
    readonly hidden?: boolean;
    readonly sheetType?: string;
    readonly tabColor?: Color;
    readonly gridProperties?: {
      readonly rowCount?: number;
      readonly columnCount?: number;
      readonly frozenRowCount?: number;
      readonly frozenColumnCount?: number;
      readonly hideGridlines?: boolean;
    };
  };
  readonly data?: readonly GridData[];
  readonly merges?: readonly GridRange[];
  readonly protectedRanges?: readonly ProtectedRange[];
  readonly basicFilter?: BasicFilter;
  readonly charts?: readonly Chart[];
}

export interface WireSpreadsheet {
  readonly properties?: { readonly title?: string; readonly locale?: string };
  readonly sheets?: readonly WireSheet[];
}
