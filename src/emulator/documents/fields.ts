// Field masks: which parts of a style an update request writes. A named field that the request leaves out is reset.
import { copyJson } from '../copy-json.ts';
import { withGoogleColors } from './colors.ts';
import { Refusal } from './refusal.ts';

type Style = Record<string, unknown>;

/** The fields a style has; those with `read` are told by documents.get but cannot be written. */
export interface StyleFields {
  readonly write: readonly string[];
  readonly read?: readonly string[];
}

/** Top-level names of the mask; '*' means every writable field. Refuses an empty mask and names Google does not let through. */
export function maskedFields(fields: string | null | undefined, known: StyleFields): string[] {
  const paths = (fields ?? '')
    .split(',')
    .map(path => path.trim())
    .filter(path => path !== '');
  if (paths.length === 0)
    throw new Refusal("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  if (paths.includes('*')) return [...known.write];
  for (const path of paths) {
    const top = path.split('.')[0]!;
    if (known.read?.includes(top)) throw new Refusal(`Unallowed field: ${path}`);
    if (!known.write.includes(top)) throw new Refusal(`Invalid field: ${path}`);
  }
  return paths;
}

/** Copies each masked path from `patch` to `target`; what `patch` does not have is removed from `target`. */
export function writeMasked(target: Style, patch: Style, paths: readonly string[]): void {
  for (const path of paths) writePath(target, patch, path.split('.'));
}

/** The style that writeMasked would make of it; the given one stays as it is. */
export function withMasked(style: Style, patch: Style, paths: readonly string[]): Style {
  const changed = copyJson(style);
  writeMasked(changed, patch, paths);
  return changed;
}

function writePath(target: Style, patch: Style, [name = '', ...rest]: string[]): void {
  const value = patch[name];
  if (rest.length === 0) {
    if (value === undefined || value === null) delete target[name];
    else target[name] = withGoogleColors(value);
    return;
  }
  const inner = (target[name] ?? {}) as Style;
  target[name] = inner;
  writePath(inner, (value ?? {}) as Style, rest);
}

export const TEXT_FIELDS: StyleFields = {
  write: [
    'bold',
    'italic',
    'underline',
    'strikethrough',
    'smallCaps',
    'backgroundColor',
    'foregroundColor',
    'fontSize',
    'weightedFontFamily',
    'baselineOffset',
    'link',
  ],
};

export const PARAGRAPH_FIELDS: StyleFields = {
  write: [
    'namedStyleType',
    'alignment',
    'lineSpacing',
    'direction',
    'spacingMode',
    'spaceAbove',
    'spaceBelow',
    'borderBetween',
    'borderTop',
    'borderBottom',
    'borderLeft',
    'borderRight',
    'indentFirstLine',
    'indentStart',
    'indentEnd',
    'keepLinesTogether',
    'keepWithNext',
    'avoidWidowAndOrphan',
    'shading',
    'pageBreakBefore',
  ],
  read: ['headingId', 'tabStops'],
};

export const CELL_FIELDS: StyleFields = {
  write: [
    'backgroundColor',
    'borderLeft',
    'borderRight',
    'borderTop',
    'borderBottom',
    'paddingLeft',
    'paddingRight',
    'paddingTop',
    'paddingBottom',
    'contentAlignment',
  ],
  read: ['rowSpan', 'columnSpan'],
};

export const ROW_FIELDS: StyleFields = { write: ['minRowHeight', 'tableHeader', 'preventOverflow'] };

export const COLUMN_FIELDS: StyleFields = { write: ['widthType', 'width'] };

export const DOCUMENT_FIELDS: StyleFields = {
  write: [
    'background',
    'pageNumberStart',
    'marginTop',
    'marginBottom',
    'marginRight',
    'marginLeft',
    'pageSize',
    'marginHeader',
    'marginFooter',
    'useEvenPageHeaderFooter',
    'useFirstPageHeaderFooter',
    'flipPageOrientation',
    'documentFormat',
  ],
  read: [
    'defaultHeaderId',
    'defaultFooterId',
    'evenPageHeaderId',
    'evenPageFooterId',
    'firstPageHeaderId',
    'firstPageFooterId',
    'useCustomHeaderFooterMargins',
  ],
};
