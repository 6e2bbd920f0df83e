// Protection of a range or a whole sheet. Until its editors are changed it lets in whoever may edit the file.
import { driveOf } from '../../drive/index.ts';
import type { EnumMember } from '../../runtime/enum.ts';
import { checkSignature } from '../../runtime/signature.ts';
import { type Draft, mayEdit, PROTECTED } from '../../spreadsheets/draft.ts';
import { boxOf, sheetOf } from '../../spreadsheets/grid.ts';
import { type ProtectedRange, SpreadsheetError } from '../../spreadsheets/model.ts';
import { ScriptError } from '../../types.ts';
import { emailOf, User } from '../base/user.ts';
import { ProtectionType } from './enums.ts';
import type { Host } from './host.ts';
import { Range } from './range.ts';
import type { Sheet } from './sheet.ts';

type Plain = Pick<
  GoogleAppsScript.Spreadsheet.Protection,
  'getDescription' | 'isWarningOnly' | 'canEdit' | 'canDomainEdit' | 'remove'
>;

export class Protection implements Plain {
  static readonly googleName = 'SpreadsheetApp.Protection';
  readonly #sheet: Sheet;
  readonly #id: number;

  constructor(sheet: Sheet, id: number) {
    this.#sheet = sheet;
    this.#id = id;
  }

  get #host(): Host {
    return this.#sheet._host;
  }

  getDescription(): string {
    return this.#model().description ?? '';
  }

  setDescription(description: string): this {
    checkSignature('SpreadsheetApp.Protection.setDescription', [description], ['String']);
    return this.#change('setDescription', protection => {
      protection.description = description;
    });
  }

  getProtectionType(): EnumMember {
    return this.#isSheet() ? ProtectionType.SHEET : ProtectionType.RANGE;
  }

  /** Of a sheet protection: notation '' and the sheet's size. */
  getRange(): Range {
    return new Range(
      this.#sheet,
      boxOf(this.#sheet._model(), this.#model().range),
      this.#isSheet() ? 'sheet' : undefined,
    );
  }

  setRange(range: Range): this {
    checkSignature('SpreadsheetApp.Protection.setRange', [range], [Range]);
    return this.#change('setRange', protection => {
      protection.range = range._gridRange();
      delete protection.namedRangeId;
    });
  }

  /** null unless setRangeName or setNamedRange said so, even where a name for the same cells exists. */
  getRangeName(): string | null {
    const { namedRangeId } = this.#model();
    const { namedRanges } = this.#host.spreadsheet();
    return namedRanges.find(named => named.namedRangeId === namedRangeId)?.name ?? null;
  }

  setRangeName(rangeName: string): this {
    checkSignature('SpreadsheetApp.Protection.setRangeName', [rangeName], ['String']);
    const { namedRanges } = this.#host.spreadsheet();
    const named = namedRanges.find(({ name }) => name.toLowerCase() === rangeName.toLowerCase());
    if (!named) throw new ScriptError(`The named range ${rangeName} does not exist.`);
    return this.#change('setRangeName', protection => {
      protection.range = { ...named.range };
      protection.namedRangeId = named.namedRangeId;
    });
  }

  isWarningOnly(): boolean {
    return Boolean(this.#model().warningOnly);
  }

  setWarningOnly(warningOnly: boolean): this {
    checkSignature('SpreadsheetApp.Protection.setWarningOnly', [warningOnly], ['Boolean']);
    return this.#change('setWarningOnly', protection => {
      if (warningOnly) protection.warningOnly = true;
      else delete protection.warningOnly;
    });
  }

  canEdit(): boolean {
    const { email } = this.#host.execution.caller;
    return email === this.#host.body.ownerOf(this.#host.id) || mayEdit(this.#model(), email);
  }

  canDomainEdit(): boolean {
    return Boolean(this.#model().editors?.domainUsersCanEdit);
  }

  /** Only files of a Workspace domain have one (reference of the class; the words are ours). */
  setDomainEdit(editable: boolean): this {
    checkSignature('SpreadsheetApp.Protection.setDomainEdit', [editable], ['Boolean']);
    const owner = this.#host.body.ownerOf(this.#host.id);
    if (this.#host.execution.workspace.people.get(owner)?.account === 'consumer')
      throw new ScriptError('The spreadsheet does not belong to a Google Workspace domain.');
    return this.#editors('setDomainEdit', editors => {
      if (editable) editors.domainUsersCanEdit = true;
      else delete editors.domainUsersCanEdit;
    });
  }

  /** A new protection names nobody although the owner may edit (observed on live Google); other editors of the file are named.
   *  Refused to who may not edit here (reference of the class). */
  getEditors(): User[] {
    this.#host.read('SpreadsheetApp.Protection.getEditors');
    if (!this.canEdit()) throw new ScriptError(PROTECTED);
    const owner = this.#host.body.ownerOf(this.#host.id);
    const users = this.#model().editors?.users ?? this.#fileEditors().filter(email => email !== owner);
    return users.map(email => new User(email));
  }

  addEditor(user: unknown): this {
    return this.addEditors([user]);
  }

  addEditors(users: readonly unknown[]): this {
    checkSignature('SpreadsheetApp.Protection.addEditors', [users], ['Any[]']);
    return this.#editors('addEditors', editors => {
      editors.users = [...new Set([...(editors.users ?? []), ...users.map(emailOf)])];
    });
  }

  removeEditor(user: unknown): this {
    return this.removeEditors([user]);
  }

  /** Neither the owner nor the person running the script can be removed (reference of the class). */
  removeEditors(users: readonly unknown[]): this {
    checkSignature('SpreadsheetApp.Protection.removeEditors', [users], ['Any[]']);
    const staying = [this.#host.body.ownerOf(this.#host.id), this.#host.execution.caller.email];
    const leaving = users.map(emailOf).filter(email => !staying.includes(email));
    return this.#editors('removeEditors', editors => {
      editors.users = (editors.users ?? []).filter(email => !leaving.includes(email));
    });
  }

  getUnprotectedRanges(): Range[] {
    const model = this.#sheet._model();
    return (this.#model().unprotectedRanges ?? []).map(range => new Range(this.#sheet, boxOf(model, range)));
  }

  /** Of a protected sheet, and in it (reference of the class; the words are ours). */
  setUnprotectedRanges(ranges: readonly Range[]): this {
    checkSignature('SpreadsheetApp.Protection.setUnprotectedRanges', [ranges], ['Any[]']);
    if (!this.#isSheet()) throw new ScriptError('Only a protected sheet can have unprotected ranges.');
    if (ranges.some(range => range.getGridId() !== this.#sheet._sheetId))
      throw new ScriptError('The unprotected ranges must be on the protected sheet.');
    return this.#change('setUnprotectedRanges', protection => {
      protection.unprotectedRanges = ranges.map(range => range._gridRange());
    });
  }

  remove(): void {
    this.#host.request('SpreadsheetApp.Protection.remove', { deleteProtectedRange: { protectedRangeId: this.#id } });
  }

  #isSheet(): boolean {
    return Object.keys(this.#model().range).length === 1;
  }

  #fileEditors(): string[] {
    const permissions = driveOf(this.#host.execution.workspace).effectivePermissions(this.#host.id);
    return permissions
      .filter(({ role, emailAddress }) => emailAddress && role !== 'reader' && role !== 'commenter')
      .map(({ emailAddress = '' }) => emailAddress.toLowerCase());
  }

  #model(): ProtectedRange {
    const found = this.#sheet._model().protectedRanges.find(candidate => candidate.protectedRangeId === this.#id);
    if (!found) throw new ScriptError('The protection no longer exists.');
    return found;
  }

  #editors(member: string, change: (editors: NonNullable<ProtectedRange['editors']>) => void): this {
    const everybody = this.#fileEditors();
    return this.#change(member, protection => {
      const editors = protection.editors ?? { users: everybody };
      change(editors);
      protection.editors = editors;
    });
  }

  #change(member: string, change: (protection: ProtectedRange) => void): this {
    this.#host.write(`SpreadsheetApp.Protection.${member}`, (draft: Draft) => {
      const protection = sheetOf(draft.spreadsheet, this.#sheet._sheetId).protectedRanges.find(
        item => item.protectedRangeId === this.#id,
      );
      if (!protection) throw new SpreadsheetError('The protection no longer exists.');
      if (draft.email !== draft.ownerEmail && !mayEdit(protection, draft.email)) throw new SpreadsheetError(PROTECTED);
      change(protection);
    });
    return this;
  }
}
