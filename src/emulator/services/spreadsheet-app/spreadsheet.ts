// Spreadsheet: the file as a whole and its list of sheets.
import { isLenient } from '../../contested.ts';
import { driveOf } from '../../drive/index.ts';
import type { EnumMember } from '../../runtime/enum.ts';
import { checkSignature } from '../../runtime/signature.ts';
import { parseRange } from '../../spreadsheets/a1.ts';
import { spreadsheetUrl } from '../../spreadsheets/render.ts';
import { ScriptError } from '../../types.ts';
import { User } from '../base/user.ts';
import { addMetadata, type DeveloperMetadata, DeveloperMetadataFinder } from './developer-metadata.ts';
import type { Host } from './host.ts';
import { NamedRange } from './named-range.ts';
import type { Protection } from './protection.ts';
import { Range } from './range.ts';
import { Selection } from './selection.ts';
import { Sheet } from './sheet.ts';

const TOAST_SECONDS = 5;

type Plain = Pick<
  GoogleAppsScript.Spreadsheet.Spreadsheet,
  | 'getId'
  | 'getName'
  | 'getUrl'
  | 'rename'
  | 'getSpreadsheetTimeZone'
  | 'setSpreadsheetTimeZone'
  | 'getSpreadsheetLocale'
  | 'getNumSheets'
  | 'toast'
  | 'removeNamedRange'
  | 'moveActiveSheet'
>;

export class Spreadsheet implements Plain {
  static readonly googleName = 'SpreadsheetApp.Spreadsheet';
  readonly _host: Host;
  readonly #sheets = new Map<number, Sheet>();

  constructor(host: Host) {
    this._host = host;
  }

  /** The same object for the same sheet, for the whole execution. */
  _sheet(sheetId: number): Sheet {
    const known = this.#sheets.get(sheetId) ?? new Sheet(this, sheetId);
    this.#sheets.set(sheetId, known);
    return known;
  }

  getId(): string {
    this._host.scope('SpreadsheetApp.Spreadsheet.getId');
    return this._host.id;
  }

  getName(): string {
    this._host.read('SpreadsheetApp.Spreadsheet.getName');
    return this._host.body.titleOf(this._host.id);
  }

  getUrl(): string {
    this._host.scope('SpreadsheetApp.Spreadsheet.getUrl');
    return spreadsheetUrl(this._host.id);
  }

  rename(newName: string): void {
    checkSignature('SpreadsheetApp.Spreadsheet.rename', [newName], ['Text']);
    this._host.request('SpreadsheetApp.Spreadsheet.rename', {
      updateSpreadsheetProperties: { properties: { title: String(newName) }, fields: 'title' },
    });
  }

  getSpreadsheetTimeZone(): string {
    return this._host.read('SpreadsheetApp.Spreadsheet.getSpreadsheetTimeZone').timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    this._host.request('SpreadsheetApp.Spreadsheet.setSpreadsheetTimeZone', {
      updateSpreadsheetProperties: { properties: { timeZone }, fields: 'timeZone' },
    });
  }

  getSpreadsheetLocale(): string {
    return this._host.read('SpreadsheetApp.Spreadsheet.getSpreadsheetLocale').locale;
  }

  /** Like en_US or fr; formulas and formats are read in English here all the same. */
  setSpreadsheetLocale(locale: string): void {
    checkSignature('SpreadsheetApp.Spreadsheet.setSpreadsheetLocale', [locale], ['String']);
    this._host.request('SpreadsheetApp.Spreadsheet.setSpreadsheetLocale', {
      updateSpreadsheetProperties: { properties: { locale }, fields: 'locale' },
    });
  }

  getSheets(): Sheet[] {
    return this._host
      .read('SpreadsheetApp.Spreadsheet.getSheets')
      .sheets.map(sheet => this._sheet(sheet.properties.sheetId));
  }

  getNumSheets(): number {
    return this._host.read('SpreadsheetApp.Spreadsheet.getNumSheets').sheets.length;
  }

  /** Upper and lower case count. */
  getSheetByName(name: string): Sheet | null {
    checkSignature('SpreadsheetApp.Spreadsheet.getSheetByName', [name], ['Text']);
    const found = this._host
      .read('SpreadsheetApp.Spreadsheet.getSheetByName')
      .sheets.find(sheet => sheet.properties.title === String(name));
    return found ? this._sheet(found.properties.sheetId) : null;
  }

  getSheetById(id: number): Sheet | null {
    checkSignature('SpreadsheetApp.Spreadsheet.getSheetById', [id], ['Number']);
    const found = this._host
      .read('SpreadsheetApp.Spreadsheet.getSheetById')
      .sheets.some(sheet => sheet.properties.sheetId === id);
    return found ? this._sheet(id) : null;
  }

  /** ([name][, index][, { template }]); a sheet without a place comes behind the active one. */
  insertSheet(...given: unknown[]): Sheet {
    const member = 'SpreadsheetApp.Spreadsheet.insertSheet';
    checkSignature(
      member,
      given,
      [],
      ['Number'],
      ['String'],
      ['Object'],
      ['Number', 'Object'],
      ['String', 'Number'],
      ['String', 'Object'],
      ['String', 'Number', 'Object'],
    );
    const name = given.find(value => typeof value === 'string');
    const options = given.find(value => typeof value === 'object') as { template?: Sheet } | undefined;
    const index = given.find(value => typeof value === 'number') ?? this.getActiveSheet().getIndex();
    const title = name === undefined ? {} : { title: name };
    const request = options?.template
      ? {
          duplicateSheet: {
            sourceSheetId: options.template.getSheetId(),
            insertSheetIndex: index,
            ...(name === undefined ? {} : { newSheetName: name }),
          },
        }
      : { addSheet: { properties: { ...title, index } } };
    const { properties } = this._host.request(member, request) as { properties: { sheetId: number } };
    return this._sheet(properties.sheetId).activate();
  }

  deleteSheet(sheet: Sheet): void {
    checkSignature('SpreadsheetApp.Spreadsheet.deleteSheet', [sheet], [Sheet]);
    this._host.request('SpreadsheetApp.Spreadsheet.deleteSheet', { deleteSheet: { sheetId: sheet.getSheetId() } });
  }

  /** Behind the active sheet, as "Copy of …", and active. */
  duplicateActiveSheet(): Sheet {
    const source = this.getActiveSheet();
    const titles = this.getSheets().map(sheet => sheet.getName());
    const base = `Copy of ${source.getName()}`;
    let newSheetName = base;
    for (let number = 2; titles.includes(newSheetName); number++) newSheetName = `${base} ${number}`;
    const { properties } = this._host.request('SpreadsheetApp.Spreadsheet.duplicateActiveSheet', {
      duplicateSheet: { sourceSheetId: source.getSheetId(), insertSheetIndex: source.getIndex(), newSheetName },
    }) as { properties: { sheetId: number } };
    return this._sheet(properties.sheetId).activate();
  }

  /** Answers the sheet that is active then: the one before it, else the first. */
  deleteActiveSheet(): Sheet {
    const gone = this.getActiveSheet();
    const index = Math.max(0, gone.getIndex() - 2);
    this.deleteSheet(gone);
    const next = this.getSheets()[index] ?? this.getSheets()[0];
    if (!next) throw new ScriptError('The spreadsheet has no sheet.');
    return next.activate();
  }

  renameActiveSheet(newName: string): void {
    checkSignature('SpreadsheetApp.Spreadsheet.renameActiveSheet', [newName], ['Text']);
    this.getActiveSheet().setName(newName);
  }

  getActiveSheet(): Sheet {
    const { sheets } = this._host.read('SpreadsheetApp.Spreadsheet.getActiveSheet');
    const active =
      sheets.find(sheet => sheet.properties.sheetId === this._host.activeSheetId) ??
      sheets.find(sheet => !sheet.properties.hidden) ??
      sheets[0];
    if (!active) throw new ScriptError('The spreadsheet has no sheet.');
    return this._sheet(active.properties.sheetId);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    checkSignature('SpreadsheetApp.Spreadsheet.setActiveSheet', [sheet], [Sheet]);
    return sheet.activate();
  }

  /** Places count from 1. */
  moveActiveSheet(position: number): void {
    checkSignature('SpreadsheetApp.Spreadsheet.moveActiveSheet', [position], ['Number']);
    const sheet = this.getActiveSheet();
    const index = position - 1 > sheet.getIndex() - 1 ? position : position - 1;
    sheet._properties('moveActiveSheet', { index }, 'index');
  }

  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange();
  }

  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }

  getCurrentCell(): Range {
    return this.getActiveSheet().getCurrentCell();
  }

  setActiveRange(range: Range): Range {
    checkSignature('SpreadsheetApp.Spreadsheet.setActiveRange', [range], [Range]);
    return range.activate();
  }

  setCurrentCell(cell: Range): Range {
    checkSignature('SpreadsheetApp.Spreadsheet.setCurrentCell', [cell], [Range]);
    return cell.activateAsCurrentCell();
  }

  setActiveSelection(range: Range | string): Range {
    checkSignature('SpreadsheetApp.Spreadsheet.setActiveSelection', [range], [Range], ['String']);
    return (typeof range === 'string' ? this.getRange(range) : range).activate();
  }

  getSelection(): Selection {
    return new Selection(this);
  }

  getNamedRanges(): NamedRange[] {
    return this._host
      .read('SpreadsheetApp.Spreadsheet.getNamedRanges')
      .namedRanges.map(({ namedRangeId }) => new NamedRange(this, namedRangeId));
  }

  getRange(a1Notation: string): Range {
    return this.getActiveSheet().getRange(a1Notation);
  }

  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }

  appendRow(rowContents: readonly unknown[]): Sheet {
    return this.getActiveSheet().appendRow(rowContents);
  }

  getRangeByName(name: string): Range | null {
    checkSignature('SpreadsheetApp.Spreadsheet.getRangeByName', [name], ['String']);
    const range = parseRange(this._host.read('SpreadsheetApp.Spreadsheet.getRangeByName'), name);
    return range ? this._sheet(range.sheetId)._rangeOf(range) : null;
  }

  setNamedRange(name: string, range: Range): void {
    checkSignature('SpreadsheetApp.Spreadsheet.setNamedRange', [name, range], ['String', Range]);
    const known = this._host.spreadsheet().namedRanges.find(item => item.name.toLowerCase() === name.toLowerCase());
    const namedRange = { name, range: range._gridRange(), ...(known ? { namedRangeId: known.namedRangeId } : {}) };
    const request = known ? { updateNamedRange: { namedRange, fields: 'range' } } : { addNamedRange: { namedRange } };
    this._host.request('SpreadsheetApp.Spreadsheet.setNamedRange', request);
  }

  removeNamedRange(name: string): void {
    const known = this._host.spreadsheet().namedRanges.find(item => item.name.toLowerCase() === name.toLowerCase());
    if (!known) throw new ScriptError(`The named range ${name} does not exist.`);
    this._host.request('SpreadsheetApp.Spreadsheet.removeNamedRange', {
      deleteNamedRange: { namedRangeId: known.namedRangeId },
    });
  }

  getProtections(type: EnumMember): Protection[] {
    return this.getSheets().flatMap(sheet => sheet.getProtections(type));
  }

  addDeveloperMetadata(...given: unknown[]): this {
    const location = { spreadsheet: true };
    addMetadata(this._host, 'SpreadsheetApp.Spreadsheet.addDeveloperMetadata', { location, given });
    return this;
  }

  /** What belongs to the spreadsheet itself. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    return new DeveloperMetadataFinder(this, ({ location }) => 'spreadsheet' in location).find();
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this, () => true);
  }

  toast(msg: string, title = '', timeoutSeconds: number | null = TOAST_SECONDS): void {
    checkSignature(
      'SpreadsheetApp.Spreadsheet.toast',
      [msg, title, timeoutSeconds],
      ['Text', 'Text', 'Number'],
      ['Text', 'Text', 'null'],
    );
    this._host.scope('SpreadsheetApp.Spreadsheet.toast');
    this._host.execution.show({
      kind: 'toast',
      message: String(msg),
      title: String(title),
      seconds: timeoutSeconds ?? TOAST_SECONDS,
    });
  }

  getOwner(): User | null {
    this._host.read('SpreadsheetApp.Spreadsheet.getOwner');
    const owner = this._host.body.ownerOf(this._host.id);
    return owner === '' ? null : new User(owner);
  }

  getEditors(): User[] {
    return this.#people('getEditors', ['owner', 'organizer', 'fileOrganizer', 'writer']);
  }

  /** Whether editors and the owner are viewers too is contested. */
  getViewers(): User[] {
    const editors = ['owner', 'organizer', 'fileOrganizer', 'writer'];
    const isLong = isLenient(this._host.execution.workspace, 'viewerList');
    return this.#people('getViewers', [...(isLong ? editors : []), 'commenter', 'reader']);
  }

  #people(member: string, roles: readonly string[]): User[] {
    this._host.read(`SpreadsheetApp.Spreadsheet.${member}`);
    const permissions = driveOf(this._host.execution.workspace).effectivePermissions(this._host.id);
    const emails = permissions
      .filter(({ role, emailAddress }) => emailAddress && roles.includes(role))
      .map(({ emailAddress = '' }) => emailAddress.toLowerCase());
    return [...new Set(emails)].map(email => new User(email));
  }
}
