// Texts made comparable: what a person typed against a name or a question this product knows.

/** One plan asks hundreds of times about the same few headings and row names; long texts are a person's own words. */
const REMEMBERED = new Map<string, string>();
const LONGEST_REMEMBERED = 60;
/** A long run forgets, so that it never fills its memory. */
const MOST_REMEMBERED = 20_000;

/**
 * Lower case, without accents, marks nobody sees, punctuation and doubled spaces: "¿Cómo lo  sabré?" → "como lo sabre".
 * Apostrophes vanish ("I'll" → "ill"), every other sign counts as a space.
 */
export function fold(text: string): string {
  if (text.length > LONGEST_REMEMBERED) return folded(text);
  const known = REMEMBERED.get(text);
  if (known !== undefined) return known;
  const found = folded(text);
  if (REMEMBERED.size > MOST_REMEMBERED) REMEMBERED.clear();
  REMEMBERED.set(text, found);
  return found;
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Do two texts say the same? Texts of signs alone ("???") are compared as they are. */
export function sameWords(a: string, b: string): boolean {
  const folded = fold(a);
  return folded === fold(b) && (folded !== '' || a.trim() === b.trim());
}
