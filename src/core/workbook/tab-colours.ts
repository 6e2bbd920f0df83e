// Conditional colours of the tabs. A colour never stands alone: it follows a word in the same row. Called by workbook-requests.ts.
import { type InEach, inEach } from '../language.ts';
import { NOT_SHOWN, STUCK } from './plan-words.ts';
import { DONE, say } from './sentences.ts';
import type { TabShape } from './tables.ts';
import { DECISIONS, RECORD_TABS, VANISHED_WORDS } from './tabs.ts';

type SheetsRequest = Readonly<Record<string, unknown>>;

interface Rule {
  /** Column whose word decides. */
  readonly column: string;
  readonly condition: 'TEXT_EQ' | 'TEXT_STARTS_WITH';
  readonly word: string;
  readonly back: readonly [number, number, number];
}

const GREEN = [0.88, 0.95, 0.89] as const;
const YELLOW = [1, 0.95, 0.8] as const;
const RED = [0.99, 0.89, 0.88] as const;
const BLUE = [0.89, 0.93, 0.99] as const;
const GREY = [0.93, 0.93, 0.93] as const;

/** These very words, in every language: the colour stays when a person says it in another one than the tab's. */
const saying = (column: string, words: InEach<string>, back: Rule['back']): Rule[] =>
  Object.values(words).map((word): Rule => ({ column, condition: 'TEXT_EQ', word, back }));

const GONE = saying('inPlan', VANISHED_WORDS, GREY);
const DECISION_BACKS = [GREEN, YELLOW, BLUE] as const;

/** First words of what the add-on writes there, in every language a class may have. */
const beginning = (column: string, words: InEach<string>, back: Rule['back']): Rule[] =>
  Object.values(words).map((word): Rule => ({ column, condition: 'TEXT_STARTS_WITH', word, back }));

/** Asked for when a workbook is made, and not before: sentences are read when they are needed. */
function rules(): Readonly<Record<string, readonly Rule[]>> {
  const overdue = inEach(() => say('overdueSince', { day: '' }).trim());
  return {
    students: [
      ...beginning(
        'status',
        inEach(() => say('ready')),
        GREEN,
      ),
      ...beginning(
        'status',
        inEach(() => say('couldNotBegins')),
        RED,
      ),
    ],
    goals: [
      ...DECISIONS.flatMap((words, index) => saying('decision', words, DECISION_BACKS[index] ?? GREY)),
      ...beginning('due', overdue, RED),
      ...STUCK.map((word): Rule => ({ column: 'checkIn', condition: 'TEXT_STARTS_WITH', word, back: YELLOW })),
      ...saying('verdict', NOT_SHOWN, YELLOW),
      ...GONE,
    ],
    steps: [...beginning('done', DONE, GREEN), ...beginning('time', overdue, RED), ...GONE],
    progress: GONE,
    evidence: GONE,
    ...Object.fromEntries(RECORD_TABS.map(tab => [tab.key, GONE])),
  };
}

export function colourRules(tab: TabShape, sheetId: number): SheetsRequest[] {
  return (rules()[tab.key] ?? []).map(({ column, condition, word, back }, index) => {
    const at = tab.columns.findIndex(each => each.key === column);
    const [red, green, blue] = back;
    return {
      addConditionalFormatRule: {
        index,
        rule: {
          ranges: [{ sheetId, startRowIndex: 1, startColumnIndex: at, endColumnIndex: at + 1 }],
          booleanRule: {
            condition: { type: condition, values: [{ userEnteredValue: word }] },
            format: { backgroundColor: { red, green, blue } },
          },
        },
      },
    };
  });
}
