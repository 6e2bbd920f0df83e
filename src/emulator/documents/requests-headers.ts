// batchUpdate requests about headers and footers: one default header and footer a tab.

import { NotEmulated } from '../types.ts';
import { emptySegment } from './defaults.ts';
import { tabOf } from './locations.ts';
import type { Tab } from './model.ts';
import { Refusal } from './refusal.ts';
import type { Draft, Handlers } from './requests.ts';

export type Margin = 'header' | 'footer';

interface Creation {
  type?: string | null;
  sectionBreakLocation?: { tabId?: string | null; index?: number | null } | null;
}

export const HEADER_HANDLERS: Handlers = {
  createHeader: (draft, request) => ({ createHeader: { headerId: create(draft, request, 'header') } }),
  createFooter: (draft, request) => ({ createFooter: { footerId: create(draft, request, 'footer') } }),
  deleteHeader({ document }, { headerId, tabId }) {
    remove(tabOf(document, tabId), 'header', headerId ?? '');
    return undefined;
  },
  deleteFooter({ document }, { footerId, tabId }) {
    remove(tabOf(document, tabId), 'footer', footerId ?? '');
    return undefined;
  },
};

function create({ document, random }: Draft, request: Creation, margin: Margin): string {
  const location = request.sectionBreakLocation;
  if (request.type !== 'DEFAULT') throw new Refusal(`${capital(margin)} type not specified.`);
  if (location?.index) throw new NotEmulated(`${margin}s of later sections`);
  return addMargin(tabOf(document, location?.tabId), margin, `kix.${random.id(12).toLowerCase()}`);
}

/** Gives a tab its default header or footer with one empty paragraph; refuses a second one. Returns its id. */
export function addMargin(tab: Tab, margin: Margin, id: string): string {
  const field = margin === 'header' ? 'defaultHeaderId' : 'defaultFooterId';
  if (tab.documentStyle[field]) throw new Refusal(`Default ${margin} already exists.`);
  tab.documentStyle[field] = id;
  segments(tab, margin)[id] = emptySegment(id);
  return id;
}

function remove(tab: Tab, margin: Margin, id: string): void {
  if (!(id in segments(tab, margin))) throw new Refusal(`The ${margin} with ID ${id} was not found.`);
  delete segments(tab, margin)[id];
  const field = margin === 'header' ? 'defaultHeaderId' : 'defaultFooterId';
  if (tab.documentStyle[field] === id) delete tab.documentStyle[field];
}

const segments = (tab: Tab, margin: Margin): Tab['headers'] => (margin === 'header' ? tab.headers : tab.footers);
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
