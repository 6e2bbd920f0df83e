// A workbook made before a tab was thought of, or one that lost it, gets the tab back, and every plan is read again to fill it.
// Called by sync-next before anything else; where nothing is missing no request is made.
import { journalRows } from '../../core/workbook/journal.ts';
import type { TabShape } from '../../core/workbook/tables.ts';
import { EXPECTATIONS, RECORD_TABS } from '../../core/workbook/tabs.ts';
import { tabRequests } from '../../core/workbook/workbook-requests.ts';
import type { OpenClass } from './open-class.ts';
import type { TeacherPorts } from './ports.ts';
import { say } from './sentences.ts';

/** They are named in the language of the class, as it stands now. `now`: when this sync began. One sentence for each tab made; then the class has to be opened anew. */
export function remakeTabs(ports: TeacherPorts, open: OpenClass, now: number): readonly string[] {
  const lost: readonly TabShape[] = [...RECORD_TABS, EXPECTATIONS].filter(tab => !(tab.key in open.reading()));
  if (lost.length === 0) return [];
  const seen = open.students().flatMap(({ key, record: { checked } }) => (checked ? [[key, checked] as const] : []));
  const plans = Object.fromEntries(seen.map(([key, checked]) => [key, { ...checked, version: '' }]));
  // Just before the sync began, so that it reads them; and before the tabs are there, so that a crash between loses no plan.
  const rows = journalRows([{ kind: 'checked', plans }], now - 1);
  open.write([{ kind: 'appendRows', tab: 'journal', rows }]);
  const { language } = open.settings;
  for (const tab of lost) ports.workbooks.shape(open.workbook.id, tabRequests(tab, language), tab.title[language]);
  return lost.map(tab => say('tabIsBack', { title: tab.title[language] }));
}
