// Lists: the glyphs of Google's presets, and turning paragraphs into list items and back. Depth is read from leading tabs.
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1.js';
import { points } from './defaults.ts';
import type { List, Paragraph, Tab } from './model.ts';
import { Refusal } from './refusal.ts';
import { removeUnits } from './runs.ts';

type Level = docs_v1.Schema$NestingLevel;

const symbols = (...glyphs: string[]): Partial<Level>[] => glyphs.map(glyphSymbol => ({ glyphSymbol }));
const numbers = (...types: string[]): Partial<Level>[] => types.map(glyphType => ({ glyphType }));

/** Glyphs of the first three levels; deeper levels begin again. The names and glyphs are those of the reference. */
const PRESETS: Record<string, Partial<Level>[]> = {
  BULLET_DISC_CIRCLE_SQUARE: symbols('●', '○', '■'),
  BULLET_DIAMONDX_ARROW3D_SQUARE: symbols('❖', '➢', '■'),
  BULLET_CHECKBOX: [{ glyphType: 'GLYPH_TYPE_UNSPECIFIED' }],
  BULLET_ARROW_DIAMOND_DISC: symbols('➔', '◆', '●'),
  BULLET_STAR_CIRCLE_SQUARE: symbols('★', '○', '■'),
  BULLET_ARROW3D_CIRCLE_SQUARE: symbols('➢', '○', '■'),
  BULLET_LEFTTRIANGLE_DIAMOND_DISC: symbols('◀', '◆', '●'),
  BULLET_DIAMONDX_HOLLOWDIAMOND_SQUARE: symbols('❖', '◇', '■'),
  BULLET_DIAMOND_CIRCLE_SQUARE: symbols('◆', '○', '■'),
  NUMBERED_DECIMAL_ALPHA_ROMAN: numbers('DECIMAL', 'ALPHA', 'ROMAN'),
  NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS: numbers('DECIMAL', 'ALPHA', 'ROMAN'),
  NUMBERED_DECIMAL_NESTED: numbers('DECIMAL'),
  NUMBERED_UPPERALPHA_ALPHA_ROMAN: numbers('UPPER_ALPHA', 'ALPHA', 'ROMAN'),
  NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL: numbers('UPPER_ROMAN', 'UPPER_ALPHA', 'DECIMAL'),
  NUMBERED_ZERODECIMAL_ALPHA_ROMAN: numbers('ZERO_DECIMAL', 'ALPHA', 'ROMAN'),
};

const DEEPEST = 8;

export function listOf(preset: string): List {
  const glyphs = PRESETS[preset];
  if (!glyphs) throw new Refusal(`Invalid bullet preset: ${preset}`);
  const suffix = preset.endsWith('PARENS') ? ')' : '.';
  const nestingLevels = Array.from({ length: DEEPEST + 1 }, (_, level): Level => {
    const glyph = glyphs[level % glyphs.length]!;
    const nested = Array.from({ length: level + 1 }, (_, outer) => `%${outer}`).join('.');
    const isNumber = glyph.glyphType !== undefined && glyph.glyphType !== 'GLYPH_TYPE_UNSPECIFIED';
    const format = preset === 'NUMBERED_DECIMAL_NESTED' ? `${nested}.` : `%${level}${isNumber ? suffix : ''}`;
    return {
      bulletAlignment: 'START',
      ...glyph,
      ...(glyph.glyphType === 'GLYPH_TYPE_UNSPECIFIED' ? {} : { glyphFormat: format }),
      indentFirstLine: points(18 + 36 * level),
      indentStart: points(36 + 36 * level),
      textStyle: { underline: false },
      startNumber: 1,
    };
  });
  return { listProperties: { nestingLevels } };
}

/** Every paragraph becomes an item; leading tabs become depth and go. Returns the units each paragraph lost. */
export function makeItems(tab: Tab, paragraphs: readonly Paragraph[], listId: string): number[] {
  const levels = tab.lists[listId]?.listProperties?.nestingLevels ?? [];
  return paragraphs.map(paragraph => {
    const tabs = leadingTabs(paragraph);
    if (tabs > 0) removeUnits(paragraph, 0, tabs);
    setLevel(paragraph, listId, Math.min(tabs, DEEPEST), levels[Math.min(tabs, DEEPEST)]);
    return tabs;
  });
}

/** Makes one paragraph an item of a list at a level, with that level's indents. */
export function setLevel(paragraph: Paragraph, listId: string, level: number, look: Level | undefined): void {
  paragraph.bullet = {
    listId,
    ...(level > 0 && { nestingLevel: level }),
    textStyle: paragraph.bullet?.textStyle ?? {},
  };
  paragraph.style = {
    ...paragraph.style,
    indentFirstLine: look?.indentFirstLine ?? points(18 + 36 * level),
    indentStart: look?.indentStart ?? points(36 + 36 * level),
  };
}

function leadingTabs(paragraph: Paragraph): number {
  const first = paragraph.elements[0];
  return first?.kind === 'text' ? (/^\t*/.exec(first.text)?.[0].length ?? 0) : 0;
}

/** Takes the bullet away; what the depth looked like stays as indent. */
export function makePlain(paragraph: Paragraph): void {
  if (!paragraph.bullet) return;
  const level = paragraph.bullet.nestingLevel ?? 0;
  delete paragraph.bullet;
  paragraph.style = { ...paragraph.style, indentStart: points(36 * level), indentFirstLine: points(36 * level) };
}

/** The list that a new run of items joins: that of the paragraph just before, if its glyphs are those of the preset. */
export function joinsList(tab: Tab, before: Paragraph | undefined, preset: string): string | undefined {
  const listId = before?.bullet?.listId;
  if (!listId) return undefined;
  const glyphs = (list: List | undefined): string =>
    JSON.stringify(
      (list?.listProperties?.nestingLevels ?? []).map(({ glyphSymbol, glyphType }) => [glyphSymbol, glyphType]),
    );
  return glyphs(tab.lists[listId]) === glyphs(listOf(preset)) ? listId : undefined;
}
