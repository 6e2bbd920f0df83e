// The list of screens that tests/journeys/every-screen looks at is whole: each file of a panel that draws something is shown by a row of
// it, and each place, stage and form a person can come to has a row of its own.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CLASS, SET_UP } from '../../journeys/every-screen/staff-screens.ts';
import {
  FIRST_DAY,
  NO_PLAN,
  READ_BY_STAFF,
  STUDENT_SCREENS,
  WINDOWS,
} from '../../journeys/every-screen/student-screens.ts';

const ROOT = path.resolve(__dirname, '../../../src/sidebar');
const ROWS = [...STUDENT_SCREENS, ...WINDOWS, ...NO_PLAN, ...FIRST_DAY, ...READ_BY_STAFF, ...SET_UP, ...CLASS];
const drawn = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => name.endsWith('.tsx'));
const names = ROWS.map(row => row.name);

/** Members of a union of texts, as its type stands in a file. */
function membersOf(file: string, type: string): string[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const union = new RegExp(`type ${type} =([^;]*(?:;\\s*readonly[^;]*)*);`, 's').exec(text)?.[1] ?? '';
  return [...union.matchAll(/(?:^|\||at:)\s*'([\w-]+)'/g)].map(match => match[1] as string);
}

it('every file that draws something is shown by a screen, and no row names a file that is gone', () => {
  const shown = new Set(ROWS.flatMap(row => row.shows));
  expect(drawn.filter(file => !shown.has(file))).toEqual([]);
  expect([...shown].filter(file => file.endsWith('.tsx') && !drawn.includes(file))).toEqual([]);
});

it('every form of a goal and every place has a row', () => {
  const forms = membersOf('student/place.ts', 'GoalForm');
  expect(forms.length).toBeGreaterThan(4);
  expect(forms.filter(form => !names.includes(`goal-${form}`))).toEqual([]);
  const places = membersOf('student/place.ts', 'Place');
  expect(places).toContain('wizard');
  const begins = { stage: 'stage-goals', wizard: 'wizard-1' } as Record<string, string>;
  expect(places.filter(place => !names.includes(begins[place] ?? place))).toEqual([]);
});

it('no two rows have one name: a picture would overwrite the other', () => {
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
