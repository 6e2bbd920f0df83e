// Texts made comparable: what a person typed against a name or a question this product knows.

/**
 * Lower case, without accents, punctuation and doubled spaces: "¿Cómo lo  sabré?" → "como lo sabre".
 * Apostrophes vanish ("I'll" → "ill"), every other sign counts as a space.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
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
