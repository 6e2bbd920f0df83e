// batchUpdate requests that change looks: text, paragraphs, lists, named styles, page.
import { joinsList, listOf, makeItems, makePlain } from './bullets.ts';
import { checkRange } from './edit-text.ts';
import {
  DOCUMENT_FIELDS,
  maskedFields,
  PARAGRAPH_FIELDS,
  type StyleFields,
  TEXT_FIELDS,
  writeMasked,
} from './fields.ts';
import { contentLength, paragraphsIn, shiftRanges } from './indexes.ts';
import { type RangePlace, rangeOf, tabOf } from './locations.ts';
import { type Paragraph, paragraphsOf } from './model.ts';
import { Refusal } from './refusal.ts';
import type { Draft, Handlers } from './requests.ts';
import { paragraphPaths, styleParagraph, updateTextStyle } from './styles.ts';

type Style = Record<string, unknown>;

const headingId = ({ random }: Draft): string => `h.${random.id(12).toLowerCase()}`;

function paragraphsOfRange({ where, start, end }: RangePlace): ReturnType<typeof paragraphsIn> {
  checkRange(contentLength(where.segment.content), start, end);
  return paragraphsIn(where.segment, start, end);
}

export const STYLE_HANDLERS: Handlers = {
  updateTextStyle({ document }, { range, textStyle, fields }) {
    const { where, start, end } = rangeOf(document, range);
    updateTextStyle(where.segment, { start, end }, textStyle ?? {}, fields);
    return undefined;
  },
  updateParagraphStyle(draft, { range, paragraphStyle, fields }) {
    const place = rangeOf(draft.document, range);
    const change = { style: paragraphStyle ?? {}, paths: paragraphPaths(fields), newHeadingId: () => headingId(draft) };
    for (const { paragraph } of paragraphsOfRange(place)) styleParagraph(paragraph, change);
    return undefined;
  },
  createParagraphBullets(draft, { range, bulletPreset }) {
    const place = rangeOf(draft.document, range);
    if (!bulletPreset) throw new Refusal('The bullet preset must be specified.');
    const found = paragraphsOfRange(place);
    const paragraphs = found.map(({ paragraph }) => paragraph);
    const { tab, segment } = place.where;
    const listId =
      joinsList(tab, paragraphBefore(place, paragraphs[0]), bulletPreset) ?? `kix.${draft.random.id(12).toLowerCase()}`;
    tab.lists[listId] ??= listOf(bulletPreset);
    const lost = makeItems(tab, paragraphs, listId);
    for (let n = found.length - 1; n >= 0; n--) {
      shiftRanges(tab, segment.id, { at: found[n]!.start, removed: lost[n] ?? 0, inserted: 0 });
    }
    return undefined;
  },
  deleteParagraphBullets({ document }, { range }) {
    for (const { paragraph } of paragraphsOfRange(rangeOf(document, range))) makePlain(paragraph);
    return undefined;
  },
  updateDocumentStyle({ document }, { documentStyle, fields, tabId }) {
    const tab = tabOf(document, tabId);
    writeMasked(tab.documentStyle as Style, (documentStyle ?? {}) as Style, maskedFields(fields, DOCUMENT_FIELDS));
    return undefined;
  },
  updateNamedStyle({ document }, { namedStyle, fields, tabId }) {
    const paths = (fields ?? '').split(',').map(path => path.trim());
    if (!namedStyle?.namedStyleType || !paths.includes('namedStyleType'))
      throw new Refusal('Named style type is required.');
    const target = tabOf(document, tabId).namedStyles.styles?.find(
      style => style.namedStyleType === namedStyle.namedStyleType,
    );
    if (!target) throw new Refusal('Named style type is required.');
    target.textStyle ??= {};
    target.paragraphStyle ??= {};
    const inner = (part: string): string[] =>
      paths.includes(part)
        ? ['*']
        : paths.filter(path => path.startsWith(`${part}.`)).map(path => path.slice(part.length + 1));
    writePart(target.textStyle as Style, (namedStyle.textStyle ?? {}) as Style, inner('textStyle'), TEXT_FIELDS);
    writePart(target.paragraphStyle as Style, (namedStyle.paragraphStyle ?? {}) as Style, inner('paragraphStyle'), {
      write: PARAGRAPH_FIELDS.write.filter(field => field !== 'namedStyleType'),
      read: ['namedStyleType', 'headingId'],
    });
    return undefined;
  },
};

function writePart(target: Style, patch: Style, paths: string[], known: StyleFields): void {
  if (paths.length > 0) writeMasked(target, patch, maskedFields(paths.join(','), known));
}

function paragraphBefore(place: RangePlace, first: Paragraph | undefined): Paragraph | undefined {
  let before: Paragraph | undefined;
  for (const paragraph of paragraphsOf(place.where.segment.content)) {
    if (paragraph === first) return before;
    before = paragraph;
  }
  return undefined;
}
