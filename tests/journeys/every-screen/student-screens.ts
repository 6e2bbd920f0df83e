// Every screen of the student's panel. Parts that open and close come from the dictionaries, so that a new one is a row by itself.
import type { Locator } from 'playwright-core';
import type { Stage } from '../../../src/core/plan/plan.ts';
import { DocsPage } from '../pages/docs.ts';
import { WORDS, type Words } from './dictionaries.ts';
import { type At, openPanel, press, type ScreenRow, unfold } from './screen.ts';

const ALWAYS = ['student/main.tsx', 'student/app.tsx', 'student/head.tsx', 'parts/screen.tsx', 'parts/footer.tsx'];

const stage = (at: At, name: Stage): Promise<void> =>
  at.inside.locator('.strip').getByText(at.words.student.stages[name].title, { exact: true }).click();
const tab = (at: At, name: keyof Words['student']['tabs']): Promise<void> =>
  at.inside.locator('.tabs').getByText(at.words.student.tabs[name], { exact: true }).click();
const group = (at: At, title: string): Locator => at.inside.locator('.group h3 button').filter({ hasText: title });
/** Of this group alone: others may stand open too. */
const changeOfLesson = (at: At): Locator =>
  group(at, at.words.plan.groups.lessons)
    .locator('xpath=ancestor::*[contains(concat(" ", @class, " "), " group ")][1]')
    .getByRole('button', { name: new RegExp(`^${at.words.stage.change}: `) })
    .first();
const card = (at: At, id: string): Locator => at.inside.locator('article.card').filter({ hasText: id });

async function openGoal(at: At, id = 'G1'): Promise<void> {
  await tab(at, 'today');
  await tab(at, 'goals');
  await unfold(card(at, id).locator('h3 .open-line').first());
}

/** A stage of which one part is open. */
function parts<S extends 'profile' | 'plan' | 'doing'>(of: S, name: Stage, shows: readonly string[]): ScreenRow[] {
  const keys = Object.keys(WORDS.en[of].groups) as (keyof Words[S]['groups'] & string)[];
  return keys.map(key => ({
    name: `${name}-${key}`,
    shows: ['student/stage/stage-screen.tsx', 'parts/group.tsx', ...shows],
    open: async at => {
      await tab(at, 'today');
      await stage(at, name);
      await unfold(group(at, (at.words[of].groups as Record<string, string>)[key] ?? ''));
    },
  }));
}

/** A form of an open goal, by its button. */
function goalForm(form: string, shows: readonly string[]): ScreenRow {
  const button = (at: At): Locator => card(at, 'G1').locator(`[data-form="${form}"]`);
  return {
    name: `goal-${form}`,
    shows,
    // In the second half of a goal each question closes by itself.
    opener: at => (form === 'stronger' ? at.panel.button(at.words.goals.fields.source.ask) : button(at)),
    form: at => card(at, 'G1').locator('form'),
    open: async at => {
      await openGoal(at);
      await button(at).click();
      await card(at, 'G1').locator('form').waitFor();
    },
  };
}

const wizardQuestion = (number: number): ScreenRow => ({
  name: `wizard-${number}`,
  shows: ['student/goal-wizard.tsx', 'student/goal-questions.tsx', 'student/goal-ideas.tsx', 'coach/main.ts'],
  open: async at => {
    const { wizard } = at.words.student;
    if (number === 1) {
      await tab(at, 'today');
      await tab(at, 'goals');
      await at.inside
        .locator('main')
        .getByRole('button', { name: new RegExp(`^(${at.words.student.goals.add}|${at.words.student.goals.goOn})$`) })
        .click();
      await at.panel
        .field(wizard.statement.label)
        .fill(at.language === 'en' ? 'Get better at math' : 'Mejorar en matemáticas');
      await at.inside.locator('.coach:not([data-empty=true])').first().waitFor();
    } else await press(at, at.words.common.next);
    await at.panel.says(wizard.step(number, 5));
  },
});

/** Of somebody whose plan is full. */
export const STUDENT_SCREENS: readonly ScreenRow[] = [
  {
    name: 'today',
    shows: [
      ...ALWAYS,
      'student/today.tsx',
      'student/staff-wrote.tsx',
      'student/step-check.tsx',
      'student/check-in-card.tsx',
      'student/print-button.tsx',
      'parts/icons.tsx',
      'parts/buttons.tsx',
    ],
    open: at => tab(at, 'today'),
  },
  {
    name: 'help',
    shows: ['parts/footer.tsx'],
    open: async at => {
      await tab(at, 'today');
      await unfold(at.panel.button(at.words.common.footer.help));
    },
  },
  {
    name: 'plain-words',
    shows: ['student/stage/question-card.tsx'],
    open: async at => {
      await press(at, at.words.common.footer.help);
      await stage(at, 'reflect');
      await press(at, at.words.common.footer.plainWords);
    },
  },
  {
    name: 'check-in',
    shows: ['student/check-in-card.tsx', 'parts/save-form.tsx', 'parts/chips.tsx'],
    open: async at => {
      await press(at, at.words.common.footer.plainWords);
      await tab(at, 'goals');
      await tab(at, 'today');
      await press(at, at.words.today.begin);
      await at.inside.locator('form .chip').first().click();
    },
  },
  {
    name: 'goals',
    shows: ['student/goals.tsx', 'student/goal-card.tsx', 'student/goal-shelf.tsx', 'parts/trend-chart.tsx'],
    open: async at => {
      await tab(at, 'goals');
      await unfold(at.inside.locator('details.group > summary').first());
    },
  },
  {
    name: 'goal',
    shows: ['student/goal-card.tsx', 'student/goal-parts.tsx', 'student/goal-details.tsx', 'student/step-list.tsx'],
    open: async at => {
      await openGoal(at);
      await unfold(card(at, 'G1').locator('details > summary').first());
    },
  },
  goalForm('step', ['student/step-form.tsx']),
  goalForm('log', ['student/goal-forms.tsx']),
  goalForm('edit', ['student/goal-forms.tsx', 'parts/field.tsx']),
  goalForm('stronger', ['student/goal-stronger.tsx', 'student/goal-stronger-form.tsx']),
  goalForm('reply', ['student/goal-forms.tsx']),
  goalForm('stuck', ['student/stuck-form.tsx']),
  ...[1, 2, 3, 4, 5].map(wizardQuestion),
  ...parts('profile', 'profile', [
    'student/profile/profile-screen.tsx',
    'student/profile/start-part.tsx',
    'student/profile/traits-part.tsx',
    'student/profile/help-part.tsx',
    'student/profile/then-and-now.tsx',
    'student/stage/question-list.tsx',
    'student/stage/question-card.tsx',
    'student/stage/repeat-choice.tsx',
  ]),
  {
    name: 'stage-goals',
    shows: ['student/stage/stage-screen.tsx'],
    open: at => stage(at, 'goals'),
  },
  ...parts('plan', 'plan', [
    'student/stage/plan.tsx',
    'student/stage/active-steps.tsx',
    'student/stage/record-card.tsx',
  ]),
  {
    name: 'record-form',
    shows: ['student/stage/record-form.tsx'],
    opener: at => at.panel.button(at.words.plan.addActivity),
    form: at => at.inside.locator('.group form'),
    open: async at => {
      await tab(at, 'today');
      await stage(at, 'plan');
      await unfold(group(at, at.words.plan.groups.activities));
      await press(at, at.words.plan.addActivity);
    },
  },
  {
    name: 'record-change',
    shows: ['student/stage/record-form.tsx'],
    opener: changeOfLesson,
    form: at => at.inside.locator('.group form'),
    open: async at => {
      await tab(at, 'today');
      await stage(at, 'plan');
      await unfold(group(at, at.words.plan.groups.lessons));
      await changeOfLesson(at).click();
    },
  },
  ...parts('doing', 'do', [
    'student/stage/do.tsx',
    'student/quick-catch.tsx',
    'student/stage/numbers.tsx',
    'student/stage/direction-form.tsx',
  ]),
  {
    name: 'assess',
    shows: ['student/stage/assess.tsx', 'student/stage/assess-goal.tsx'],
    open: at => stage(at, 'assess'),
  },
  {
    name: 'reflect',
    shows: ['student/stage/reflect.tsx', 'student/stage/portfolio.tsx'],
    open: at => stage(at, 'reflect'),
  },
  {
    name: 'own-question',
    shows: ['student/stage/question-list.tsx'],
    opener: at => at.panel.button(at.words.stage.own.open),
    form: at => at.inside.locator('form').filter({ hasText: at.words.stage.own.label }),
    open: at => press(at, at.words.stage.own.open),
  },
  {
    // An agreed goal was changed: why? And the ledger of changes.
    name: 'revise',
    shows: ['student/stage/revise.tsx', 'student/stage/revise-goal.tsx'],
    open: async at => {
      await stage(at, 'revise');
      await at.panel.says(at.words.review.changedTitle);
      await unfold(at.panel.button(at.words.review.tables.changes));
    },
  },
  {
    name: 'revise-goal',
    shows: ['student/stage/revise-goal.tsx'],
    opener: at =>
      at.inside.getByRole('article').first().getByRole('button', { name: at.words.review.edit, exact: true }),
    form: at => at.inside.getByRole('article').first().locator('form').filter({ hasText: at.words.review.statement }),
    open: async at => {
      await at.inside
        .getByRole('article')
        .first()
        .getByRole('button', { name: at.words.review.edit, exact: true })
        .click();
    },
  },
  {
    name: 'evidence',
    shows: ['student/evidence.tsx', 'student/evidence-rows.tsx'],
    open: async at => {
      await tab(at, 'evidence');
      await at.panel.field(at.words.student.evidence.url).fill('no link');
      await press(at, at.words.student.evidence.save);
      await at.panel.says(at.words.student.evidence.badLink);
    },
  },
  {
    name: 'evidence-change',
    shows: ['student/evidence-rows.tsx'],
    // The second of two that say the same.
    opener: at => at.inside.locator('#evidence-1'),
    form: at => at.inside.locator('.lines form'),
    open: async at => {
      await tab(at, 'evidence');
      await at.inside.locator('#evidence-1').click();
    },
  },
  {
    // What was typed differs from what somebody wrote into the document meanwhile; and Google cannot be reached.
    name: 'trouble',
    shows: ['parts/changed-notice.tsx', 'parts/notice.tsx'],
    open: async at => {
      await openGoal(at);
      await card(at, 'G1').locator('[data-form="edit"]').click();
      await card(at, 'G1').locator('textarea').first().fill(at.made.statement.slice(0, 30));
      await at.page.route('**/_workspace/call', route =>
        route.fulfill({
          json: { outcome: 'threw', error: { name: 'Exception', message: 'Server error' }, commands: [] },
        }),
      );
      await press(at, at.words.student.wizard.saveEdit);
      await at.inside.locator('.notice-danger').first().waitFor();
      await at.page.unroute('**/_workspace/call');
    },
  },
];

/** Of somebody who opens a new plan for the first time. */
export const FIRST_DAY: readonly ScreenRow[] = [
  { name: 'first-today', shows: ['student/today.tsx'], open: at => tab(at, 'today') },
  { name: 'first-goals', shows: ['student/goals.tsx', 'student/goal-ideas.tsx'], open: at => tab(at, 'goals') },
  { name: 'first-evidence', shows: ['student/evidence.tsx'], open: at => tab(at, 'evidence') },
  ...(['profile', 'plan', 'do', 'assess', 'reflect', 'revise'] as const).map(name => ({
    name: `first-${name}`,
    shows: ['student/stage/stage-screen.tsx'],
    open: (at: At) => stage(at, name),
  })),
];

/** In a document that is no plan, and in a plan that a teacher opens. */
export const NO_PLAN: readonly ScreenRow[] = [
  { name: 'not-a-plan', shows: ['student/not-a-plan.tsx', 'parts/gallery.tsx'], open: openPanel },
];
export const READ_BY_STAFF: readonly ScreenRow[] = [
  {
    name: 'staff-reads',
    shows: ['student/today.tsx'],
    open: async at => {
      await openPanel(at);
      await unfold(at.inside.locator('summary').first());
    },
  },
];

/** Windows over the page, opened from the panel of a full plan. */
export const WINDOWS: readonly ScreenRow[] = [
  {
    name: 'print',
    shows: ['print/main.tsx', 'print/app.tsx', 'print/page.tsx'],
    where: 'window',
    open: async at => {
      await tab(at, 'today');
      await press(at, at.words.student.today.print);
      await at.page.frameLocator('dialog.add-on-dialog iframe').locator('article').waitFor();
    },
  },
  {
    name: 'upload-connect',
    shows: ['upload/main.tsx', 'upload/app.tsx', 'upload/connect.tsx', 'upload/by-hand.tsx', 'upload/about-form.tsx'],
    where: 'window',
    open: async at => {
      await at.page
        .frameLocator('dialog.add-on-dialog iframe')
        .getByRole('button', { name: at.words.print.back })
        .click();
      await at.panel.button(at.words.common.footer.help).waitFor();
      await tab(at, 'evidence');
      await press(at, at.words.student.evidence.upload);
      await at.page.frameLocator('dialog.add-on-dialog iframe').getByText(at.words.upload.connectTitle).waitFor();
    },
  },
  {
    name: 'upload-files',
    shows: ['upload/files.tsx'],
    where: 'window',
    open: async at => {
      const inside = at.page.frameLocator('dialog.add-on-dialog iframe');
      await inside.getByRole('button', { name: at.words.upload.connect }).click();
      const picker = at.page.locator('dialog.picker');
      await picker.getByRole('checkbox').or(picker.getByRole('radio')).first().check();
      await picker.getByRole('button', { name: 'Select' }).click();
      const [chooser] = await Promise.all([
        at.page.waitForEvent('filechooser'),
        inside.getByRole('button', { name: at.words.upload.choose }).click(),
      ]);
      await chooser.setFiles({
        name: '2026-09-01 12.30.45 IMG 000012345678901234567890.png',
        mimeType: 'image/png',
        buffer: Buffer.alloc(9),
      });
      await inside.getByText(at.words.upload.send(1)).waitFor();
    },
  },
];

export const documentOf = async (at: At, id: string): Promise<void> => {
  await at.window.visit(`/document/d/${id}/edit`);
  await new DocsPage(at.page).opened();
};
