// Words and links → batchUpdate requests: what edits and new blocks have in common.
import type { LinkedText } from '../../../core/document/blocks.ts';

/** One request of documents.batchUpdate as plain JSON: { insertText: {…} }. */
export type Request = Readonly<Record<string, unknown>>;

/** Plain text, then its links; what it would inherit from the words before (`reset`: 'link', or '*' for all) is taken away. */
export function insertText(tabId: string, index: number, content: LinkedText, reset: 'link' | '*' = 'link'): Request[] {
  if (content.text === '') return [];
  const range = { startIndex: index, endIndex: index + content.text.length, ...tab(tabId) };
  return [
    { insertText: { location: { index, ...tab(tabId) }, text: content.text } },
    { updateTextStyle: { range, textStyle: {}, fields: reset } },
    ...content.links.map(link => ({
      updateTextStyle: {
        range: { startIndex: index + link.from, endIndex: index + link.to, ...tab(tabId) },
        textStyle: { link: { url: link.url } },
        fields: 'link',
      },
    })),
  ];
}

export const tab = (tabId: string): { tabId?: string } => (tabId ? { tabId } : {});
