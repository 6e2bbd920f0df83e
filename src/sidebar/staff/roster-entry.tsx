// The list of students: pasted, from a CSV file read in the browser, or from Classroom. Used by set-up and "Add students".
import { useEffect, useRef, useState } from 'preact/hooks';
import { Action } from '../parts/buttons.tsx';
import { Field } from '../parts/field.tsx';
import { Problem } from '../parts/notice.tsx';
import { readTextFile } from '../read-file.ts';
import { call } from '../server.ts';
import { staffWords } from '../words/staff.ts';

const text = staffWords.roster;

interface RosterEntryProps {
  readonly roster: string;
  readonly onRoster: (roster: string) => void;
  readonly hasClassroom: boolean;
  /** Line to put the cursor on, from 1; 0 for none. */
  readonly firstWrong: number;
}

export function RosterEntry({ roster, onRoster, hasClassroom, firstWrong }: RosterEntryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => selectLine(box.current?.querySelector('textarea') ?? null, firstWrong), []);
  const [problem, setProblem] = useState('');
  const choose = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    const content = await readTextFile(file);
    setProblem(content === null ? text.fileUnreadable : '');
    if (content !== null) onRoster(content);
  };
  return (
    <>
      <div ref={box}>
        <Field label={text.paste} hint={text.pasteHint} kind="list" value={roster} onValue={onRoster} />
      </div>
      <label class="field">
        <span class="strong">{text.file}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={event => {
            void choose(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <Problem sentence={problem} />
      {hasClassroom ? <FromClassroom onRoster={onRoster} /> : null}
    </>
  );
}

function selectLine(area: HTMLTextAreaElement | null, line: number): void {
  if (!area || line < 1) return;
  const lines = area.value.split('\n');
  const from = lines.slice(0, line - 1).reduce((length, one) => length + one.length + 1, 0);
  area.focus();
  area.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
}

function FromClassroom({ onRoster }: { readonly onRoster: (roster: string) => void }) {
  const [courses, setCourses] = useState<readonly { id: string; name: string }[] | null>(null);
  const [courseId, setCourseId] = useState('');
  const [problem, setProblem] = useState('');
  const [isReading, setReading] = useState(false);
  useEffect(() => {
    void call('classroom.courses', {}).then(envelope => {
      if (envelope.ok) setCourses(envelope.value.courses);
      else setProblem(envelope.error.sentence);
    });
  }, []);
  const take = async () => {
    setReading(true);
    const envelope = await call('classroom.roster', { courseId });
    setReading(false);
    setProblem(envelope.ok ? '' : envelope.error.sentence);
    if (envelope.ok) onRoster(envelope.value.roster);
  };
  if (courses?.length === 0) return <p class="quiet">{text.classroomNone}</p>;
  const options = [
    { value: '', label: text.classroomChoose },
    ...(courses ?? []).map(c => ({ value: c.id, label: c.name })),
  ];
  return (
    <>
      <Field label={text.classroom} value={courseId} options={options} onValue={setCourseId} />
      {courseId ? (
        <div>
          <Action isWorking={isReading} workingWords={text.checking} onPress={() => void take()}>
            {text.classroomTake}
          </Action>
        </div>
      ) : null}
      <Problem sentence={problem} />
    </>
  );
}
