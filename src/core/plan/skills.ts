// Which of the school's transferable skills a student's evidence shows: #tags in its words, typed by hand or chosen in the panel, and
// counted by skill. "#team-work" is "team work". No skill is a score.
import { type InEach, spoken } from '../language.ts';
import { fold } from './fold.ts';
import type { About, Evidence, Plan } from './plan.ts';

/** Offered beside the school's skills: what a summer and a unit about oneself leave behind (requirement A23). */
export const MORE_TAGS: readonly InEach<string>[] = [
  { en: 'identity', es: 'identidad' },
  { en: 'summer', es: 'verano' },
];

export const skillsOf = ({ skills }: Pick<About, 'skills'>): readonly string[] =>
  skills
    .split(/[,;\n]/)
    .map(skill => skill.trim())
    .filter(skill => skill !== '');

/** What a student may choose from: the school's skills, then the tags that are always there, in the language of the plan. */
export const skillChoices = (about: Pick<About, 'skills' | 'language'>): readonly string[] => [
  ...skillsOf(about),
  ...MORE_TAGS.map(tag => tag[about.language]).filter(tag => !skillsOf(about).some(skill => bare(skill) === bare(tag))),
];

/** What stands in an evidence cell for a skill: "#public-speaking"; '' for a text without a letter. */
export function tagOf(skill: string): string {
  const words =
    skill
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join('-') ?? '';
  return /\p{L}/u.test(words) ? `#${words}` : '';
}

export interface Tagged {
  /** Without the tags at the end; a tag within a sentence stays, so that the sentence does. */
  readonly words: string;
  /** Skills as words: "team work". Each once, in the order they stand. */
  readonly tags: readonly string[];
}

const TAG = /(?<![\p{L}\p{N}/#&])#(?=[\p{N}\p{M}_-]*\p{L})([\p{L}\p{M}\p{N}_-]+)/gu;
/** Tags on a line of their own, or behind the end of a sentence. */
const TAGS_AT_END = /(^|[.!?…]\s|\n)\s*(?:#(?=[\p{N}\p{M}_-]*\p{L})[\p{L}\p{M}\p{N}_-]+[.,;]?\s*)+$/u;

export function readTags(text: string): Tagged {
  const found = [...text.matchAll(TAG)].map(match => (match[1] ?? '').replace(/[-_]+/g, ' ').trim());
  return { words: text.replace(TAGS_AT_END, '$1').trim(), tags: eachOnce(found) };
}

/** The words with exactly these tags: those that are missing at the end; one within the words that is not wanted loses its #. */
export function withTags(text: string, tags: readonly string[]): string {
  const wanted = new Set(tags.map(bare));
  const words = readTags(text).words.replace(TAG, (tag, inner: string) => (wanted.has(bare(inner)) ? tag : inner));
  const there = new Set(readTags(words).tags.map(bare));
  const added = eachOnce(tags)
    .filter(tag => !there.has(bare(tag)))
    .map(tagOf)
    .filter(tag => tag !== '');
  return [words, added.join(' ')].filter(part => part !== '').join('\n');
}

export interface SkillCount {
  readonly skill: string;
  readonly count: number;
}

/** The school's skills in its order, also those at none; then tags of the student's own. */
export function skillCounts({
  about,
  evidence,
}: {
  readonly about: Pick<About, 'skills'>;
  readonly evidence: readonly Evidence[];
}): readonly SkillCount[] {
  const pieces = evidence.map(each => readTags(`${each.title} ${each.why}`).tags);
  const count = (skill: string): number => pieces.filter(tags => tags.some(tag => bare(tag) === bare(skill))).length;
  const school = skillsOf(about);
  const own = eachOnce(pieces.flat()).filter(tag => !school.some(skill => bare(skill) === bare(tag)));
  return [...school, ...own].map(skill => ({ skill, count: count(skill) }));
}

const WORDS: InEach<{ shows: (count: number, skill: string) => string; none: (skills: string) => string; or: string }> =
  {
    en: {
      shows: (count, skill) => (count === 1 ? `1 piece shows ${skill}` : `${count} pieces show ${skill}`),
      none: skills => `None yet shows ${skills}.`,
      or: ' or ',
    },
    es: {
      shows: (count, skill) => (count === 1 ? `1 pieza muestra ${skill}` : `${count} piezas muestran ${skill}`),
      none: skills => `Todavía ninguna muestra ${skills}.`,
      or: ' ni ',
    },
  };

/** "3 pieces show team work, 1 piece shows courage. None yet shows public speaking."; '' where nothing can be said. */
export function coverageWords(plan: Pick<Plan, 'about' | 'evidence'>): string {
  const words = WORDS[spoken()];
  const counts = skillCounts(plan);
  const shown = counts.filter(each => each.count > 0).map(each => words.shows(each.count, each.skill));
  const open = counts.filter(each => each.count === 0).map(each => each.skill);
  const last = open.slice(-1)[0] ?? '';
  const list = open.length > 1 ? `${open.slice(0, -1).join(', ')}${words.or}${last}` : last;
  return [shown.length === 0 ? '' : `${shown.join(', ')}.`, open.length === 0 ? '' : words.none(list)]
    .filter(part => part !== '')
    .join(' ');
}

/** "TeamWork", "team-work" and "team work" are one skill. */
const bare = (text: string): string => fold(text).replace(/ /g, '');

const eachOnce = (tags: readonly string[]): readonly string[] =>
  tags.filter((tag, index) => bare(tag) !== '' && tags.findIndex(each => bare(each) === bare(tag)) === index);
