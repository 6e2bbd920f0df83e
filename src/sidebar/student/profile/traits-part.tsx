// Strengths and challenges side by side, as many of the one as of the other; and how I learn, in two voices and results of surveys.
import { useState } from 'preact/hooks';
import type { PlanView } from '../../../contract/api.ts';
import { spoken } from '../../../core/language.ts';
import { FITS } from '../../../core/plan/choices.ts';
import type { PlanRecord } from '../../../core/plan/plan.ts';
import { rowFor, strengthsMissing, type Trait, type TraitPlace, traitsOf } from '../../../core/plan/traits.ts';
import { MY_VOICE, type Voice, voiceOf } from '../../../core/plan/voices.ts';
import { Chips, pressed } from '../../parts/chips.tsx';
import { Problem } from '../../parts/notice.tsx';
import { focusHeading } from '../../parts/screen.tsx';
import { profileText } from '../../words/profile.ts';
import { stageText } from '../../words/stage.ts';
import { useSaving } from '../plan-state.ts';
import { Row } from '../stage/record-card.tsx';
import { RecordForm } from '../stage/record-form.tsx';

export function TraitsPart({ plan }: { readonly plan: PlanView }) {
  return (
    <>
      <Traits plan={plan} />
      <hr class="divider" />
      <HowILearn plan={plan} />
    </>
  );
}

/** Columns that are not asked for with each half of a pair. */
const HIDDEN: Readonly<Record<Trait, readonly string[]>> = {
  strength: ['challenge', 'expected', 'now'],
  challenge: ['strength'],
};

function Traits({ plan }: { readonly plan: PlanView }) {
  const text = profileText();
  const rows = plan.records.traits;
  const [form, setForm] = useState<{ readonly trait: Trait; readonly index: number } | null>(null);
  const canEdit = plan.viewer === 'student';
  const missing = strengthsMissing(rows);
  const done = () => {
    setForm(null);
    focusHeading();
  };
  const half = (trait: Trait) => (
    <Half
      plan={plan}
      trait={trait}
      onAdd={() => setForm({ trait, index: rowFor(rows, trait) })}
      onChange={index => setForm({ trait, index })}
    />
  );
  return (
    <>
      <div class="pairs">
        {half('strength')}
        {half('challenge')}
      </div>
      {form && canEdit ? (
        <RecordForm
          key={form.trait + form.index}
          plan={plan}
          kind="traits"
          index={form.index}
          hide={HIDDEN[form.trait]}
          onDone={done}
        />
      ) : null}
      {missing > 0 && canEdit ? <p class="notice">{text.balance(missing)}</p> : null}
    </>
  );
}

interface HalfProps {
  readonly plan: PlanView;
  readonly trait: Trait;
  readonly onAdd: () => void;
  readonly onChange: (index: number) => void;
}

function Half({ plan, trait, onAdd, onChange }: HalfProps) {
  const text = profileText();
  const rows = plan.records.traits;
  const there = traitsOf(rows, trait);
  const isStrength = trait === 'strength';
  const canEdit = plan.viewer === 'student';
  return (
    <section class="tight">
      <h4 class="strong">{isStrength ? text.strengths(there.length) : text.challenges(there.length)}</h4>
      {there.length === 0 ? <p class="quiet">{isStrength ? text.noStrength : text.noChallenge}</p> : null}
      <ul class="lines">
        {there.map(place => (
          <TraitLine
            key={place.index}
            row={rows[place.index] as PlanRecord}
            place={place}
            trait={trait}
            onChange={canEdit ? onChange : null}
          />
        ))}
      </ul>
      {canEdit ? (
        <div>
          <button type="button" class="button chip" onClick={onAdd}>
            {isStrength ? text.addStrength : text.addChallenge}
          </button>
        </div>
      ) : null}
    </section>
  );
}

interface TraitLineProps {
  readonly row: PlanRecord;
  readonly place: TraitPlace;
  readonly trait: Trait;
  readonly onChange: ((index: number) => void) | null;
}

function TraitLine({ row, place, trait, onChange }: TraitLineProps) {
  const text = profileText();
  const { expected = '', now = '' } = trait === 'challenge' ? row.words : {};
  const label = `${stageText().change}: ${place.words}`;
  return (
    <li class="tight">
      <p dir="auto">{place.words}</p>
      {expected ? (
        <p class="quiet" dir="auto">
          {text.expected(expected)}
        </p>
      ) : null}
      {now ? (
        <p class="quiet" dir="auto">
          {text.now(now)}
        </p>
      ) : null}
      {onChange ? (
        <div>
          <button type="button" class="button plain" aria-label={label} onClick={() => onChange(place.index)}>
            {stageText().change}
          </button>
        </div>
      ) : null}
    </li>
  );
}

const VOICES: readonly Voice[] = ['mine', 'teacher', 'result'];

function HowILearn({ plan }: { readonly plan: PlanView }) {
  const text = profileText();
  const rows = plan.records.preferences;
  const [adding, setAdding] = useState<Voice | null>(null);
  const [changing, setChanging] = useState(-1);
  const canEdit = plan.viewer === 'student';
  const done = () => {
    setAdding(null);
    setChanging(-1);
    focusHeading();
  };
  const form = (voice: Voice, index: number) => (
    <RecordForm
      key={voice + index}
      plan={plan}
      kind="preferences"
      index={index}
      defaults={{ who: voice === 'mine' ? MY_VOICE[plan.language] : voice === 'teacher' ? teacherOf(plan) : '' }}
      hide={voice === 'mine' ? ['who', 'fits'] : voice === 'teacher' ? ['fits'] : []}
      onDone={done}
    />
  );
  return (
    <section class="stack">
      <h4 class="strong">{text.learn}</h4>
      <p class="quiet">{text.learnHint}</p>
      {VOICES.map(voice => {
        const said = rows.flatMap((row, index) =>
          voiceOf(row.words.who ?? '', plan.staff) === voice ? [{ row, index }] : [],
        );
        return said.length === 0 ? null : (
          <div key={voice}>
            <h4 class="quiet">{text.voices[voice].title}</h4>
            <ul class="lines">
              {said.map(({ row, index }) => (
                <li key={index}>
                  {changing === index ? (
                    form(voice, index)
                  ) : (
                    <Row
                      kind="preferences"
                      row={voice === 'mine' ? { ...row, words: { ...row.words, who: '' } } : row}
                      saved={row}
                      index={index}
                      onChange={canEdit ? () => setChanging(index) : null}
                    >
                      {canEdit && voice !== 'mine' ? <SoundsLikeMe plan={plan} row={row} index={index} /> : null}
                    </Row>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {canEdit && adding ? form(adding, -1) : null}
      {canEdit && !adding ? (
        <div class="row">
          {VOICES.map(voice => (
            <button key={voice} id={voice} type="button" class="button chip" onClick={() => setAdding(voice)}>
              {text.voices[voice].add}
            </button>
          ))}
        </div>
      ) : null}
    </section>
  );
}

const teacherOf = ({ staff }: PlanView): string => staff.split(',')[0]?.trim() ?? '';

interface SoundsLikeMeProps {
  readonly plan: PlanView;
  readonly row: PlanRecord;
  readonly index: number;
}

/** Yes, partly or no, saved at once: the student has the last word about a result. */
function SoundsLikeMe({ plan, row, index }: SoundsLikeMeProps) {
  const saving = useSaving();
  const say = (fits: string) =>
    saving.run('plan.changeRecord', { kind: 'preferences', index, before: row.words, words: { fits }, url: '' });
  return (
    <>
      <Chips
        label={profileText().soundsLikeMe}
        options={FITS.map(choice => ({ value: choice[plan.language], label: choice[spoken()] }))}
        chosen={[row.words.fits ?? '']}
        onChoose={fits => void say(pressed(row.words.fits ?? '', fits))}
      />
      <Problem sentence={saving.problem} />
    </>
  );
}
