// Parsing at the door: what a page sends is checked here before any rule sees it. One schema a method; unknown keys are refused.
// Limits keep one call far under Google's own (a cell holds 50,000 characters) and say no to nonsense early.
import { LANGUAGES } from '../core/language.ts';
import { STAGES } from '../core/plan/plan.ts';
import { SET_NAMES } from '../core/plan/question-sets.ts';
import { RECORD_NAMES } from '../core/plan/record-kinds.ts';
import { SCOPES } from '../core/plan/scope.ts';
import { TEMPLATE_KEYS } from '../core/plan/template-shapes.ts';
import { RHYTHM_NAMES } from '../core/plan/typed-span.ts';
import { thing } from '../core/things.ts';
import { GOAL_FIELD_NAMES, type GoalFields, type Input, type Method } from './api.ts';
import * as v from './shape.ts';

const LONG = 20_000;
const text = v.string(LONG);
const line = v.string(2_000);
const lines = v.array(line, 20);
const key = v.string(300);
const goalId = v.matching(/^(?:[A-Za-z]\d{1,4})?$/);
const count = v.count(Number.MAX_SAFE_INTEGER);
const every = v.picklist(RHYTHM_NAMES);
const nothing = v.strictObject<Record<never, never>>({});
const goal = v.strictObject<GoalFields>(
  Object.fromEntries(GOAL_FIELD_NAMES.map(field => [field, v.exactOptional(text)])) as v.Fields<GoalFields>,
);
const times = v.count(999);
const evidence = v.strictObject({ goalId, title: text, url: text, why: text });
const recordKind = v.picklist(RECORD_NAMES);
const recordWords = v.record(key, text);
const questionSet = v.picklist(SET_NAMES);
const template = v.picklist(TEMPLATE_KEYS);
const language = v.picklist(LANGUAGES);
/** A slice of a file: 2 MiB are 2.8 million characters of base64. */
const slice = v.string(3_000_000);
const roster = v.string(2_000_000);
const workbook = v.strictObject({ workbookId: key });

const SCHEMAS: { readonly [M in Method]: v.Shape<Input<M>> } = {
  'plan.open': nothing,
  'plan.putHere': v.strictObject({
    student: line,
    schoolYear: line,
    template: v.exactOptional(template),
    language: v.exactOptional(language),
  }),
  'plan.answer': v.strictObject({
    set: questionSet,
    question: key,
    prompt: text,
    part: v.picklist(['text', 'later', 'repeat']),
    before: text,
    text,
  }),
  'plan.saveGoal': v.strictObject({ goalId, before: v.nullable(goal), goal }),
  'plan.changeGoal': v.strictObject({
    goalId,
    before: goal,
    goal,
    why: text,
    who: line,
    addSteps: lines,
    dropSteps: v.array(v.strictObject({ index: count, text }), 50),
  }),
  'plan.explainChange': v.strictObject({ goalId, why: text, who: line }),
  'plan.closeRound': v.strictObject({ anyway: v.boolean() }),
  'plan.addRecords': v.strictObject({
    kind: recordKind,
    rows: v.array(v.strictObject({ words: recordWords, url: line }), 20),
  }),
  'plan.changeRecord': v.strictObject({
    kind: recordKind,
    index: count,
    before: recordWords,
    words: recordWords,
    url: line,
  }),
  'plan.removeRecord': v.strictObject({ kind: recordKind, index: count, before: recordWords }),
  'plan.addStep': v.strictObject({
    goalId,
    text,
    owner: line,
    due: line,
    every: v.exactOptional(every),
    from: v.exactOptional(line),
  }),
  'plan.changeStep': v.strictObject({
    goalId,
    stepIndex: count,
    before: v.strictObject({ text, owner: line, due: text }),
    step: v.strictObject({ text, owner: line, due: text, every, from: line }),
  }),
  'plan.countStep': v.strictObject({ goalId, stepIndex: count, text, before: times, times }),
  'plan.addSteps': v.strictObject({ goalId, texts: lines, owner: line, due: line }),
  'plan.tickStep': v.strictObject({ goalId, stepIndex: count, text, done: v.boolean() }),
  'plan.logNumber': v.strictObject({ goalId, date: line, amount: line, note: text }),
  'plan.addEvidence': evidence,
  'plan.changeEvidence': v.strictObject({ index: count, before: evidence, goalId, why: text }),
  'plan.openPrint': nothing,
  'evidence.folder': nothing,
  'evidence.openUpload': v.strictObject({ goalId }),
  'evidence.closeUpload': nothing,
  'evidence.startUpload': v.strictObject({ goalId, name: line, mimeType: line, size: count }),
  'evidence.sendSlice': v.strictObject({ uploadUrl: line, offset: count, size: count, base64: slice }),
  'evidence.picker': nothing,
  'panel.speak': v.strictObject({ language: v.picklist(LANGUAGES) }),
  'panel.coach': nothing,
  'gallery.example': v.strictObject({ template, language, schoolYear: line }),
  'class.open': nothing,
  'class.checkRoster': v.strictObject({ text: roster }),
  'class.setUp': v.strictObject({
    name: line,
    schoolYear: line,
    roster,
    leaveOutWrong: v.boolean(),
    template: v.exactOptional(template),
    language: v.exactOptional(language),
    scope: v.exactOptional(v.picklist(SCOPES)),
  }),
  'class.addStudents': v.strictObject({ workbookId: key, roster, leaveOutWrong: v.boolean() }),
  'class.createNext': workbook,
  'class.syncNext': v.strictObject({ workbookId: key, isFirstCall: v.boolean() }),
  'class.updatePlans': workbook,
  'class.questions': v.strictObject({
    workbookId: key,
    change: v.exactOptional(v.strictObject({ stage: v.picklist(STAGES), before: text, words: v.nullable(text) })),
  }),
  'class.hourlyCheck': v.strictObject({ workbookId: key, on: v.boolean() }),
  'class.shareAgain': v.strictObject({ workbookId: key, studentKey: key }),
  'class.shareWithStaff': v.strictObject({ workbookId: key, email: line }),
  'class.handOut': workbook,
  'class.student': v.strictObject({ seenRow: v.exactOptional(line) }),
  'class.decide': v.strictObject({
    studentKey: key,
    goalId,
    decision: v.picklist(['Approved', 'Please look again', 'Show me']),
    comment: text,
  }),
  'classroom.courses': nothing,
  'classroom.roster': v.strictObject({ courseId: key }),
};

/** Every method of the contract, for tests and for the one door. */
export const METHODS = Object.keys(SCHEMAS) as Method[];

/** An inherited name such as `constructor` is no method. */
export const isMethod = (name: unknown): name is Method => METHODS.indexOf(name as Method) >= 0;

export type Parsed<M extends Method> =
  | { readonly ok: true; readonly input: Input<M> }
  /** `what` names the field, never its content. */
  | { readonly ok: false; readonly what: string };

export function parseInput<M extends Method>(method: M, input: unknown): Parsed<M> {
  const wrong = SCHEMAS[method](input);
  if (wrong === null) return { ok: true, input: input as Input<M> };
  return { ok: false, what: `${method}: ${wrong || thing('wholeMessage')}` };
}
