// Which of the school's transferable skills a student's evidence shows: #tags in the evidence, counted by skill. No skill is a score.
import { fold } from './fold.ts';
import type { About, Plan } from './plan.ts';

export const skillsOf = ({ skills }: Pick<About, 'skills'>): readonly string[] =>
  skills
    .split(/[,;\n]/)
    .map(skill => skill.trim())
    .filter(skill => skill !== '');

/** What stands in an evidence cell for a skill: "#PublicSpeaking". */
export const tagOf = (skill: string): string =>
  `#${skill
    .split(/[^\p{L}\p{N}]+/u)
    .map(word => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')}`;

export interface SkillCount {
  readonly skill: string;
  readonly count: number;
}

/** The school's skills in its order, also those at none; then tags of the student's own. */
export function skillCounts({ about, evidence }: Pick<Plan, 'about' | 'evidence'>): readonly SkillCount[] {
  const tags = evidence.map(each => new Set(tagsIn(`${each.title} ${each.why}`)));
  const count = (tag: string): number => tags.filter(each => each.has(tag)).length;
  const school = skillsOf(about);
  const known = new Set(school.map(bare));
  const own = [...new Set(tags.flatMap(each => [...each]))].filter(tag => !known.has(tag));
  return [
    ...school.map(skill => ({ skill, count: count(bare(skill)) })),
    ...own.map(tag => ({ skill: `#${tag}`, count: count(tag) })),
  ];
}

const bare = (text: string): string => fold(text).replace(/ /g, '');
const tagsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}/#])#([\p{L}][\p{L}\p{M}\p{N}_-]*)/gu)].map(match => bare(match[1] ?? ''));
