// The same school year twice: once through the calls of the panel, once typed into the Doc cell by cell. Both leave the same plan,
// and staff see the same in every tab of the class workbook.
import { decodePlan } from '../../src/core/document/decode.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { TABS } from '../../src/core/workbook/tabs.ts';
import { virtualClock } from '../../src/emulator/clock.ts';
import { decodeDocument } from '../../src/server/google/docs-rest/decode.ts';
import { addressOf, createPlans, newClass, Person, planOf, school, syncAll, tab } from '../support/add-on.ts';
import { monthByCalls } from '../support/year/by-calls.ts';
import { cellsOf, monthByTyping, type TakenRows } from '../support/year/by-typing.ts';
import { YEAR } from '../support/year/story.ts';

const NAMES = ['Amara', 'Liam'];
const DAY = 86_400_000;

describe('a year', () => {
  const clock = virtualClock();
  const workspace = school(NAMES, { clock });
  const theClass = newClass(workspace, NAMES);
  createPlans(theClass);
  const idOf = (name: string): string => planOf(workspace, theClass.folderId, name).documentId;
  const planIn = (name: string): Plan => {
    const url = `https://docs.googleapis.com/v1/documents/${idOf(name)}?includeTabsContent=true`;
    const decoded = decodePlan(
      decodeDocument(theClass.keeper.rest('GET', url) as Parameters<typeof decodeDocument>[0]),
    );
    expect([name, decoded.issues.filter(issue => issue.weight === 'stops')]).toEqual([name, []]);
    return decoded.plan;
  };
  /** What is the same whoever wrote it: not whose plan it is, nor where its evidence lies. */
  const shared = ({ about, ...rest }: Plan) => ({
    ...rest,
    about: { ...about, student: '', address: '', evidenceFolderUrl: '' },
  });

  beforeAll(() => {
    const amara = new Person(workspace, addressOf('Amara'));
    const liam = new Person(workspace, addressOf('Liam'));
    const taken: TakenRows = new Map();
    for (const month of YEAR) {
      clock.advance(Math.max(0, Date.parse(`${month.day}T09:00:00Z`) - clock.now()));
      // Apps Script forgets an open panel between two sittings; a person opens it again.
      amara.start(idOf('Amara'));
      monthByCalls(amara, idOf('Amara'), month);
      monthByTyping(liam, idOf('Liam'), cellsOf(month, taken));
      clock.advance(DAY / 24);
      syncAll(theClass);
    }
  });

  it('leaves the same plan, with the add-on and without it', () => {
    expect(shared(planIn('Liam'))).toEqual(shared(planIn('Amara')));
    const written = planIn('Amara');
    for (const month of YEAR)
      for (const { kind, words } of month.rows ?? [])
        expect(written.records[kind].map(row => row.words)).toContainEqual(expect.objectContaining(words));
  });

  it('shows staff the same rows in every tab, and nothing is said to be missing', () => {
    const titles = TABS.filter(
      each => !['readme', 'students', 'expectations', 'settings', 'journal', 'reviews'].includes(each.key),
    );
    for (const { title, columns } of titles) {
      const of = (name: string): string[] =>
        tab(theClass.keeper, theClass.workbookId, title.en)
          .filter(row => row[0] === name)
          // What the add-on keeps for itself stands in the hidden columns at the end.
          .map(row => row.slice(1, columns.filter(column => !column.hidden).length).join(' | '))
          .sort();
      expect([title, of('Liam')]).toEqual([title, of('Amara')]);
      expect([title, of('Amara').length > 0]).toEqual([title, true]);
    }
  });
});
