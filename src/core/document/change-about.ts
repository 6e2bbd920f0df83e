// Plans the table "About this plan" and, with it, the title lines. Called when a plan is created and by sync's repair (design D14).
import { ABOUT_HEADING, ABOUT_ROWS } from '../plan/names.ts';
import type { About } from '../plan/plan.ts';
import { ABOUT_DEFAULTS, ABOUT_FIELDS, aboutText } from './about.ts';
import { type Cell, cell, type DocumentReading, type Paragraph, plain } from './blocks.ts';
import { type Change, setWords } from './change.ts';
import { nextGoalNumber } from './change-goal.ts';
import { type DecodedPlan, decodePlan } from './decode.ts';
import type { Edit } from './edits.ts';
import { paragraphText } from './places.ts';
import { spacer, subtitleFor, titleFor } from './plan-blocks.ts';
import { aboutTable } from './plan-tables.ts';
import { say } from './sentences.ts';
import { oneLine } from './typed-text.ts';

/** Writes only the fields given and only where they differ; a lost row or the whole table comes back. Title lines that nobody reworded follow. */
export function planAbout(reading: DocumentReading, fields: Partial<About>): Change {
  const decoded = decodePlan(reading);
  const about: About = { ...decoded.plan.about, ...fields };
  const edits = [...titleEdits(reading, decoded, about), ...tableEdits(reading, decoded, about, fields)];
  return { edits, message: say('aboutRight') };
}

function tableEdits(
  reading: DocumentReading,
  decoded: DecodedPlan,
  about: About,
  fields: Partial<About>,
): readonly Edit[] {
  const place = decoded.places.about;
  if (place === null) {
    const heading: Paragraph = { kind: 'paragraph', style: 'HEADING_1', content: plain(ABOUT_HEADING[about.language]) };
    const table = aboutTable({ ...about, nextGoalNumber: fields.nextGoalNumber ?? nextGoalNumber(decoded) });
    const there = decoded.places.headings.about;
    const blocks = there === undefined ? [heading, table, spacer] : [table, spacer];
    return [{ kind: 'insertBlocks', block: there === undefined ? reading.blocks.length : there + 1, blocks }];
  }
  return ABOUT_FIELDS.flatMap((field): readonly Edit[] => {
    const there = place.fields[field];
    if (there !== undefined)
      return fields[field] === undefined ? [] : setWords(reading.blocks, there, aboutText(about, field));
    const words = aboutText(about, field);
    if (fields[field] === undefined && sameAsDefault(about, field)) return [];
    const cells = Array.from(
      { length: Math.max(2, place.width) },
      (_, column): Cell =>
        column === 0 ? cell(ABOUT_ROWS[field][about.language]) : column === 1 ? { content: words } : cell(''),
    );
    return [{ kind: 'insertRow', block: place.block, row: place.rowCount, cells }];
  });
}

const sameAsDefault = (about: About, field: keyof About): boolean =>
  field !== 'nextGoalNumber' && JSON.stringify(about[field]) === JSON.stringify(ABOUT_DEFAULTS[field]);

/** Only lines that still say what the add-on wrote: a school's own wording or a student's nickname stays. */
function titleEdits(reading: DocumentReading, decoded: DecodedPlan, about: About): readonly Edit[] {
  const old = decoded.plan.about;
  const line = (index: number | null, from: readonly string[], to: string): readonly Edit[] => {
    if (index === null) return [];
    const before = paragraphText(reading.blocks, index);
    if (before === to || !from.includes(before.trim())) return [];
    return [{ kind: 'setParagraph', block: index, before, after: plain(oneLine(to)) }];
  };
  const { title, subtitle } = decoded.places;
  return [
    ...line(title, [titleFor(old), titleFor({ ...old, student: '' })], titleFor(about)),
    ...line(subtitle, [subtitleFor(old), subtitleFor({ ...old, className: '', schoolYear: '' })], subtitleFor(about)),
  ];
}
