// batchUpdate requests that insert, delete and replace words and inline elements.
import { copyJson } from '../copy-json.ts';
import { NotEmulated } from '../types.ts';
import { deleteRange, insertionPlace, insertObject, insertText, splitParagraph } from './edit-text.ts';
import { shiftRanges } from './indexes.ts';
import { type Insertion, insertionOf, rangeOf, tabsOf } from './locations.ts';
import type { Extra, ObjectName } from './model.ts';
import { Refusal } from './refusal.ts';
import { replaceAllText } from './replace-text.ts';
import type { Draft, Handlers } from './requests.ts';
import { textInline } from './runs.ts';

export const TEXT_HANDLERS: Handlers = {
  insertText({ document }, request) {
    if (!request.text) throw new Refusal('Insert text requests must specify text to insert.');
    const { where, index } = insertionOf(document, request);
    insertText(where, index, request.text);
    return undefined;
  },
  deleteContentRange({ document }, request) {
    const { where, start, end } = rangeOf(document, request.range);
    deleteRange(where, start, end);
    return undefined;
  },
  replaceAllText({ document }, { containsText, replaceText, tabsCriteria }) {
    if (!containsText?.text) throw new Refusal('The text to search for must be specified.');
    if (containsText.searchByRegex) throw new NotEmulated('replaceAllText searchByRegex');
    const occurrencesChanged = replaceAllText(tabsOf(document, tabsCriteria), {
      find: containsText.text,
      matchCase: containsText.matchCase ?? false,
      replacement: replaceText ?? '',
    });
    return { replaceAllText: occurrencesChanged > 0 ? { occurrencesChanged } : {} };
  },
  insertPageBreak({ document }, request) {
    const { where, index } = insertionOf(document, request);
    if (where.segment.id !== '') throw new Refusal('Page breaks can only be inserted inside the body.');
    const { stretch, at, offset } = insertionPlace(where.segment, index);
    if (stretch.owner !== 'segment') throw new Refusal('Page breaks cannot be inserted inside a table.');
    const [first] = splitParagraph(stretch.content, at, offset);
    const newline = first.elements.pop()!;
    const kept = newline.kind === 'text' ? newline.text.slice(0, -1) : '';
    if (newline.kind === 'text' && kept !== '') first.elements.push({ ...newline, text: kept });
    const object = { kind: 'object' as const, name: 'pageBreak', data: { textStyle: {} }, length: 1 };
    first.elements.push(object, textInline('\n', newline.kind === 'text' ? newline.style : {}));
    shiftRanges(where.tab, where.segment.id, { at: index, removed: 0, inserted: 2 });
    return undefined;
  },
  insertPerson(draft, request) {
    if (!request.personProperties?.email) throw new Refusal('The person must have an email.');
    insertElement(draft, request, 'person', { personId: idOf(draft), personProperties: request.personProperties });
    return undefined;
  },
  insertRichLink(draft, request) {
    if (!request.richLinkProperties?.uri) throw new Refusal('The rich link must have a URI.');
    const properties = { title: request.richLinkProperties.uri, ...request.richLinkProperties };
    insertElement(draft, request, 'richLink', { richLinkId: idOf(draft), richLinkProperties: properties });
    return undefined;
  },
  insertDate(draft, request) {
    const properties = request.dateElementProperties ?? {};
    if (!properties.timestamp) throw new Refusal('The date must have a timestamp.');
    const dateElementProperties = {
      locale: 'en',
      dateFormat: 'DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED',
      timeFormat: 'TIME_FORMAT_DISABLED',
      ...properties,
      displayText: displayDate(properties.timestamp, properties.dateFormat),
    };
    insertElement(draft, request, 'dateElement', { dateId: idOf(draft), dateElementProperties });
    return undefined;
  },
};

const idOf = ({ random }: Draft): string => `kix.${random.id(12).toLowerCase()}`;

function insertElement({ document }: Draft, request: Insertion, name: ObjectName, properties: Extra): void {
  const { where, index } = insertionOf(document, request);
  insertObject(where, index, {
    kind: 'object',
    name,
    data: { textStyle: {}, ...copyJson(properties) },
    length: 1,
  });
}

/** ISO date, or month, day and year in words, as Google shows a date chip in English. */
function displayDate(timestamp: string, format: string | null | undefined): string {
  if (format === 'DATE_FORMAT_ISO8601') return timestamp.slice(0, 10);
  return new Date(timestamp).toLocaleDateString('en-US', {
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
