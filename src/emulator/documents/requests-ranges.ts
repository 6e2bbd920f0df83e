// batchUpdate requests about named ranges.
import { checkRange } from './edit-text.ts';
import { contentLength } from './indexes.ts';
import { rangeOf, tabsOf } from './locations.ts';
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
};
