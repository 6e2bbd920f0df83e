// Whether an item answers a search: names match by word beginnings, full text by whole words, both without regard to case.
import type { Drive, StoredItem } from '../../drive/index.ts';
import { rankOf } from '../../drive/items.ts';
import { effectivePermissions } from '../../drive/permissions.ts';
import { invalid } from '../../drive/refusals.ts';
import type { Caller } from '../../types.ts';
import type { Query } from './query.ts';
import { parseTime } from './request.ts';

export interface Searcher {
  readonly drive: Drive;
  readonly caller: Caller;
}

/** `item` is as the index shows it, which may be older than it is. */
export function matches(query: Query, item: StoredItem, searcher: Searcher): boolean {
  switch (query.kind) {
    case 'and':
      return matches(query.left, item, searcher) && matches(query.right, item, searcher);
    case 'or':
      return matches(query.left, item, searcher) || matches(query.right, item, searcher);
    case 'not':
      return !matches(query.of, item, searcher);
    case 'in':
      return isIn(query.value, query.collection, item, searcher);
    case 'has': {
      const all = query.collection === 'properties' ? item.properties : item.appProperties[searcher.caller.client];
      return all !== undefined && Object.hasOwn(all, query.key) && all[query.key] === query.value;
    }
    case 'compare':
      return compares(query, item, searcher);
  }
}

/** Refuses times nobody can read, before any item is looked at. */
export function checkTimes(query: Query): void {
  if (query.kind === 'and' || query.kind === 'or') {
    checkTimes(query.left);
    checkTimes(query.right);
  } else if (query.kind === 'not') checkTimes(query.of);
  else if (query.kind === 'compare' && query.term.endsWith('Time') && parseTime(query.value) === undefined) {
    throw invalid('Invalid Value', 'q');
  }
}

function compares(query: Query & { kind: 'compare' }, item: StoredItem, searcher: Searcher): boolean {
  const { term, operator, value } = query;
  if (term === 'modifiedTime' || term === 'createdTime') return order(item[term] - parseTime(value)!, operator);
  if (term === 'fullText') return containsWords(fullText(item, searcher.drive), value);
  if (term === 'name' && operator === 'contains') return containsBeginnings(item.name, value);
  if (term === 'name') return (item.name.toLowerCase() === value.toLowerCase()) === (operator === '=');
  if (term === 'mimeType' && operator === 'contains') return item.mimeType.includes(value);
  if (term === 'mimeType') return (item.mimeType === value) === (operator === '=');
  if (term === 'visibility') return (visibilityOf(item, searcher) === value) === (operator === '=');
  if (term === 'shortcutDetails.targetId') return (item.shortcutTargetId === value) === (operator === '=');
  if (term === 'shortcutDetails.targetMimeType') return (item.shortcutTargetType === value) === (operator === '=');
  return flagOf(term, item, searcher) === ((value === 'true') === (operator === '='));
}

/** Nothing here can be found without its link by those it is not shared with. */
function visibilityOf(item: StoredItem, { drive }: Searcher): string {
  const types = new Set(effectivePermissions(drive.state, item).map(({ type }) => type));
  if (types.has('anyone')) return 'anyoneWithLink';
  return types.has('domain') ? 'domainWithLink' : 'limited';
}

function flagOf(term: string, item: StoredItem, { caller }: Searcher): boolean {
  if (term === 'trashed') return item.trashed;
  if (term === 'starred') return item.starred === true;
  return item.ownerEmail !== caller.email && item.permissions.some(one => one.emailAddress === caller.email);
}

function order(difference: number, operator: string): boolean {
  switch (operator) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '=':
      return difference === 0;
    case '!=':
      return difference !== 0;
    case '>=':
      return difference >= 0;
    default:
      return difference > 0;
  }
}

function isIn(value: string, collection: string, item: StoredItem, { drive, caller }: Searcher): boolean {
  if (collection === 'parents') return item.parents.includes(value === 'root' ? drive.rootOf(caller.email).id : value);
  const email = value === 'me' ? caller.email : value.toLowerCase();
  if (collection === 'owners') return item.ownerEmail === email;
  const least = rankOf(collection === 'writers' ? 'writer' : 'reader');
  return effectivePermissions(drive.state, item).some(one => one.emailAddress === email && rankOf(one.role) >= least);
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function containsBeginnings(name: string, value: string): boolean {
  const own = words(name);
  return words(value).every(wanted => own.some(word => word.startsWith(wanted)));
}

function containsWords(text: string, value: string): boolean {
  const own = words(text);
  const wanted = words(value);
  if (!/^".*"$/s.test(value)) return wanted.every(word => own.includes(word));
  return ` ${own.join(' ')} `.includes(` ${wanted.join(' ')} `);
}

function fullText(item: StoredItem, drive: Drive): string {
  const isText = item.mimeType.startsWith('text/');
  const content = isText ? drive.content(item.id) : drive.exportAs(item, 'text/plain');
  return [item.name, item.description ?? '', content?.toString('utf8') ?? ''].join('\n');
}
