// Document: the open file as a whole. Its older methods speak of the active tab.
import { allTabs, type Tab as TabNode } from '../../documents/model.ts';
import { driveOf } from '../../drive/index.ts';
import { checkSignature } from '../../runtime/signature.ts';
import { ScriptError } from '../../types.ts';
import { User } from '../base/user.ts';
import type { Context } from './context.ts';
import { RangeBuilder } from './ranges.ts';
import type { Body, FooterSection, HeaderSection } from './sections.ts';
import { DocumentTab, Tab } from './tabs.ts';

const EDITORS = ['writer', 'owner', 'organizer', 'fileOrganizer'];

export class Document
  implements Pick<GoogleAppsScript.Document.Document, 'getId' | 'getName' | 'getUrl' | 'saveAndClose'>
{
  static readonly googleName = 'DocumentApp.Document';
  readonly _context: Context;
  _activeTabId: string | undefined;

  constructor(context: Context) {
    this._context = context;
  }

  getId(): string {
    return this._context.id;
  }

  getName(): string {
    this._context.reads();
    return driveOf(this._context.execution.workspace).item(this._context.id)?.name ?? '';
  }

  setName(name: string): Document {
    checkSignature('DocumentApp.Document.setName', [name], ['Text']);
    this._context.changes();
    driveOf(this._context.execution.workspace).rename(this._context.person, this._context.id, String(name));
    return this;
  }

  getUrl(): string {
    return `https://docs.google.com/document/d/${this._context.id}/edit`;
  }

  getLanguage(): string | null {
    this._context.reads();
    return null;
  }

  getTabs(): Tab[] {
    this._context.reads();
    return this._context.session.draft.tabs.map((tab, index) => new Tab(this._context, tab, index));
  }

  /** Any tab, child tabs too; null when there is none with this id. */
  getTab(tabId: string): Tab | null {
    checkSignature('DocumentApp.Document.getTab', [tabId], ['String']);
    this._context.reads();
    const { tabs } = this._context.session.draft;
    const siblings = [tabs, ...allTabs(tabs).map(tab => tab.childTabs)].find(list =>
      list.some(({ id }) => id === tabId),
    );
    const index = siblings?.findIndex(({ id }) => id === tabId) ?? -1;
    return siblings ? new Tab(this._context, siblings[index]!, index) : null;
  }

  getActiveTab(): Tab {
    return this.getTab(this._activeTab().id)!;
  }

  setActiveTab(tabId: string): void {
    if (!this.getTab(tabId)) throw new ScriptError(`Tab with ID ${tabId} not found.`);
    this._activeTabId = tabId;
  }

  getBody(): Body {
    return this._tab().getBody();
  }

  getHeader(): HeaderSection | null {
    return this._tab().getHeader();
  }

  getFooter(): FooterSection | null {
    return this._tab().getFooter();
  }

  addHeader(): HeaderSection {
    return this._tab().addHeader();
  }

  addFooter(): FooterSection {
    return this._tab().addFooter();
  }

  /** Not documented. Empties the body only, and not one of a single paragraph (observed on live Google; its words are not known). */
  clear(): Document {
    this._context.changes();
    if (this.getBody()._blocks().length === 1)
      throw new ScriptError("Can't remove the last paragraph in a document section.");
    this.getBody().clear();
    return this;
  }

  newRange(): RangeBuilder {
    return new RangeBuilder();
  }

  /** The page tells the emulator of no cursor. */
  getCursor(): null {
    this._context.reads();
    return null;
  }

  getSelection(): null {
    this._context.reads();
    return null;
  }

  saveAndClose(): void {
    this._context.close();
  }

  /** The owner too (observed on live Google). */
  getEditors(): User[] {
    return this._people(EDITORS);
  }

  /** Editors and owner too (observed on live Google). */
  getViewers(): User[] {
    return this._people(['reader', 'commenter', 'writer', 'owner', 'organizer', 'fileOrganizer']);
  }

  addEditor(user: string | User): Document {
    return this._share([user], 'writer');
  }

  addEditors(emailAddresses: string[]): Document {
    checkSignature('DocumentApp.Document.addEditors', [emailAddresses], ['String[]']);
    return this._share(emailAddresses, 'writer');
  }

  addViewer(user: string | User): Document {
    return this._share([user], 'reader');
  }

  addViewers(emailAddresses: string[]): Document {
    checkSignature('DocumentApp.Document.addViewers', [emailAddresses], ['String[]']);
    return this._share(emailAddresses, 'reader');
  }

  removeEditor(user: string | User): Document {
    return this._unshare(user, ['writer', 'organizer', 'fileOrganizer']);
  }

  removeViewer(user: string | User): Document {
    return this._unshare(user, ['reader', 'commenter']);
  }

  _activeTab(): TabNode {
    const { tabs } = this._context.session.draft;
    return allTabs(tabs).find(({ id }) => id === this._activeTabId) ?? tabs[0]!;
  }

  _tab(): DocumentTab {
    return new DocumentTab(this._context, this._activeTab());
  }

  _people(roles: readonly string[]): User[] {
    this._context.reads();
    const permissions = driveOf(this._context.execution.workspace).effectivePermissions(this._context.id);
    const emails = permissions
      .filter(({ role, emailAddress }) => emailAddress && roles.includes(role))
      .map(({ emailAddress }) => emailAddress!);
    return [...new Set(emails)].map(email => new User(email));
  }

  /** An editor added as a viewer stays an editor, a viewer added as an editor becomes one (A/reference/document/document#addvieweruser). */
  _share(users: readonly (string | User)[], role: 'writer' | 'reader'): Document {
    this._context.changes();
    const editors = this._people(EDITORS).map(user => user.getEmail());
    for (const user of users) {
      const emailAddress = user instanceof User ? user.getEmail() : user;
      if (editors.includes(emailAddress)) continue;
      driveOf(this._context.execution.workspace).share(
        this._context.person,
        this._context.id,
        { type: 'user', role, emailAddress },
        false,
      );
    }
    return this;
  }

  _unshare(user: string | User, roles: readonly string[]): Document {
    this._context.changes();
    const drive = driveOf(this._context.execution.workspace);
    const email = user instanceof User ? user.getEmail() : user;
    const found = drive
      .item(this._context.id)
      ?.permissions.find(({ emailAddress, role }) => emailAddress === email && roles.includes(role));
    if (found) drive.unshare(this._context.person, this._context.id, found.id);
    return this;
  }
}
