// The law of damaged plans, for a test and for `npm run round-trip -- --damage`: reading never throws, every text of the plan that still
// stands in the Doc is read or named as not read, and a goal whose tables nobody touched reads as before.
import fc from 'fast-check';
import type { Block } from '../../../src/core/document/blocks.ts';
import { type DecodedPlan, decodePlan } from '../../../src/core/document/decode.ts';
import { encodePlan } from '../../../src/core/document/encode.ts';
import { kindOf } from '../../../src/core/document/table-kinds.ts';
import { type Unread, unreadText } from '../../../src/core/document/unread.ts';
import { quote } from '../../../src/core/document/unread-issues.ts';
import { readGoalId } from '../../../src/core/plan/goal-id.ts';
import { DAMAGE_NAMES, DAMAGES } from './damage.ts';
import { type Blocks, Dice } from './damage-tools.ts';
import { plans } from './generated-plans.ts';
import { MARK, marked } from './marked-plans.ts';
import { isSame, reading } from './round-trip.ts';

const marksIn = (thing: unknown): readonly string[] => seen(JSON.stringify(thing)).match(MARK) ?? [];
const seen = (text: string): string => text.toLowerCase().replace(/\\u200b|\\ufeff|\p{Cf}/gu, '');

/** What is wrong with this reading of a damaged Doc; '' when nothing is. `whole` is the Doc before. */
export function lawBroken(whole: Blocks, blocks: Blocks): string {
  const decoded = decodePlan(reading(blocks));
  const stop = decoded.issues.find(issue => issue.code === 'not-a-plan');
  if (!decoded.looksLikePlan) return stop?.weight === 'stops' ? '' : 'no plan, and nothing says so';
  const unread = unreadText(reading(blocks), decoded);
  return lostText(blocks, decoded, unread) || unnamed(decoded, unread) || changedGoal(whole, blocks, decoded);
}

function lostText(blocks: Blocks, { plan, places, sampleGoal }: DecodedPlan, unread: readonly Unread[]): string {
  const found = new Set(marksIn([plan, sampleGoal, unread]));
  const named = new Set(unread.flatMap(({ pieces }) => pieces.map(({ text }) => text)));
  const titles = [places.title, places.subtitle];
  const lost = marksIn(
    blocks.filter((_, index) => !titles.includes(index)).map(block => withoutNamedLinks(block, named)),
  ).find(mark => !found.has(mark));
  if (lost === undefined) return '';
  const block = blocks.find(each => marksIn(each).includes(lost));
  return `“${lost}” is neither read nor named: ${JSON.stringify(block).slice(0, 800)}`;
}

/** A link goes with its words: where these are named as not read, so is the address behind them. */
function withoutNamedLinks(block: Block, named: ReadonlySet<string>): Block {
  if (block.kind !== 'table') return block;
  const rows = block.rows.map(row =>
    row.map(each =>
      named.has(each.content.text.trim()) ? { ...each, content: { ...each.content, links: [] } } : each,
    ),
  );
  return { ...block, rows };
}

/** Where many pieces stand together, the first ones are quoted and the rest is counted. */
function unnamed({ issues }: DecodedPlan, unread: readonly Unread[]): string {
  for (const issue of issues)
    if (!/^\S.*\.$/s.test(issue.sentence) || issue.where === '') return `no sentence: ${JSON.stringify(issue)}`;
  const isNamed = ({ pieces: [first], where }: Unread): boolean =>
    issues.some(
      ({ sentence, where: place }) =>
        (first !== undefined && first.text !== '' && sentence.includes(quote(first.text))) ||
        place === where ||
        / and \d+ more\.$/.test(sentence),
    );
  const silent = unread.find(each => !isNamed(each));
  return silent === undefined ? '' : `not named: ${JSON.stringify(silent).slice(0, 400)}`;
}

function changedGoal(whole: Blocks, blocks: Blocks, { plan }: DecodedPlan): string {
  const before = decodePlan(reading(whole));
  const about = whole[before.places.about?.block ?? -1];
  if (blocks.filter(block => block.kind === 'table' && kindOf(block) === 'about').some(block => block !== about))
    return '';
  if (blocks.filter(block => block === about).length !== 1) return '';
  const idOf = (block: Block): string =>
    block.kind === 'table' ? readGoalId(block.rows[0]?.[0]?.content.text ?? '') : '';
  for (const [index, goal] of before.plan.goals.entries()) {
    const place = before.places.goals[index];
    if (place === undefined) continue;
    const own = [place.block, ...[...place.steps, ...place.progress].map(list => list.block)].map(at => whole[at]);
    const isTouched =
      own.some(block => blocks.filter(each => each === block).length !== 1) ||
      blocks.some(block => idOf(block) === goal.id && !own.includes(block));
    const now = plan.goals.find(each => each.id === goal.id);
    if (!isTouched && !isSame(now, goal))
      return `${goal.id} was not touched and reads differently: ${JSON.stringify(now)}`;
  }
  return '';
}

/** Plans to damage: with marks, and with at least one goal. */
export const markedPlans = plans.filter(plan => plan.goals.length > 0).map(plan => marked(plan));

export interface DamageRun {
  readonly documents: number;
  readonly failure: string;
}

/** Every kind of damage on `count` plans, each with dice of its own; stops at the first Doc that breaks the law. */
export function damageEach(count: number, seed: number, kinds: readonly string[]): DamageRun {
  let documents = 0;
  for (const [index, plan] of fc.sample(markedPlans, { numRuns: count, seed }).entries()) {
    const whole = encodePlan(plan);
    for (const kind of kinds) {
      documents += 1;
      const broken = brokenBy(kind, whole, seed + index);
      if (broken !== '') return { documents, failure: `${kind} (plan ${index}, seed ${seed}): ${broken}` };
    }
  }
  return { documents, failure: '' };
}

/** Every kind of damage. */
export const damageAll = (count: number, seed: number) => ({
  kinds: DAMAGE_NAMES.length,
  ...damageEach(count, seed, DAMAGE_NAMES),
});

export function brokenBy(kind: string, whole: Blocks, seed: number): string {
  const damaged = DAMAGES[kind]?.(whole, new Dice(seed));
  if (damaged === undefined) return 'there is no such damage';
  try {
    return lawBroken(whole, damaged);
  } catch (error) {
    return `threw ${String((error as Error).stack)}`;
  }
}
