// A staff decision on one goal: sent, answered, and taken out of the queue. Used by the Today and the Student tab.
import { useState } from 'preact/hooks';
import type { ClassView, Decision, NoClassView, Output } from '../../contract/api.ts';
import { call } from '../server.ts';
import { staffWords } from '../words/staff.ts';
import { classState } from './class-state.ts';

export interface Deciding {
  /** The decision on its way; '' when none is. */
  readonly inWork: Decision | '';
  readonly problem: string;
  /** What was decided, what the server said, and the student as the workbook has it; null when it was refused or a sentence is missing. */
  send(
    about: { readonly studentKey: string; readonly goalId: string },
    decision: Decision,
    comment: string,
  ): Promise<Output<'class.decide'> | null>;
}

export function useDeciding(): Deciding {
  const [inWork, setInWork] = useState<Decision | ''>('');
  const [problem, setProblem] = useState('');
  return {
    inWork,
    problem,
    send: async (about, decision, comment) => {
      if (decision !== 'Approved' && comment.trim() === '') {
        setProblem(staffWords.decide.needComment);
        return null;
      }
      setInWork(decision);
      setProblem('');
      const { studentKey, goalId } = about;
      const envelope = await call('class.decide', { studentKey, goalId, decision, comment: comment.trim() });
      setInWork('');
      if (!envelope.ok) {
        setProblem(envelope.error.sentence);
        return null;
      }
      takeOut(about.studentKey, about.goalId);
      return { ...envelope.value, message: `${staffWords.decide.decided[decision]} ${envelope.value.message}` };
    },
  };
}

/** Who brings a decision into the plans, and when that happened last. */
export function whenSynced(view: ClassView | NoClassView | null): string {
  if (view?.kind !== 'class') return '';
  const { role, keeperName, hourlyCheck, lastSyncWords } = view;
  return role === 'keeper'
    ? staffWords.decide.youSync(hourlyCheck, lastSyncWords)
    : staffWords.decide.whoSyncs(keeperName, hourlyCheck, lastSyncWords);
}

function takeOut(studentKey: string, goalId: string): void {
  const { view } = classState.get();
  if (view?.kind !== 'class') return;
  const queue = view.queue.filter(item => item.studentKey !== studentKey || item.goalId !== goalId);
  classState.set({ view: { ...view, queue } });
}
