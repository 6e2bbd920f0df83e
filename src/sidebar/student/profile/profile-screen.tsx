// The profile: the four guiding questions first, then where I start, strengths and challenges, who helps me. One part is open at a time,
// so that a new student sees one next thing.
import { useContext, useState } from 'preact/hooks';
import type { AnswerView, PlanView } from '../../../contract/api.ts';
import { traitsOf } from '../../../core/plan/traits.ts';
import { Group } from '../../parts/group.tsx';
import { DraftsContext } from '../../use-form.ts';
import { profileText } from '../../words/profile.ts';
import { draftName } from '../stage/question-card.tsx';
import { QuestionList } from '../stage/question-list.tsx';
import type { StageProps } from '../stage/stage-screen.tsx';
import { CommunitiesPart, HelpPart } from './help-part.tsx';
import { StartPart } from './start-part.tsx';
import { ThenAndNow } from './then-and-now.tsx';
import { TraitsPart } from './traits-part.tsx';

type Part = keyof ReturnType<typeof profileText>['groups'];

/** In this order; questions of the school's or the student's own follow. */
const GUIDING = ['Q2', 'Q3', 'Q4', 'Q1', 'drive'];
const MUST_BE_ANSWERED = GUIDING.slice(0, 4);

export function ProfileScreen({ plan, question, go }: StageProps) {
  const text = profileText();
  const parts = questionsIn(plan);
  const drafts = useContext(DraftsContext);
  const [open, setOpen] = useState<Part | ''>(() => {
    const isMeant = (answer: AnswerView) =>
      (question !== '' && answer.question === question) || drafts.read(draftName(answer)) !== null;
    const meant = (['me', 'start', 'communities'] as const).find(part => parts[part].some(isMeant));
    return meant ?? firstToDo(plan, parts.me);
  });
  const group = (part: Part, words: string) => ({
    title: text.groups[part],
    words,
    isOpen: open === part,
    onToggle: () => setOpen(open === part ? '' : part),
  });
  const said = [...parts.me, ...parts.communities].filter(answer => answer.text !== '');
  return (
    <>
      <Group {...group('me', answeredWords(parts.me))}>
        <QuestionList
          plan={plan}
          answers={parts.me}
          question={question || (parts.me.find(answer => answer.text === '')?.question ?? '')}
          ownSet="profile"
        />
      </Group>
      <Group {...group('start', startWords(plan))}>
        <StartPart plan={plan} talk={parts.start} question={question} />
      </Group>
      <Group {...group('traits', traitsWords(plan))}>
        <TraitsPart plan={plan} />
      </Group>
      <Group {...group('help', helpWords(plan))}>
        <HelpPart plan={plan} />
      </Group>
      {parts.communities.length > 0 ? (
        <Group {...group('communities', `${answeredWords(parts.communities)}, ${text.optional}`)}>
          <CommunitiesPart plan={plan} answers={parts.communities} question={question} go={go} />
        </Group>
      ) : null}
      {said.length > 0 ? (
        <Group {...group('now', '')}>
          <ThenAndNow plan={plan} answers={said} />
        </Group>
      ) : null}
    </>
  );
}

function questionsIn(plan: PlanView): Readonly<Record<'me' | 'start' | 'communities', readonly AnswerView[]>> {
  const all = plan.answers.filter(answer => answer.stage === 'profile');
  const me = GUIDING.flatMap(key => all.filter(answer => answer.question === key));
  const own = all.filter(answer => answer.set === 'profile' && !GUIDING.includes(answer.question));
  return {
    me: [...me, ...own],
    start: all.filter(answer => answer.set === 'talk'),
    communities: all.filter(answer => answer.set === 'identity' && !GUIDING.includes(answer.question)),
  };
}

/** The next part a student has not begun; '' when all are. */
function firstToDo({ records }: PlanView, me: readonly AnswerView[]): Part | '' {
  if (me.some(answer => MUST_BE_ANSWERED.includes(answer.question) && answer.text === '')) return 'me';
  if (records.startingPieces.length === 0) return 'start';
  if (records.traits.length === 0) return 'traits';
  return records.team.length === 0 ? 'help' : '';
}

const answeredWords = (answers: readonly AnswerView[]): string =>
  profileText().answered(answers.filter(answer => answer.text !== '').length, answers.length);

function startWords({ records }: PlanView): string {
  const count = records.startingPieces.length;
  return count === 0 ? profileText().startEmpty : profileText().pieces(count);
}

function traitsWords({ records }: PlanView): string {
  const text = profileText();
  const said = (['strength', 'challenge'] as const).flatMap(trait => {
    const { length } = traitsOf(records.traits, trait);
    return length === 0 ? [] : trait === 'strength' ? text.strengths(length) : text.challenges(length);
  });
  return said.join(', ') || text.traitsEmpty;
}

function helpWords({ records: { team, supports } }: PlanView): string {
  const text = profileText();
  const said = [
    ...(team.length > 0 ? [text.people(team.length)] : []),
    ...(supports.length > 0 ? [text.supports(supports.length)] : []),
  ];
  return said.join(', ') || text.helpEmpty;
}
