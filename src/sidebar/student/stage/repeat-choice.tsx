// Where an answer may be repeated besides the document: nothing is chosen in advance, and every press is saved at once.
import { spoken } from '../../../core/language.ts';
import type { Answer } from '../../../core/plan/plan.ts';
import { REPEAT_PLACES, type RepeatPlace, readRepeat, repeatWords, writeRepeat } from '../../../core/plan/repeat.ts';
import { Problem } from '../../parts/notice.tsx';
import { stageText } from '../../words/stage.ts';
import { planState, useSaving } from '../plan-state.ts';

export function RepeatChoice({ answer }: { readonly answer: Answer }) {
  const saving = useSaving();
  const { view } = planState.get();
  const language = view?.kind === 'plan' ? view.language : spoken();
  const choose = (places: readonly RepeatPlace[]) => {
    const { set, question, prompt } = answer;
    const written = { set, question, prompt, part: 'repeat', before: answer.repeat } as const;
    void saving.run('plan.answer', { ...written, text: writeRepeat(places, language) });
  };
  return (
    <>
      <RepeatPlaces chosen={readRepeat(answer.repeat)} onChoose={choose} />
      <Problem sentence={saving.problem} />
    </>
  );
}

interface RepeatPlacesProps {
  readonly chosen: readonly RepeatPlace[];
  readonly onChoose: (places: readonly RepeatPlace[]) => void;
}

/** The choice alone, for forms that save it together with other words. */
export function RepeatPlaces({ chosen, onChoose }: RepeatPlacesProps) {
  const text = stageText().repeat;
  return (
    <fieldset class="field">
      <legend class="legend">{text.title}</legend>
      <p class="quiet">{text.hint}</p>
      {REPEAT_PLACES.map(place => (
        <label key={place} class="check">
          <input
            type="checkbox"
            checked={chosen.includes(place)}
            onChange={() =>
              onChoose(chosen.includes(place) ? chosen.filter(each => each !== place) : [...chosen, place])
            }
          />
          <span>{repeatWords(place)[spoken()]}</span>
        </label>
      ))}
      {chosen.length === 0 ? <p class="quiet">{text.nowhere}</p> : null}
    </fieldset>
  );
}
