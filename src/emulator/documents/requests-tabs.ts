// batchUpdate requests about tabs.
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1.js';
import { emptyTab } from './defaults.ts';
import { maskedFields } from './fields.ts';
import { tabOf } from './locations.ts';
import { allTabs, type StoredDocument, type Tab } from './model.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './requests.ts';
import { tabProperties } from './to-json.ts';

export const TAB_HANDLERS: Handlers = {
  addDocumentTab({ document, random }, request) {
    const wanted = request.tabProperties ?? {};
    const siblings = wanted.parentTabId ? tabOf(document, wanted.parentTabId).childTabs : document.tabs;
    const index = wanted.index ?? siblings.length;
    if (index < 0 || index > siblings.length) throw new Refusal('The tab index is out of bounds.');
    const tab = emptyTab(
      `t.${random.id(12).toLowerCase()}`,
      wanted.title ?? `Tab ${allTabs(document.tabs).length + 1}`,
    );
    if (wanted.iconEmoji) tab.iconEmoji = wanted.iconEmoji;
    siblings.splice(index, 0, tab);
    return { addDocumentTab: { tabProperties: propertiesOf(document, tab) } };
  },
  deleteTab({ document }, { tabId }) {
    const tab = tabOf(document, tabId);
    const family = siblingsOf(document.tabs, tab);
    if (family === document.tabs && family.length === 1)
      throw new Refusal('Cannot delete the last tab of the document.');
    family.splice(family.indexOf(tab), 1);
    return undefined;
  },
  updateDocumentTabProperties({ document }, { tabProperties: wanted, fields }) {
    const tab = tabOf(document, wanted?.tabId);
    const paths = maskedFields(fields, {
      write: ['title', 'iconEmoji'],
      read: ['tabId', 'parentTabId', 'nestingLevel', 'index'],
    });
    if (paths.includes('title')) tab.title = wanted?.title ?? '';
    if (paths.includes('iconEmoji')) {
      if (wanted?.iconEmoji) tab.iconEmoji = wanted.iconEmoji;
      else delete tab.iconEmoji;
    }
    return undefined;
  },
};

function siblingsOf(tabs: Tab[], tab: Tab): Tab[] {
  if (tabs.includes(tab)) return tabs;
  for (const parent of allTabs(tabs)) if (parent.childTabs.includes(tab)) return parent.childTabs;
  return tabs;
}

function propertiesOf(document: StoredDocument, tab: Tab): docs_v1.Schema$TabProperties {
  const find = (tabs: Tab[], level: number, parentId?: string): docs_v1.Schema$TabProperties | undefined => {
    const index = tabs.indexOf(tab);
    if (index >= 0) return tabProperties(tab, { index, level, ...(parentId !== undefined && { parentId }) });
    for (const parent of tabs) {
      const found = find(parent.childTabs, level + 1, parent.id);
      if (found) return found;
    }
    return undefined;
  };
  return find(document.tabs, 0) ?? {};
}
