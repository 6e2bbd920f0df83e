// Hand out: the sentence to paste where students read, a list to print, and Google's mail for one student on request.
import { useRef, useState } from 'preact/hooks';
import type { ClassView, Output } from '../../contract/api.ts';
import { copyText } from '../copy-text.ts';
import { Action, OutLink } from '../parts/buttons.tsx';
import { Field } from '../parts/field.tsx';
import { Problem } from '../parts/notice.tsx';
import { call } from '../server.ts';
import { staffWords } from '../words/staff.ts';
import { ShareAgain } from './class-tab.tsx';

const text = staffWords.class;

export function HandOut({ view }: { readonly view: ClassView }) {
  const [list, setList] = useState<Output<'class.handOut'> | null>(null);
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState('');
  if (view.counts.ready === 0) return null;
  const read = async () => {
    setReading(true);
    const envelope = await call('class.handOut', { workbookId: view.workbookId });
    setReading(false);
    setProblem(envelope.ok ? '' : envelope.error.sentence);
    if (envelope.ok) setList(envelope.value);
  };
  return (
    <section class="card stack">
      <div class="tight">
        <h3>{text.handOutTitle}</h3>
        <p class="quiet">{text.handOutIntro}</p>
      </div>
      {list ? (
        <>
          <Sentence sentence={list.sentence} />
          <ShareOne view={view} />
          <PrintList view={view} list={list} />
        </>
      ) : (
        <Action isWorking={isReading} workingWords={text.readingList} onPress={() => void read()}>
          {text.showHandOut}
        </Action>
      )}
      <Problem sentence={problem} />
    </section>
  );
}

function Sentence({ sentence }: { readonly sentence: string }) {
  const box = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => setSaid((await copyText(sentence, box.current)) ? text.copied : text.copyByHand);
  return (
    <div class="stack">
      <p class="notice" ref={box} dir="auto">
        {sentence}
      </p>
      <div class="row">
        <button type="button" class="button" onClick={() => void copy()}>
          {text.copy}
        </button>
        <button type="button" class="button" onClick={() => window.print()}>
          {text.print}
        </button>
      </div>
      <p class="quiet" role="status">
        {said}
      </p>
    </div>
  );
}

function ShareOne({ view }: { readonly view: ClassView }) {
  const [studentKey, setStudentKey] = useState('');
  const ready = view.students.filter(student => student.planUrl !== '');
  const options = [{ value: '', label: text.chooseStudent }, ...ready.map(s => ({ value: s.key, label: s.name }))];
  return (
    <div class="stack">
      <Field
        label={text.shareOne}
        hint={text.shareAgainHint}
        value={studentKey}
        options={options}
        onValue={setStudentKey}
      />
      {studentKey ? <ShareAgain key={studentKey} workbookId={view.workbookId} studentKey={studentKey} /> : null}
    </div>
  );
}

function PrintList({ view, list }: { readonly view: ClassView; readonly list: Output<'class.handOut'> }) {
  return (
    <>
      <details>
        <summary class="button plain">{text.showList(list.students.length)}</summary>
        <ul class="lines">
          {list.students.map((student, i) => (
            <li key={i}>
              <p dir="auto">{student.name}</p>
              <OutLink url={student.url}>{student.fileName}</OutLink>
            </li>
          ))}
        </ul>
      </details>
      <div class="print-only" aria-hidden="true">
        <p class="strong">{`${view.className} ${view.schoolYear}`}</p>
        <p>{list.sentence}</p>
        <table>
          <thead>
            <tr>
              <th>{text.listName}</th>
              <th>{text.listFile}</th>
            </tr>
          </thead>
          <tbody>
            {list.students.map((student, i) => (
              <tr key={i}>
                <td>{student.name}</td>
                <td>{student.fileName}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
