// Joins a private copy with what others stored meanwhile: nodes this execution changed win, everything else stays as it is now.
// Nodes are recognised by their keys. Nothing that somebody wrote is dropped unless this execution deleted it.
import { copyDocument } from './copy.ts';
import type { Block, Cell, Keyed, Row, Segment, StoredDocument, Tab, Table } from './model.ts';
import { sameJson } from './same-json.ts';

interface Three<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

/** A new document: `theirs` with the changes from `base` to `mine`. */
export function mergeDocuments(base: StoredDocument, mine: StoredDocument, theirs: StoredDocument): StoredDocument {
  const tabs = mergeTabs({ base: base.tabs, mine: mine.tabs, theirs: theirs.tabs });
  const nextKey = Math.max(mine.nextKey, theirs.nextKey);
  return copyDocument({ ...theirs, tabs, nextKey });
}

/** Scripts cannot make or delete tabs, so others' list of tabs counts. */
function mergeTabs({ base, mine, theirs }: Three<Tab[]>): Tab[] {
  return theirs.map(tab => {
    const [old, own] = [base, mine].map(tabs => tabs.find(({ id }) => id === tab.id));
    return old && own ? mergeTab({ base: old, mine: own, theirs: tab }) : tab;
  });
}

function mergeTab(three: Three<Tab>): Tab {
  const pick = <Name extends keyof Tab>(name: Name): Tab[Name] => changed(part(three, name));
  return {
    ...three.theirs,
    body: mergeSegment(part(three, 'body')),
    headers: mergeSegments(part(three, 'headers')),
    footers: mergeSegments(part(three, 'footers')),
    footnotes: mergeSegments(part(three, 'footnotes')),
    documentStyle: pick('documentStyle'),
    namedStyles: pick('namedStyles'),
    lists: { ...three.theirs.lists, ...newEntries(part(three, 'lists')) },
    childTabs: mergeTabs(part(three, 'childTabs')),
  };
}

function part<T, Name extends keyof T>({ base, mine, theirs }: Three<T>, name: Name): Three<T[Name]> {
  return { base: base[name], mine: mine[name], theirs: theirs[name] };
}

/** Mine if I changed it, else theirs. */
function changed<T>({ base, mine, theirs }: Three<T>): T {
  return sameJson(base, mine) ? theirs : mine;
}

function newEntries<T>({ base, mine }: Three<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(mine).filter(([id, value]) => !sameJson(base[id], value)));
}

function mergeSegments(three: Three<Record<string, Segment>>): Record<string, Segment> {
  const result = { ...three.theirs, ...newEntries(three) };
  for (const [id, segment] of Object.entries(three.theirs)) {
    const [base, mine] = [three.base[id], three.mine[id]];
    if (base && mine) result[id] = mergeSegment({ base, mine, theirs: segment });
  }
  return result;
}

function mergeSegment(three: Three<Segment>): Segment {
  return { ...three.theirs, content: mergeList(part(three, 'content'), mergeBlock) };
}

function mergeBlock(three: Three<Block>): Block {
  const { base, mine, theirs } = three;
  if (base.kind !== 'table' || mine.kind !== 'table' || theirs.kind !== 'table') return changed(three);
  const tables: Three<Table> = { base, mine, theirs };
  const rows = mergeList(part(tables, 'rows'), mergeRow);
  const columns = Math.max(0, ...rows.map(row => row.cells.length));
  return { ...theirs, style: changed(part(tables, 'style')), rows, columns };
}

function mergeRow(three: Three<Row>): Row {
  return { ...three.theirs, style: changed(part(three, 'style')), cells: mergeList(part(three, 'cells'), mergeCell) };
}

function mergeCell(three: Three<Cell>): Cell {
  return {
    ...three.theirs,
    style: changed(part(three, 'style')),
    content: mergeList(part(three, 'content'), mergeBlock),
  };
}

function mergeList<T extends Keyed>({ base, mine, theirs }: Three<T[]>, mergeNode: (three: Three<T>) => T): T[] {
  if (sameJson(base, mine)) return theirs;
  const byKey = (nodes: T[]): Map<number, T> => new Map(nodes.map(node => [node.key, node]));
  const [old, own, now] = [byKey(base), byKey(mine), byKey(theirs)];
  const result: T[] = [];
  for (const node of theirs) {
    const [before, changedByMe] = [old.get(node.key), own.get(node.key)];
    if (!before) result.push(node);
    else if (changedByMe) result.push(mergeNode({ base: before, mine: changedByMe, theirs: node }));
  }
  for (const [at, node] of mine.entries()) {
    const before = old.get(node.key);
    if (now.has(node.key) || (before && sameJson(before, node))) continue;
    result.splice(placeAfter(result, mine.slice(0, at)), 0, node);
  }
  return result;
}

/** Behind the nearest of the earlier siblings that is still there; at the front when none is. */
function placeAfter<T extends Keyed>(result: T[], earlier: T[]): number {
  for (const sibling of [...earlier].reverse()) {
    const at = result.findIndex(({ key }) => key === sibling.key);
    if (at >= 0) return at + 1;
  }
  return 0;
}
