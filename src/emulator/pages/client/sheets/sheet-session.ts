// One open spreadsheet: what the server last said about it and about the sheet in front, edits on their way, undo.
import type { Session } from '../session.ts';
import { boxName, quotedSheet } from './a1.ts';
import { GridModel } from './grid-model.ts';
import type { CellFormat, ExtendedValue, WireSheet, WireSpreadsheet } from './wire.ts';

export type SheetsRequest = Readonly<Record<string, unknown>>;

/** A block of typed texts, first row first. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

interface Before {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly {
    readonly userEnteredValue?: ExtendedValue;
    readonly userEnteredFormat?: CellFormat;
  }[])[];
}

const CELL =
  'formattedValue,userEnteredValue,effectiveValue,hyperlink,note,dataValidation,userEnteredFormat.numberFormat,' +
  'effectiveFormat(backgroundColor,horizontalAlignment,verticalAlignment,wrapStrategy,numberFormat,' +
  'textFormat(foregroundColor,bold,italic,underline,strikethrough,fontSize))';
const GRID = `sheets(data(rowData(values(${CELL})),rowMetadata(pixelSize,hiddenByUser,hiddenByFilter),columnMetadata(pixelSize,hiddenByUser)))`;
const OVERVIEW = 'properties(title,locale),sheets(properties,merges,protectedRanges,basicFilter,charts)';

export class SheetSession {
  readonly id: string;
  title = '';
  sheets: readonly WireSheet[] = [];
  sheetId = -1;
  grid: GridModel | undefined;
  /** The sheet one is leaving, drawn until the other is read, so that nothing on the page jumps. */
  leaving: GridModel | undefined;
  saveState: 'saved' | 'saving' | 'offline' = 'saved';
  /** A request the server would not take. */
  onRefusal: (error: unknown) => void = () => {};

  private readonly session: Session;
  private readonly path: string;
  private readonly watchers = new Set<() => void>();
  private undos: Before[] = [];
  private redos: Before[] = [];
  /** Drive's version of the file when it was read last: a change of one's own is announced like everybody's. */
  private readVersion = '';
  private work: Promise<unknown> = Promise.resolve();

  constructor(session: Session, fileId: string) {
    this.session = session;
    this.id = fileId;
    this.path = `/v4/spreadsheets/${encodeURIComponent(fileId)}`;
  }

  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  announce(): void {
    for (const watcher of this.watchers) watcher();
  }

  get sheet(): WireSheet | undefined {
    return this.sheets.find(sheet => sheet.properties?.sheetId === this.sheetId);
  }

  get canUndo(): boolean {
    return this.undos.length > 0;
  }

  get canRedo(): boolean {
    return this.redos.length > 0;
  }

  /** Reads again unless nothing changed since the last reading. */
  reload(): Promise<void> {
    return this.queue(async () => {
      if ((await this.version()) !== this.readVersion) await this.fetch();
    });
  }

  /** Waits until what was typed is on the server. */
  settle(): Promise<void> {
    return this.queue(async () => {});
  }

  async openSheet(sheetId: number): Promise<void> {
    this.sheetId = sheetId;
    this.leaving = this.grid ?? this.leaving;
    this.grid = undefined;
    this.announce();
    await this.queue(() => this.fetch());
  }

  /** Enters texts as if typed into the cells one by one. */
  type(typed: Typed): Promise<void> {
    const before = this.before(typed);
    if (before) {
      this.undos = [...this.undos.slice(-99), before];
      this.redos = [];
    }
    const { row, column, texts } = typed;
    this.grid = this.grid?.typed(row, column, texts);
    const box = {
      top: row,
      left: column,
      bottom: row + texts.length,
      right: column + Math.max(...texts.map(line => line.length)),
    };
    const range = `${quotedSheet(this.sheet?.properties?.title ?? '')}!${boxName(box)}`;
    return this.change(() =>
      this.session.rest('PUT', `${this.path}/values/${encodeURIComponent(range)}?valueInputOption=USER_ENTERED`, {
        range,
        majorDimension: 'ROWS',
        values: texts,
      }),
    );
  }

  /** Structure, formats, filters: one spreadsheets.batchUpdate. */
  batch(requests: readonly SheetsRequest[]): Promise<void> {
    return this.change(() => this.session.rest('POST', `${this.path}:batchUpdate`, { requests }));
  }

  async undo(direction: 'undo' | 'redo'): Promise<void> {
    const steps = direction === 'undo' ? this.undos : this.redos;
    const step = steps.pop();
    if (!step) return;
    if (step.sheetId !== this.sheetId) await this.openSheet(step.sheetId);
    const texts = step.cells.map(line => line.map(() => ''));
    const now = this.before({ row: step.row, column: step.column, texts });
    if (now) (direction === 'undo' ? this.redos : this.undos).push(now);
    await this.batch([
      {
        updateCells: {
          start: { sheetId: step.sheetId, rowIndex: step.row, columnIndex: step.column },
          rows: step.cells.map(values => ({ values })),
          fields: 'userEnteredValue,userEnteredFormat.numberFormat',
        },
      },
    ]);
  }

  async rename(name: string): Promise<void> {
    await this.session.rest('PATCH', `/drive/v3/files/${encodeURIComponent(this.id)}?supportsAllDrives=true`, { name });
    await this.reload();
  }

  private before({ row, column, texts }: Typed): Before | undefined {
    const { grid } = this;
    if (!grid) return undefined;
    const cells = texts.map((line, down) =>
      line.map((_text, right) => {
        const { userEnteredValue, userEnteredFormat } = grid.cell(row + down, column + right);
        return { ...(userEnteredValue && { userEnteredValue }), ...(userEnteredFormat && { userEnteredFormat }) };
      }),
    );
    return { sheetId: this.sheetId, row, column, cells };
  }

  private change(send: () => Promise<unknown>): Promise<void> {
    this.saveState = 'saving';
    this.announce();
    return this.queue(async () => {
      await send();
      await this.fetch();
      this.saveState = 'saved';
      this.announce();
    });
  }

  private queue(step: () => Promise<void>): Promise<void> {
    const done = this.work.then(step).catch(error => {
      this.saveState = 'saved';
      this.onRefusal(error);
      return this.fetch().catch(() => {
        this.saveState = 'offline';
        this.announce();
      });
    });
    this.work = done;
    return done;
  }

  private async version(): Promise<string> {
    const path = `/drive/v3/files/${encodeURIComponent(this.id)}?fields=version&supportsAllDrives=true`;
    return (await this.session.rest<{ version?: string }>('GET', path)).version ?? '';
  }

  private async fetch(): Promise<void> {
    const version = await this.version();
    const overview = await this.session.rest<WireSpreadsheet>('GET', `${this.path}?fields=${OVERVIEW}`);
    this.title = overview.properties?.title ?? '';
    this.sheets = overview.sheets ?? [];
    if (!this.sheet || this.sheet.properties?.hidden) {
      this.sheetId = this.sheets.find(sheet => !sheet.properties?.hidden)?.properties?.sheetId ?? 0;
    }
    const { sheetId, sheet } = this;
    const range = encodeURIComponent(quotedSheet(sheet?.properties?.title ?? ''));
    const read = await this.session.rest<WireSpreadsheet>(
      'GET',
      `${this.path}?includeGridData=true&ranges=${range}&fields=${GRID}&prettyPrint=false`,
    );
    if (sheetId !== this.sheetId || !sheet) return;
    this.grid = new GridModel(sheet, read.sheets?.[0]?.data?.[0] ?? {}, measure);
    this.leaving = undefined;
    this.readVersion = version;
    this.announce();
  }
}

let pen: CanvasRenderingContext2D | null | undefined;

/** Width of a text in the grid's type, in pixels. */
function measure(text: string): number {
  if (pen === undefined) {
    pen = document.createElement('canvas').getContext('2d');
    if (pen) pen.font = '13.333px Arial, "Open Sans", sans-serif';
  }
  return pen ? pen.measureText(text).width : text.length * 7;
}

/** What stands in the formula bar and in the cell when one edits it. */
export function editableText(grid: GridModel | undefined, row: number, column: number): string {
  const cell = grid?.cell(row, column);
  const value = cell?.userEnteredValue;
  if (value?.formulaValue !== undefined) return value.formulaValue;
  if (value?.stringValue !== undefined) return value.stringValue;
  const type = cell?.effectiveFormat?.numberFormat?.type ?? 'NUMBER';
  if (value?.numberValue !== undefined && (type === 'NUMBER' || type === 'TEXT')) return String(value.numberValue);
  return cell?.formattedValue ?? '';
}
