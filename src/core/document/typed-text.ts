// Text from people on its way into the Doc: what the Docs API would silently drop is taken out before, so that what was
// written can be compared with what is read back. Links only where a browser may follow them.
import type { Cell, LinkedText } from './blocks.ts';
import { plain } from './blocks.ts';

const LINE_ENDS = /\r\n?|[\u2028\u2029\v\f\u0085]/g;
const DROPPED = /(?!\n)\p{Cc}|[\ue000-\uf8ff]/gu;

/**
 * Control characters and U+E000–F8FF are stripped by the Docs API's insertText; so are lone surrogates by JSON transport.
 * Line ends become \n. Trimmed.
 */
export function cleanText(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(DROPPED, ' ')
    .replace(/\p{Cs}/gu, '')
    .trim();
}

/** One line: for header cells, titles and table cells where a line end would look broken. */
export const oneLine = (text: string): string => cleanText(text).replace(/\s*\n\s*/g, ' ');

/** The address a link may have: http(s) as typed, "www.…" or "site.org/…" completed with https; '' when it is no web address. */
export function webAddress(text: string): string {
  const typed = text.trim();
  if (/^https?:\/\/[^\s<>"]+$/i.test(typed)) return typed;
  return /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#][^\s<>"]*)?$/i.test(typed) ? `https://${typed}` : '';
}

/** Text that is a link as a whole. */
export const linked = (text: string, url: string): LinkedText =>
  url === '' || text === '' ? plain(text) : { text, links: [{ from: 0, to: text.length, url }] };

export const linkedCell = (text: string, url: string): Cell => ({ content: linked(text, url) });
