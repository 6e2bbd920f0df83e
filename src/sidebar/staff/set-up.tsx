// Starting a class in three short steps: its name, who is in it, the checked list. Nothing is created before the last button.
import { useState } from 'preact/hooks';
import type { NoClassView, RosterCheck } from '../../contract/api.ts';
import { spoken } from '../../core/language.ts';
import { OutLink } from '../parts/buttons.tsx';
import { Screen } from '../parts/screen.tsx';
import { thisSchoolYear } from '../school-year.ts';
import { useForm } from '../use-form.ts';
import { staffWords } from '../words/staff.ts';
import { CheckStep, NameStep, RosterStep } from './set-up-steps.tsx';

const text = staffWords.setUp;

export function SetUp({ view }: { readonly view: NoClassView }) {
  const [step, setStep] = useState<1 | 2 | 3>(1);
  const [check, setCheck] = useState<RosterCheck | null>(null);
  const [made, setMade] = useState<{ workbookUrl: string; students: number } | null>(null);
  const plans = { template: 'seven-stage', language: spoken() as string, scope: 'class' };
  const form = useForm('set-up', { name: view.unfinished, year: thisSchoolYear(), roster: '', ...plans });
  if (made) return <Done {...made} />;
  const props = { form, onBack: () => setStep(step === 3 ? 2 : 1) };
  return (
    <Screen key={step} title={step === 1 ? text.title : step === 2 ? text.rosterTitle : text.checkTitle}>
      <p class="quiet">{text.step(step)}</p>
      {step === 1 ? <NameStep {...props} view={view} onNext={() => setStep(2)} /> : null}
      {step === 2 ? (
        <RosterStep
          {...props}
          check={check}
          hasClassroom={view.hasClassroom}
          onChecked={result => {
            setCheck(result);
            setStep(3);
          }}
        />
      ) : null}
      {step === 3 && check ? (
        <CheckStep
          {...props}
          check={check}
          onMade={result => {
            form.reset();
            setMade(result);
          }}
        />
      ) : null}
    </Screen>
  );
}

function Done({ workbookUrl, students }: { readonly workbookUrl: string; readonly students: number }) {
  return (
    <Screen key="done" title={text.doneTitle}>
      <p>{text.doneBody(students)}</p>
      <OutLink url={workbookUrl} look="button primary wide">
        {text.openWorkbook}
      </OutLink>
    </Screen>
  );
}
