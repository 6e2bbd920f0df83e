// The sentences about what is not read: one for each stretch, with its place and its first words; where an issue already speaks of
// that place, its sentence quotes what is not read there. Called by decode.
import type { PlanIssue } from '../plan/plan.ts';
import type { FoundIssue } from './found-issue.ts';
import { capital } from './read-list.ts';
import { say } from './sentences.ts';
import type { Unread, UnreadPiece } from './unread.ts';

const MOST_QUOTES = 3;
const LONGEST_QUOTE = 60;

export function withUnread(found: readonly FoundIssue[], unread: readonly Unread[]): readonly PlanIssue[] {
  const speaking = new Map<string, number>();
  found.forEach(({ covers = [] }, index) => {
    for (const { block, row } of covers) speaking.set(placeKey(block, row), index);
  });
  const spokenFor = (piece: UnreadPiece): number | undefined =>
    speaking.get(placeKey(piece.block, piece.row)) ?? speaking.get(placeKey(piece.block));
  const added = found.map((): UnreadPiece[] => []);
  const own = unread.flatMap((each): PlanIssue[] => {
    const pieces = each.pieces.filter(piece => {
      const index = spokenFor(piece);
      if (index !== undefined) added[index]?.push(piece);
      return index === undefined;
    });
    return pieces.length === 0 ? [] : [issueOf({ ...each, pieces })];
  });
  const known = found.map(({ covers: _, ...issue }, index): PlanIssue => {
    const pieces = added[index] ?? [];
    return pieces.length === 0
      ? issue
      : { ...issue, sentence: issue.sentence + say('notReadEither', { quotes: quotes(pieces) }) };
  });
  return [...known, ...own];
}

const placeKey = (block: number, row?: number): string => (row === undefined ? `${block}` : `${block} ${row}`);

function issueOf({ where, why, pieces }: Unread): PlanIssue {
  const said = why === 'owner' ? 'nobodyKnown' : why === 'goal' ? 'noGoalKnown' : 'notRead';
  return {
    code: 'not-understood',
    weight: 'note',
    where,
    sentence: capital(say(said, { where, quotes: quotes(pieces) })),
  };
}

/** The first words of the first pieces, and how many more there are. */
function quotes(pieces: readonly UnreadPiece[]): string {
  const first = pieces.slice(0, MOST_QUOTES).map(({ text }) => (text === '' ? say('picture') : quote(text)));
  const more = pieces.length - first.length;
  return `${first.join(', ')}${more > 0 ? say('andMore', { count: more }) : ''}`;
}

export function quote(text: string): string {
  const words = [...text.replace(/\s+/g, ' ')];
  return say('quoted', {
    text: words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).join('').trim()}…` : words.join(''),
  });
}
