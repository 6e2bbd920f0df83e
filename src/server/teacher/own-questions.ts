// "Questions of your own": what the class's template Doc asks beside the built-in questions, and one change of it. New plans are copies of
// the template; those that exist get it by class.updatePlans. Contract class.questions. What cannot be is a word, said by the panel.
import type { Input, Output } from '../../contract/api.ts';
import { applyEdits } from '../../core/document/apply.ts';
import type { DocumentReading } from '../../core/document/blocks.ts';
import { ownQuestions, planQuestion } from '../../core/document/change-question.ts';
import { AppError } from '../../core/errors.ts';
import { thing } from '../../core/things.ts';
import { noteQuestions } from '../../core/workbook/former-words.ts';
import { type OpenClass, openKeptClass } from './open-class.ts';
import type { TeacherPorts } from './ports.ts';
import { REPLANS, readTemplate } from './update-plans.ts';

type Change = NonNullable<Input<'class.questions'>['change']>;

export function questions(
  ports: TeacherPorts,
  { workbookId, change }: Input<'class.questions'>,
): Output<'class.questions'> {
  return ports.lock.hold(() => {
    const open = openKeptClass(ports, workbookId, ['settings']);
    const after = change === undefined ? readTemplate(ports, open).reading : changed(ports, open, change);
    const { scope } = open.settings;
    if (typeof after !== 'string') return { questions: ownQuestions(after), scope, refused: '' };
    return { questions: ownQuestions(readTemplate(ports, open).reading), scope, refused: after };
  });
}

/** The template with the change, or why it cannot be. Planned anew while somebody types there. */
function changed(
  ports: TeacherPorts,
  open: OpenClass,
  change: Change,
): DocumentReading | Output<'class.questions'>['refused'] {
  for (let round = 0; round < REPLANS; round += 1) {
    const plan = readTemplate(ports, open);
    const edits = planQuestion(plan.reading, change);
    // An earlier try whose answer was lost had its effect: what was wanted stands there, or is gone.
    if (typeof edits === 'string')
      return round > 0 && edits === (change.words === null ? 'gone' : 'asked') ? plan.reading : edits;
    // First: a plan that is copied meanwhile must be known to hold the school's words, not the student's.
    const words = [change.before, change.words ?? ''].filter(each => each !== '');
    open.write(noteQuestions(open.reading()['settings']?.rows, words));
    const outcome = ports.plans.apply([{ plan, edits }])[0];
    if (outcome?.kind === 'applied') return { ...plan.reading, blocks: applyEdits(plan.reading.blocks, edits) };
    if (outcome?.kind === 'denied') throw new AppError('no-access', { what: thing('template') });
  }
  throw new AppError('busy');
}
