// How the add-on's own tables and prompts look in the plan Doc; both adapters write the same look.

export const ACCENT = '#0b57d0';
export const HAIRLINE = '#dadce0';
export const TINT = '#e8f0fe';
export const QUIET = '#5f6368';

/** Points between a prompt and the table it speaks of. */
export const PROMPT_SPACE_BELOW = 6;

/** Text width of a page with the template's margins, in points. */
export const PAGE_WIDTH = 468;

/** Column widths in points for a table that names none. */
export function columnWidths(look: 'card' | 'list' | undefined, columns: number): number[] {
  if (look === 'card' && columns > 1) {
    const first = 126;
    return [first, ...Array.from({ length: columns - 1 }, () => (PAGE_WIDTH - first) / (columns - 1))];
  }
  return Array.from({ length: columns }, () => PAGE_WIDTH / columns);
}
