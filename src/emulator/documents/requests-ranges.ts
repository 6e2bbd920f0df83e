// batchUpdate requests about named ranges.
import { checkRange, cleanText, deleteRange, insertText } from './edit-text.ts';
import { contentLength } from './indexes.ts';
import { rangeOf, tabsOf, whereOf } from './locations.ts';
import type { NamedRange, StoredDocument, Tab } from './model.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './requests.ts';

export const RANGE_HANDLERS: Handlers = {
  createNamedRange({ document, random }, { name, range }) {
    if (!name || name.length > 256)
      throw new Refusal('The name of a named range must be 1 to 256 UTF-16 code units long.');
    const { where, start, end } = rangeOf(document, range);
    checkRange(contentLength(where.segment.content), start, end);
    const namedRangeId = `kix.${random.id(12).toLowerCase()}`;
    where.tab.namedRanges.push({ id: namedRangeId, name, ranges: [{ segmentId: where.segment.id, start, end }] });
    return { createNamedRange: { namedRangeId } };
  },
  deleteNamedRange({ document }, { name, namedRangeId, tabsCriteria }) {
    if (!name && !namedRangeId) throw new Refusal('The name or the ID of the named range must be specified.');
    const tabs = tabsOf(document, tabsCriteria);
    const isMeant = (range: { id: string; name: string }): boolean =>
      namedRangeId ? range.id === namedRangeId : range.name === name;
    if (namedRangeId && !tabs.some(tab => tab.namedRanges.some(isMeant))) {
      throw new Refusal(`The named range with ID ${namedRangeId} was not found.`);
    }
    for (const tab of tabs) tab.namedRanges = tab.namedRanges.filter(range => !isMeant(range));
    return undefined;
  },
  replaceNamedRangeContent({ document }, { namedRangeName, namedRangeId, text, tabsCriteria }) {
    if (!namedRangeName && !namedRangeId) throw new Refusal('The name or the ID of the named range must be specified.');
    const meant = tabsOf(document, tabsCriteria).flatMap(tab =>
      tab.namedRanges
        .filter(range => (namedRangeId ? range.id === namedRangeId : range.name === namedRangeName))
        .map(named => ({ tab, named })),
    );
    if (namedRangeId && meant.length === 0) throw new Refusal(`The named range with ID ${namedRangeId} was not found.`);
    for (const { tab, named } of meant) replaceContent(document, { tab, id: named.id }, cleanText(text ?? ''));
    return undefined;
  },
};

/** The first of its ranges holds the new words, the others go with theirs (F§5.3). An earlier replacement may have taken it away. */
function replaceContent(document: StoredDocument, { tab, id }: { tab: Tab; id: string }, words: string): void {
  const at = tab.namedRanges.findIndex(range => range.id === id);
  const named: NamedRange | undefined = tab.namedRanges[at];
  const [first, ...others] = [...(named?.ranges ?? [])].sort((a, b) => a.start - b.start);
  if (!named || !first) return;
  const { segmentId, start } = first;
  const length = first.end - start;
  for (const { segmentId: other, start: from, end } of others.reverse())
    deleteRange(whereOf(document, { segmentId: other, tabId: tab.id }), from, end);
  const where = whereOf(document, { segmentId, tabId: tab.id });
  if (words !== '') insertText(where, start, words);
  deleteRange(where, start + words.length, start + words.length + length);
  const rest = tab.namedRanges.filter(range => range.id !== id);
  if (words !== '')
    rest.splice(at, 0, { id, name: named.name, ranges: [{ segmentId, start, end: start + words.length }] });
  tab.namedRanges = rest;
}
