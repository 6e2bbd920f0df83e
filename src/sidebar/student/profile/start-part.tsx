// Where I start: three pieces of work, the talk about them whose lines become strengths and challenges, and first results.
import type { AnswerView, PlanView } from '../../../contract/api.ts';
import type { PlanRecord } from '../../../core/plan/plan.ts';
import { linesFor, rowFor, type Trait } from '../../../core/plan/traits.ts';
import { Problem } from '../../parts/notice.tsx';
import { focusHeading } from '../../parts/screen.tsx';
import { profileText } from '../../words/profile.ts';
import { useSaving } from '../plan-state.ts';
import { QuestionList } from '../stage/question-list.tsx';
import { RecordCard } from '../stage/record-card.tsx';

interface StartPartProps {
  readonly plan: PlanView;
  /** The questions of the starting talk; [] where the plan has none. */
  readonly talk: readonly AnswerView[];
  readonly question: string;
}

const ENOUGH = 3;

export function StartPart({ plan, talk, question }: StartPartProps) {
  const text = profileText();
  const hasEnough = plan.records.startingPieces.length >= ENOUGH;
  return (
    <>
      <RecordCard
        plan={plan}
        kind="startingPieces"
        hint={hasEnough ? text.piecesEnough : text.piecesHint}
        addWords={text.addPiece}
        isPlain
      />
      {talk.length > 0 ? (
        <>
          <h4 class="strong">{text.talk}</h4>
          <p class="quiet">{text.talkHint}</p>
          <QuestionList plan={plan} answers={talk} question={question} />
          {plan.viewer === 'student' ? <TalkLines plan={plan} talk={talk} /> : null}
        </>
      ) : null}
      <RecordCard
        plan={plan}
        kind="startingPoints"
        hint={text.pointsHint}
        addWords={text.addPoint}
        extra={(row, index) => (row.words.talked === '' ? <Talked row={row} index={index} today={plan.today} /> : null)}
        isPlain
      />
    </>
  );
}

/** Each line of the talk that is neither a strength nor a challenge yet, with its one button. */
function TalkLines({ plan, talk }: Omit<StartPartProps, 'question'>) {
  const text = profileText();
  const answerTo = (key: string) => talk.find(answer => answer.question === key)?.text ?? '';
  const lines = (['strength', 'challenge'] as const).flatMap(trait =>
    linesFor(answerTo(trait === 'strength' ? 'strong' : 'hard'), plan.records.traits, trait).map(line => ({
      trait,
      line,
    })),
  );
  if (lines.length === 0) return null;
  return (
    <section class="tight">
      <h4 class="quiet">{text.talkLines}</h4>
      <ul class="lines">
        {lines.map(each => (
          <TalkLine key={each.trait + each.line} plan={plan} {...each} />
        ))}
      </ul>
    </section>
  );
}

interface TalkLineProps {
  readonly plan: PlanView;
  readonly trait: Trait;
  readonly line: string;
}

function TalkLine({ plan, trait, line }: TalkLineProps) {
  const text = profileText();
  const saving = useSaving();
  const button = trait === 'strength' ? text.toStrength : text.toChallenge;
  const take = async () => {
    const kind = 'traits';
    const rows = plan.records[kind];
    const index = rowFor(rows, trait);
    const words = { [trait]: line };
    const row = rows[index];
    const isSaved = row
      ? await saving.run('plan.changeRecord', { kind, index, before: row.words, words, url: '' })
      : await saving.run('plan.addRecords', { kind, rows: [{ words, url: '' }] });
    if (isSaved) focusHeading();
  };
  return (
    <li class="tight">
      <p dir="auto">{line}</p>
      <div>
        <button type="button" class="button chip" aria-label={`${button}: ${line}`} onClick={() => void take()}>
          {button}
        </button>
      </div>
      <Problem sentence={saving.problem} />
    </li>
  );
}

interface TalkedProps {
  readonly row: PlanRecord;
  readonly index: number;
  readonly today: string;
}

function Talked({ row, index, today }: TalkedProps) {
  const saving = useSaving();
  const note = async () => {
    const written = { kind: 'startingPoints', index, before: row.words, words: { talked: today }, url: '' } as const;
    if (await saving.run('plan.changeRecord', written)) focusHeading();
  };
  return (
    <div>
      <button type="button" class="button chip" onClick={() => void note()}>
        {profileText().talkedToday}
      </button>
      <Problem sentence={saving.problem} />
    </div>
  );
}
