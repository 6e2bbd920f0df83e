// Which goal the evidence is for, and why it was chosen: asked once for all files of this window.
import type { PlanView } from '../../contract/api.ts';
import { Field } from '../parts/field.tsx';
import { goalOptions } from '../student/goal-options.ts';
import type { Form } from '../use-form.ts';
import { uploadWords } from '../words/upload.ts';
import { words } from '../words.ts';

export interface About {
  readonly plan: PlanView;
  readonly form: Form<'goalId' | 'why' | 'url' | 'title'>;
}

export function AboutFields({ about }: { readonly about: About }) {
  const text = uploadWords;
  const { plan, form } = about;
  return (
    <>
      <Field
        label={text.goal}
        value={form.fields.goalId}
        options={goalOptions(plan)}
        onValue={value => form.set('goalId', value)}
      />
      <Field
        label={text.why}
        hint={words.optional}
        kind="long"
        value={form.fields.why}
        onValue={value => form.set('why', value)}
      />
    </>
  );
}
