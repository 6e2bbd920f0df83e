// One paragraph or list item of the open document → words and links, and whether it holds something that is none.
import type { LinkedText } from '../../../core/document/blocks.ts';
import { joinTexts } from '../linked-text.ts';

export type TextLine = GoogleAppsScript.Document.Paragraph | GoogleAppsScript.Document.ListItem;

export function readLine(line: TextLine, softBreak: string): { text: LinkedText; hasUnreadable: boolean } {
  const { ElementType } = DocumentApp;
  const pieces: LinkedText[] = [];
  let hasUnreadable = false;
  const count = line.getNumChildren();
  for (let index = 0; index < count; index++) {
    const child = line.getChild(index);
    switch (child.getType()) {
      case ElementType.TEXT:
        pieces.push(readText(child.asText(), softBreak));
        break;
      case ElementType.RICH_LINK: {
        const link = child.asRichLink();
        pieces.push(linked(link.getTitle() || link.getUrl(), link.getUrl()));
        break;
      }
      case ElementType.PERSON:
        pieces.push(linked(child.asPerson().getName() || child.asPerson().getEmail()));
        break;
      case ElementType.DATE:
        pieces.push(linked(child.asDate().getDisplayText()));
        break;
      default:
        hasUnreadable = true;
    }
  }
  return { text: joinTexts(pieces), hasUnreadable };
}

export function readText(element: GoogleAppsScript.Document.Text, softBreak: string): LinkedText {
  const text = element.getText();
  return linksIn(element, text, softBreak) ?? linked(text.replace(/[\v\r]/g, softBreak));
}

/** The element's own text with its links; undefined when its looks do not begin where the text does. */
export function linksIn(
  element: GoogleAppsScript.Document.Text,
  words: string,
  softBreak: string,
): LinkedText | undefined {
  const text = words.replace(/[\v\r]/g, softBreak);
  const starts = element.getTextAttributeIndices();
  if (starts[0] !== 0) return undefined;
  return joinTexts(
    starts.map((from, at) =>
      linked(text.slice(from, starts[at + 1] ?? text.length), element.getLinkUrl(from) ?? undefined),
    ),
  );
}

export function linked(text: string, url?: string): LinkedText {
  return { text, links: url && text ? [{ from: 0, to: text.length, url }] : [] };
}
