// A staff decision on one goal: sent, answered, and taken out of the queue. Used by the Today and the Student tab.
import { useState } from 'preact/hooks';
import type { Decision, StaffStudentView } from '../../contract/api.ts';
import { call } from '../server.ts';
import { words } from '../words.ts';
import { classState } from './class-state.ts';

export interface Deciding {
  /** The decision on its way; '' when none is. */
  readonly inWork: Decision | '';
  readonly problem: string;
  readonly message: string;
  /** The student as the workbook has it afterwards; null when it was refused or a sentence is missing. */
  send(
    about: { studentKey: string; goalId: string },
    decision: Decision,
    comment: string,
  ): Promise<StaffStudentView | null>;
}

export function useDeciding(): Deciding {
  const [inWork, setInWork] = useState<Decision | ''>('');
  const [problem, setProblem] = useState('');
  const [message, setMessage] = useState('');
  return {
    inWork,
    problem,
    message,
    send: async (about, decision, comment) => {
      if (decision !== 'Approved' && comment.trim() === '') {
        setProblem(words.staff.decide.needComment);
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
      setMessage(envelope.value.message);
      takeOut(about.studentKey, about.goalId);
      return envelope.value.student;
    },
  };
}

function takeOut(studentKey: string, goalId: string): void {
  const { view } = classState.get();
  if (view?.kind !== 'class') return;
  const queue = view.queue.filter(item => item.studentKey !== studentKey || item.goalId !== goalId);
  classState.set({ view: { ...view, queue } });
}
