// Joining pieces of linked text; shared by the two document adapters so that both read the same words and links.
import type { LinkedText } from '../../core/document/blocks.ts';

/** Pieces of one paragraph, set one after another; neighbouring pieces of one link become one link. */
export function joinTexts(pieces: readonly LinkedText[], separator = ''): LinkedText {
  let text = '';
  const links: { from: number; to: number; url: string }[] = [];
  pieces.forEach((piece, index) => {
    if (index > 0) text += separator;
    for (const link of piece.links) {
      const last = links[links.length - 1];
      if (last && last.url === link.url && last.to === text.length + link.from) last.to = text.length + link.to;
      else links.push({ from: text.length + link.from, to: text.length + link.to, url: link.url });
    }
    text += piece.text;
  });
  return { text, links };
}

/** Paragraphs of one cell. */
export const joinLines = (lines: readonly LinkedText[]): LinkedText => joinTexts(lines, '\n');
