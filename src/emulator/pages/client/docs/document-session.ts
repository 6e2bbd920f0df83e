// One open tab of one document: what the server last said, what was typed since, and the way between the two.
// Typing changes the local tree at once; a moment later the difference goes out as documents.batchUpdate.
import { RestError, type Session } from '../session.ts';
import { type Replacement, replaceText } from './edit.ts';
import { adoptKeys, changesBetween, mapIndex } from './merge.ts';
import { placeAt, placeOfKey, readTree, type Tree } from './model.ts';
import { UndoStack } from './undo-stack.ts';
import type { DocumentTab, WireDocument, WireTab } from './wire.ts';

export type DocsRequest = Readonly<Record<string, unknown>>;

export interface Caret {
  readonly anchor: number;
  readonly focus: number;
}

export interface TabInfo {
  readonly id: string;
  readonly title: string;
  readonly level: number;
}

export type SaveState = 'saved' | 'saving' | 'offline';

/** How long typing may go on before it is sent. */
const PAUSE_MS = 120;
const ATTEMPTS = 5;

export class DocumentSession {
  title = '';
  tabs: readonly TabInfo[] = [];
  tabId = '';
  tab: DocumentTab = {};
  /** What the page draws. */
  tree: Tree = { blocks: [] };
  caret: Caret | undefined;
  saveState: SaveState = 'saved';
  /** Only editors are told the revision, and only they may type. */
  canEdit = false;
  readonly undo = new UndoStack();
  /** A change the server would not take; the page says it and goes on with what the server has. */
  onRefusal: (message: string) => void = () => {};

  /** How often each paragraph had to be drawn anew. */
  readonly redrawn = new Map<number, number>();

  private base: Tree = { blocks: [] };
  private revision = '';
  /** Paragraphs where a style was chosen with nothing selected → its fields: what is typed there goes out with its style. */
  private readonly styled = new Map<number, string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private work: Promise<void> = Promise.resolve();
  private readonly watchers = new Set<() => void>();
  private readonly session: Session;
  readonly id: string;

  constructor(session: Session, fileId: string) {
    this.session = session;
    this.id = fileId;
  }

  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Draws a paragraph anew although its text is as before: an input method wrote into the page behind our back. */
  redraw(key: number): void {
    this.redrawn.set(key, (this.redrawn.get(key) ?? 0) + 1);
    this.announce();
  }

  announce(): void {
    for (const watcher of this.watchers) watcher();
  }

  /** Reads the document again and keeps what was typed here meanwhile. */
  reload(): Promise<void> {
    return this.queue(() => this.fetch());
  }

  /** Replaces a stretch of text locally; false when the edge of a cell or a table stands in the way. */
  replace(change: Replacement, more: { readonly caretAt?: number; readonly fields?: string } = {}): boolean {
    const before = this.tree;
    const next = replaceText(before, change);
    if (!next) return false;
    this.undo.record(before, change);
    this.show(next, more.caretAt ?? change.start + change.text.length);
    const place = placeAt(next, change.start);
    if (more.fields && place) this.styled.set(place.paragraph.key, more.fields);
    return true;
  }

  /** Takes back the last own edit of text; false when there is none that still applies. */
  undoLast(direction: 'undo' | 'redo'): boolean {
    const step = this.undo.take(direction, this.tree);
    const next = step && replaceText(this.tree, step);
    if (!step || !next) return false;
    this.undo.recordInverse(direction, this.tree, step);
    this.show(next, step.start + step.text.length);
    return true;
  }

  /** Sends what is still local and waits until the server has it. */
  async settle(): Promise<void> {
    clearTimeout(this.timer);
    await this.queue(() => this.flush());
  }

  /** A change that is more than text: the requests are made from the newest state, again if somebody was faster. */
  command(
    build: (tree: Tree, caret: Caret | undefined) => readonly DocsRequest[],
    caretAfter?: (tree: Tree) => number | undefined,
  ): Promise<void> {
    clearTimeout(this.timer);
    return this.queue(async () => {
      await this.flush();
      for (let attempt = 1; ; attempt += 1) {
        const requests = build(this.base, this.caretIn(this.base));
        if (requests.length === 0) return;
        const sent = await this.send(requests);
        await this.fetch();
        if (sent || attempt === ATTEMPTS) break;
      }
      const index = caretAfter?.(this.tree);
      if (index !== undefined) this.caret = { anchor: index, focus: index };
      this.announce();
    });
  }

  async rename(title: string): Promise<void> {
    await this.session.rest('PATCH', `/drive/v3/files/${encodeURIComponent(this.id)}?supportsAllDrives=true`, {
      name: title,
    });
    await this.reload();
  }

  async openTab(tabId: string): Promise<void> {
    await this.settle();
    this.tabId = tabId;
    this.tree = { blocks: [] };
    this.base = this.tree;
    this.caret = undefined;
    this.revision = '';
    await this.reload();
  }

  private show(tree: Tree, caret: number): void {
    this.tree = tree;
    this.caret = { anchor: caret, focus: caret };
    this.saveState = 'saving';
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.queue(() => this.flush()), PAUSE_MS);
    this.announce();
  }

  /** One conversation with the server at a time; a failure is said and does not stop the next. */
  private queue(step: () => Promise<void>): Promise<void> {
    this.work = this.work.then(step).catch(error => {
      if (error instanceof RestError && error.status === 0) this.saveState = 'offline';
      this.onRefusal(error instanceof Error ? error.message : String(error));
      this.announce();
    });
    return this.work;
  }

  private async flush(): Promise<void> {
    for (let attempt = 1; this.tree !== this.base; attempt += 1) {
      const sentTree = this.tree;
      const changes = changesBetween(this.base, sentTree);
      const requests = [...toRequests(changes, this.tabId), ...this.styleRequests(changes, sentTree)];
      const sent = requests.length === 0 || (await this.send(requests));
      if (sent) {
        this.base = sentTree;
        if (this.tree === sentTree) this.styled.clear();
      } else await this.fetch();
      if (!sent && attempt >= ATTEMPTS)
        throw new Error('Others are changing this document too fast. Wait a moment and type on.');
    }
    this.saveState = 'saved';
    this.announce();
  }

  /** Sent with the text they belong to; indexes are those after the text went in. */
  private styleRequests(changes: readonly Replacement[], sentTree: Tree): DocsRequest[] {
    return changes.flatMap(({ start, text }) => {
      const from = placeAt(this.base, start);
      const fields = from && this.styled.get(from.paragraph.key);
      const place = from && placeOfKey(sentTree, from.paragraph.key);
      if (!fields || !place) return [];
      const [first, last] = [start - from.start, start - from.start + text.length];
      let offset = 0;
      return place.paragraph.runs.flatMap(run => {
        const [begin, end] = [Math.max(first, offset), Math.min(last, offset + run.text.length)];
        offset += run.text.length;
        if (begin >= end) return [];
        const range = { startIndex: place.start + begin, endIndex: place.start + end, tabId: this.tabId };
        return [{ updateTextStyle: { range, textStyle: run.style, fields } }];
      });
    });
  }

  /** False: somebody else changed the document first. A refusal of another kind drops the local change and is thrown. */
  private async send(requests: readonly DocsRequest[]): Promise<boolean> {
    try {
      const body = { requests, writeControl: { requiredRevisionId: this.revision } };
      const path = `/v1/documents/${encodeURIComponent(this.id)}:batchUpdate`;
      const answer = await this.session.rest<{ writeControl?: { requiredRevisionId?: string } }>('POST', path, body);
      this.revision = answer.writeControl?.requiredRevisionId ?? '';
      return true;
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      if (error.status === 400 && /revision/i.test(error.message)) return false;
      if (error.status > 0) {
        this.tree = this.base;
        this.styled.clear();
        this.revision = '';
        await this.fetch();
        this.saveState = 'saved';
      }
      throw error;
    }
  }

  private async fetch(): Promise<void> {
    const path = `/v1/documents/${encodeURIComponent(this.id)}?includeTabsContent=true`;
    const read = await this.session.rest<WireDocument>('GET', path);
    this.title = read.title ?? '';
    this.canEdit = read.revisionId !== undefined;
    const flat = flatten(read.tabs ?? [], 0);
    this.tabs = flat.map(({ id, title, level }) => ({ id, title, level }));
    const open = flat.find(tab => tab.id === this.tabId) ?? flat[0];
    this.revision = read.revisionId ?? '';
    if (open) this.takeIn(open.id, open.tab);
    this.announce();
  }

  /** Puts the server's state under what is still local. */
  private takeIn(tabId: string, tab: DocumentTab): void {
    this.tabId = tabId;
    if (looksOf(tab) !== looksOf(this.tab)) this.tab = tab;
    const before = this.tree;
    const local = this.tree === this.base ? [] : changesBetween(this.base, this.tree);
    const fresh = adoptKeys(readTree(tab.body?.content ?? []), before);
    let next = fresh;
    for (const change of [...local].reverse()) {
      const start = mapIndex(this.base, fresh, change.start);
      const end = change.end === change.start ? start : mapIndex(this.base, fresh, change.end);
      next = replaceText(next, { ...change, start, end: Math.max(start, end) }) ?? next;
    }
    this.base = fresh;
    this.tree = next;
    if (next !== before) this.undo.follow(before, next);
    this.caret = this.caretIn(next, before);
  }

  /** The caret, as indexes of another tree. */
  private caretIn(tree: Tree, from: Tree = this.tree): Caret | undefined {
    if (!this.caret || tree === from) return this.caret;
    return { anchor: mapIndex(from, tree, this.caret.anchor), focus: mapIndex(from, tree, this.caret.focus) };
  }
}

/** What of a tab decides how its text looks; equal looks keep the drawn paragraphs. */
const looksOf = ({ namedStyles, lists, documentStyle }: DocumentTab): string =>
  JSON.stringify([namedStyles, lists, documentStyle]);

/** Back to front, so that each request still finds its indexes. */
function toRequests(changes: readonly Replacement[], tabId: string): DocsRequest[] {
  return [...changes].reverse().flatMap(({ start, end, text }) => [
    // Text goes in before the old goes out, so that it takes over the style of what it replaces.
    ...(text === '' ? [] : [{ insertText: { location: { index: start, tabId }, text } }]),
    ...(start === end
      ? []
      : [{ deleteContentRange: { range: { startIndex: start + text.length, endIndex: end + text.length, tabId } } }]),
  ]);
}

interface FlatTab extends TabInfo {
  readonly tab: DocumentTab;
}

const flatten = (tabs: readonly WireTab[], level: number): FlatTab[] =>
  tabs.flatMap(one => [
    { id: one.tabProperties?.tabId ?? '', title: one.tabProperties?.title ?? 'Tab', level, tab: one.documentTab ?? {} },
    ...flatten(one.childTabs ?? [], level + 1),
  ]);
