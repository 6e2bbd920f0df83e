// A class of one student for the tests of requirements: the student does something in the panel, then the Doc's text is read, and what
// a member of staff sees after the keeper's next sync.
import type { Input, Output } from '../../../src/contract/api.ts';
import type { AnswerView, PlanView } from '../../../src/contract/plan-view.ts';
import { RECORDS, type RecordName } from '../../../src/core/plan/record-kinds.ts';
import {
  addressOf,
  createPlans,
  newClass,
  Person,
  planOf,
  school,
  syncAll,
  tab,
  textOf,
} from '../../support/add-on.ts';

type Method = Parameters<Person['call']>[1];

export class AtSchool {
  readonly workspace = school(['Amara']);
  readonly theClass = newClass(this.workspace, ['Amara']);
  readonly student: Person;
  readonly documentId: string;

  constructor() {
    createPlans(this.theClass);
    this.documentId = planOf(this.workspace, this.theClass.folderId, 'Amara').documentId;
    this.student = new Person(this.workspace, addressOf('Amara'));
    this.student.start(this.documentId);
  }

  call<M extends Method>(method: M, input: Input<M>): Output<M> {
    return this.student.call(this.documentId, method, input);
  }

  plan(): PlanView {
    const view = this.call('plan.open', {});
    if (view.kind !== 'plan') throw new Error('the document is no plan');
    return view;
  }

  answer(key: string): AnswerView {
    const found = this.plan().answers.find(each => each.question === key);
    if (!found) throw new Error(`no question ${key}`);
    return found;
  }

  /** Answers a guiding question in the panel, or one of its other columns. */
  write(key: string, text: string, part: 'text' | 'later' | 'repeat' = 'text'): void {
    const { set, question, prompt, ...there } = this.answer(key);
    this.call('plan.answer', { set, question, prompt, part, before: there[part], text });
  }

  /** Adds a row to a table of records; columns left out stay empty. */
  add(kind: RecordName, words: Readonly<Record<string, string>>, url = ''): void {
    const blank = Object.fromEntries(Object.keys(RECORDS[kind].columns).map(key => [key, '']));
    this.call('plan.addRecords', { kind, rows: [{ words: { ...blank, ...words }, url }] });
  }

  newGoal(goal: Readonly<Record<string, string>>): string {
    const before = new Set(this.plan().goals.map(card => card.goal.id));
    const { plan } = this.call('plan.saveGoal', { goalId: '', before: null, goal });
    return plan.goals.map(card => card.goal.id).find(id => !before.has(id)) ?? '';
  }

  /** The Doc's own text, as anybody who opens it reads it, in one line. */
  doc(): string {
    return oneLine(textOf(this.theClass.keeper, this.documentId));
  }

  /** Every word of a tab of the class workbook after the keeper's next sync, in one line. */
  staffSee(title: string): string {
    syncAll(this.theClass);
    return oneLine(tab(this.theClass.keeper, this.theClass.workbookId, title).flat().join(' | '));
  }

  /** The goals that wait for staff in their panel, with the reasons, after the keeper's next sync. */
  staffQueue(): string {
    syncAll(this.theClass);
    const { keeper, workbookId } = this.theClass;
    const view = keeper.call(workbookId, 'class.open', {});
    if (view.kind !== 'class') throw new Error('no class');
    return view.queue.map(item => `${item.goalId} ${item.statement}: ${item.reason}`).join('\n');
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
