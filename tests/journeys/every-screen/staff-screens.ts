// Every screen of the staff's panel, from an empty Sheet to the queue; and the card beside Drive.
import { STUDENTS } from '../../../src/core/workbook/tabs.ts';
import { DriveCard } from '../pages/drive-card.ts';
import { SheetsPage } from '../pages/sheets.ts';
import { SlowNetwork } from '../pages/slow-network.ts';
import type { Words } from './dictionaries.ts';
import { type At, openPanel, press, type ScreenRow, unfold } from './screen.ts';

const ALWAYS = ['staff/main.tsx', 'staff/app.tsx'];
const tab = (at: At, name: keyof Words['staff']['tabs']): Promise<void> =>
  at.inside.locator('.tabs').getByText(at.words.staff.tabs[name], { exact: true }).click();

/** Of the keeper, in an empty Sheet: a new class, up to its first plans. */
export const SET_UP: readonly ScreenRow[] = [
  {
    name: 'set-up',
    shows: [...ALWAYS, 'staff/set-up.tsx', 'staff/set-up-steps.tsx', 'parts/gallery.tsx'],
    open: openPanel,
  },
  {
    name: 'set-up-list',
    shows: ['staff/roster-entry.tsx'],
    open: async at => {
      await at.panel.field(at.words.staff.setUp.name).fill('8C');
      await press(at, at.words.common.next);
      await at.panel.says(at.words.staff.setUp.rosterTitle);
    },
  },
  {
    name: 'set-up-check',
    shows: ['staff/roster-check.tsx'],
    open: async at => {
      const rows = [
        'Fatima Al-Sayed\tfatima@hillside.example',
        'Noor Haddad\tnoor@hillside',
        'Zoë Lindholm\tzoe@hillside.example',
      ];
      await at.panel.field(at.words.staff.roster.paste).fill(rows.join('\n'));
      await press(at, at.words.staff.roster.check);
      await at.panel.says(at.words.staff.roster.wrong(1));
    },
  },
  {
    name: 'set-up-done',
    shows: ['staff/set-up.tsx'],
    open: async at => {
      await press(at, at.words.staff.roster.createRight(2));
      await at.panel.says(at.words.staff.setUp.doneTitle);
    },
  },
  {
    name: 'class-new',
    shows: ['staff/class-tab.tsx'],
    open: async at => {
      const link = at.panel.inside.getByRole('link', { name: at.words.staff.setUp.openWorkbook });
      const id = /\/d\/([^/]+)/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '';
      await at.window.visit(`/spreadsheets/d/${id}/edit`);
      await new SheetsPage(at.page).ready();
      await openPanel(at);
    },
  },
  {
    name: 'class-creating',
    shows: ['staff/job-card.tsx'],
    open: async at => {
      const network = await SlowNetwork.on(at.page);
      network.hold();
      await press(at, at.words.staff.class.create);
      await at.inside.getByRole('progressbar').waitFor();
      await at.inside.getByText('Fatima').first().waitFor();
      slow.set(at.page, network);
    },
  },
];
const slow = new WeakMap<object, SlowNetwork>();
/** What the row above held back arrives. */
export async function letGo(at: At): Promise<void> {
  slow.get(at.page)?.release();
  await at.panel.button(at.words.staff.class.sync).waitFor();
  await at.page.unroute('**/_workspace/call');
}

/** Of the keeper, in the workbook of a class whose plans are there. */
export const CLASS: readonly ScreenRow[] = [
  { name: 'class', shows: ['staff/class-tab.tsx', 'staff/hand-out.tsx'], open: openPanel },
  {
    name: 'own-questions',
    shows: ['staff/own-questions.tsx'],
    open: async at => {
      const { keeper, workbookId, step } = at.made;
      const change = { stage: 'reflect', before: '', words: `¿${step}?` } as const;
      keeper.call(workbookId, 'class.questions', { workbookId, change });
      await unfold(at.inside.locator('summary').filter({ hasText: at.words.questions.title }));
      await at.panel.button(new RegExp(`^${at.words.questions.reword}`)).click();
    },
  },
  {
    name: 'class-unfolded',
    shows: ['staff/hand-out.tsx', 'staff/share-staff.tsx', 'staff/add-students.tsx'],
    open: async at => {
      await press(at, at.words.staff.class.showHandOut);
      await at.panel.button(at.words.staff.class.copy).waitFor();
      for (const summary of await at.inside.locator('summary').all()) await unfold(summary);
      await at.panel.field(at.words.staff.class.shareOne).selectOption({ index: 1 });
    },
  },
  {
    name: 'class-problems',
    shows: ['staff/class-tab.tsx'],
    open: async at => {
      const { fullId, keeper } = at.made;
      keeper.rest('PATCH', `https://www.googleapis.com/drive/v3/files/${fullId}`, { trashed: true });
      await press(at, at.words.staff.class.sync);
      await at.panel.says(at.words.staff.class.problemsTitle);
      await at.panel.button(at.words.staff.class.sync).waitFor();
      keeper.rest('PATCH', `https://www.googleapis.com/drive/v3/files/${fullId}`, { trashed: false });
    },
  },
  {
    name: 'queue',
    shows: ['staff/today-tab.tsx', 'staff/queued-goal.tsx', 'staff/decide-form.tsx'],
    open: at => tab(at, 'today'),
  },
  {
    name: 'student-none',
    shows: ['staff/student-tab.tsx'],
    open: at => tab(at, 'student'),
  },
  {
    name: 'student',
    shows: ['staff/student-tab.tsx', 'staff/goal-for-staff.tsx'],
    open: async at => {
      await new SheetsPage(at.page).openTab(STUDENTS.title[at.language]);
      await at.page.locator('[data-a1]').filter({ hasText: at.made.fullName }).first().click();
      await at.inside.getByRole('heading', { name: at.made.fullName }).waitFor();
      for (const summary of await at.inside.locator('summary').all()) await unfold(summary);
    },
  },
];

/** The card beside Drive, which Drive itself draws: what it says, and axe. Its keyboard is drive-card.test.ts's. */
export const CARD: readonly ScreenRow[] = [
  {
    name: 'card',
    shows: [],
    where: 'card',
    open: async at => {
      await at.window.visit('/drive');
      await at.page.getByRole('button', { name: 'Throughline', exact: true }).click();
      await at.page
        .getByRole('complementary', { name: 'Throughline' })
        .getByText(at.words.card.help.split('\n')[0] ?? '')
        .waitFor();
    },
  },
  {
    name: 'card-form',
    shows: [],
    where: 'card',
    open: async at => {
      const card = new DriveCard(at.page);
      await card.select('Notes');
      for (const button of [at.words.card['button.showFile'], at.words.card['button.letWrite']]) {
        await card.press(button);
        await at.page.getByRole('dialog').getByRole('button', { name: 'Allow' }).click();
      }
      await card.says(at.words.card['field.why']);
    },
  },
];
