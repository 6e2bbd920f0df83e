// How I steer my learning: six strands from 1 to 4 with an example in one's own words, all in one save, beside what was said before.
import type { PlanView } from '../../../contract/api.ts';
import { spoken } from '../../../core/language.ts';
import { STRANDS } from '../../../core/plan/choices.ts';
import { Field } from '../../parts/field.tsx';
import { SaveForm } from '../../parts/save-form.tsx';
import { useForm } from '../../use-form.ts';
import { doingText } from '../../words/doing.ts';
import { useSaving } from '../plan-state.ts';

export function DirectionForm({ plan }: { readonly plan: PlanView }) {
  const text = doingText().direction;
  const form = useForm<string>(
    'direction',
    Object.fromEntries(
      STRANDS.flatMap(({ en }) => [
        [en, ''],
        [`${en}:`, ''],
      ]),
    ),
  );
  const saving = useSaving();
  const levels = text.levels.map((label, level) => ({ value: level === 0 ? '' : String(level), label }));
  const save = async () => {
    const rows = STRANDS.flatMap(({ en, ...strand }) => {
      const level = form.fields[en] ?? '';
      const words = {
        strand: { en, ...strand }[plan.language],
        date: plan.today,
        level,
        words: form.fields[`${en}:`] ?? '',
      };
      return level === '' ? [] : [{ words, url: '' }];
    });
    if (rows.length === 0) return saving.setProblem(text.missing);
    if (await saving.run('plan.addRecords', { kind: 'selfDirection', rows })) form.saved(form.fields);
  };
  if (plan.viewer !== 'student') return null;
  return (
    <SaveForm button={text.save} saving={saving} onSave={save}>
      <p class="quiet">{text.hint}</p>
      {STRANDS.map(strand => {
        const said = plan.strands.find(each => each.strand === strand[plan.language])?.said;
        const level = form.fields[strand.en] ?? '';
        const name = strand[spoken()];
        return (
          <div key={strand.en} class="tight">
            <Field
              label={name.slice(0, 1).toUpperCase() + name.slice(1)}
              hint={said ? text.before(said) : ''}
              value={level}
              options={levels}
              onValue={value => form.set(strand.en, value)}
            />
            {level === '' ? null : (
              <Field
                label={text.example}
                value={form.fields[`${strand.en}:`] ?? ''}
                onValue={value => form.set(`${strand.en}:`, value)}
              />
            )}
          </div>
        );
      })}
    </SaveForm>
  );
}
