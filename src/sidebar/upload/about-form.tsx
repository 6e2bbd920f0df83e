// Which goal the evidence is for, and why it was chosen: asked once for all files of this window.
import type { PlanView } from '../../contract/api.ts';
import { Field } from '../parts/field.tsx';
import { goalOptions } from '../student/goal-options.ts';
import { words } from '../words.ts';

export interface About {
  readonly plan: PlanView;
  readonly goalId: string;
  readonly why: string;
  set(change: { readonly goalId?: string; readonly why?: string }): void;
}

export function AboutFields({ about }: { readonly about: About }) {
  const text = words.upload;
  return (
    <>
      <Field
        label={text.goal}
        value={about.goalId}
        options={goalOptions(about.plan)}
        onValue={goalId => about.set({ goalId })}
      />
      <Field label={text.why} hint={words.optional} kind="long" value={about.why} onValue={why => about.set({ why })} />
    </>
  );
}
