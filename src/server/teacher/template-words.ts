// What the class's template says, so that sync takes it for nobody's own words. Settings can be typed over: a student's plan that is
// named there is not the template, and its lines stay that student's. Called by sync-plans; make-plans asks whose Doc it is.
import { linesOf } from '../../core/document/own-lines.ts';
import { cellText } from '../../core/workbook/fingerprint.ts';
import { titleIn } from '../../core/workbook/tabs.ts';
import type { OpenClass } from './open-class.ts';
import { PLAN_PROPERTY } from './plan-files.ts';
import type { PlanRead, TeacherPorts } from './ports.ts';
import { say } from './sentences.ts';

export interface TemplateWords {
  /** undefined where they are not known. */
  readonly words?: readonly string[];
  /** Plans read without them are read again with the next sync: the template did not answer, or another one will be named. */
  readonly isOnlyForNow: boolean;
  /** What the keeper should do about it; '' for nothing. */
  readonly note: string;
}

/** `read`: the Doc that Settings name. Its properties cost one request, unless it is a plan of this very class. */
export function templateWords(ports: TeacherPorts, open: OpenClass, read: PlanRead | undefined): TemplateWords {
  // Gone for good: nothing would ever be different with the next sync.
  if (read?.kind === 'denied') return { isOnlyForNow: false, note: '' };
  const whose = whoseTemplate(ports, open);
  if (whose === 'student') return ofAStudent(open);
  if (read?.kind !== 'read' || whose === 'unknown') return { isOnlyForNow: true, note: '' };
  return { words: linesOf(read.plan.reading.blocks), isOnlyForNow: false, note: '' };
}

/** Whose Doc Settings name as the template; unknown while Google does not say. */
export function whoseTemplate({ drive }: TeacherPorts, open: OpenClass): 'class' | 'student' | 'unknown' {
  if (isOwnPlan(open)) return 'student';
  const file = drive.get([open.settings.templateId])[0];
  if (file?.kind !== 'ok') return 'unknown';
  return PLAN_PROPERTY in file.value.appProperties ? 'student' : 'class';
}

const isOwnPlan = (open: OpenClass): boolean =>
  open.students().some(({ record }) => record.docId !== '' && record.docId === open.settings.templateId);

function ofAStudent(open: OpenClass): TemplateWords {
  const row = open.reading()['settings']?.rows.find(({ id }) => id === 'templateId');
  const where = { tab: titleIn(open.reading(), 'settings'), setting: cellText(row?.values['setting']) };
  return { isOnlyForNow: true, note: say('planAsTemplate', where) };
}
