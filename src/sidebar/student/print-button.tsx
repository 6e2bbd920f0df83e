// "Print or save as PDF": opens the window with the plan as a clean page (src/sidebar/print), which closes this panel meanwhile.
import { useState } from 'preact/hooks';
import { Action } from '../parts/buttons.tsx';
import { Problem } from '../parts/notice.tsx';
import { call } from '../server.ts';
import { words } from '../words.ts';

export function PrintButton() {
  const [isOpening, setOpening] = useState(false);
  const [problem, setProblem] = useState('');
  const open = async () => {
    setOpening(true);
    const envelope = await call('plan.openPrint', {});
    setOpening(false);
    setProblem(envelope.ok ? '' : envelope.error.sentence);
  };
  return (
    <>
      <Action look="plain" isWorking={isOpening} workingWords={words.student.today.opening} onPress={() => void open()}>
        {words.student.today.print}
      </Action>
      <Problem sentence={problem} />
    </>
  );
}
