// Adding students later: the same list and the same check as at set-up; who is in the class already is left alone.
import { useState } from 'preact/hooks';
import type { RosterCheck } from '../../contract/api.ts';
import { Action } from '../parts/buttons.tsx';
import { Chevron } from '../parts/icons.tsx';
import { Problem } from '../parts/notice.tsx';
import { call } from '../server.ts';
import { useForm } from '../use-form.ts';
import { staffWords } from '../words/staff.ts';
import { firstWrongLine, RosterCheckList, WrongRows } from './roster-check.tsx';
import { RosterEntry } from './roster-entry.tsx';

const text = staffWords.class;

interface AddStudentsProps {
  readonly workbookId: string;
  readonly onAdded: () => void;
}

export function AddStudents({ workbookId, onAdded }: AddStudentsProps) {
  const form = useForm('add-students', { roster: '' });
  const [check, setCheck] = useState<RosterCheck | null>(null);
  const [lastCheck, setLastCheck] = useState<RosterCheck | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const { roster } = form.fields;
  const look = async () => {
    if (roster.trim() === '') return setProblem(staffWords.roster.empty);
    setWorking(true);
    setSaid('');
    const envelope = await call('class.checkRoster', { text: roster });
    setWorking(false);
    setProblem(envelope.ok ? '' : envelope.error.sentence);
    if (envelope.ok) setCheck(envelope.value);
  };
  const correct = () => {
    setLastCheck(check);
    setCheck(null);
  };
  const add = async () => {
    setWorking(true);
    const envelope = await call('class.addStudents', { workbookId, roster, leaveOutWrong: (check?.wrong ?? 0) > 0 });
    setWorking(false);
    setProblem(envelope.ok ? '' : envelope.error.sentence);
    if (!envelope.ok) return;
    setSaid(text.added(envelope.value.added));
    setCheck(null);
    setLastCheck(null);
    form.reset();
    onAdded();
  };
  return (
    <details class="card">
      <summary class="open-line">
        <h3>{text.addTitle}</h3>
        <Chevron />
      </summary>
      <div class="stack gap-above">
        <p class="quiet">{text.addIntro}</p>
        {check ? (
          <RosterCheckList check={check} />
        ) : (
          <>
            {lastCheck ? <WrongRows check={lastCheck} /> : null}
            <RosterEntry
              firstWrong={firstWrongLine(lastCheck)}
              roster={roster}
              onRoster={v => form.set('roster', v)}
              hasClassroom={false}
            />
          </>
        )}
        <Problem sentence={problem} />
        <p role="status">{said}</p>
        <div class="row">
          {check ? (
            <button type="button" class="button" onClick={correct}>
              {staffWords.roster.correct}
            </button>
          ) : (
            <Action isWorking={isWorking} workingWords={staffWords.roster.checking} onPress={() => void look()}>
              {staffWords.roster.check}
            </Action>
          )}
          {check && check.right > 0 ? (
            <Action look="primary" isWorking={isWorking} onPress={() => void add()}>
              {check.wrong > 0 ? staffWords.roster.addRight(check.right) : text.add(check.right)}
            </Action>
          ) : null}
        </div>
      </div>
    </details>
  );
}
