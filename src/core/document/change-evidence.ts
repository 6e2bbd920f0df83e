// Plans a new row of the evidence table, its link in the title, and the change of a row that stands there: a goal for a piece of the wide
// net, what it shows, its tags. Called by "add evidence", "change evidence" and when an upload is finished.
import { goalId, goalNumber } from '../plan/goal-id.ts';
import { writeDate } from '../plan/typed-date.ts';
import { cell, type DocumentReading, type Table } from './blocks.ts';
import { addEntry, type Change, changedMeanwhile, type Refusal, setWords, wouldLose } from './change.ts';
import { type DecodedPlan, decodePlan } from './decode.ts';
import type { Edit } from './edits.ts';
import { entryPlace } from './places.ts';
import { spacer } from './plan-blocks.ts';
import { evidenceTable } from './plan-tables.ts';
import { say } from './sentences.ts';
import { endOfStage } from './stage-place.ts';
import { cleanText, linked, linkedCell, oneLine, webAddress } from './typed-text.ts';

export interface NewEvidence {
  /** An ISO day. */
  readonly date: string;
  readonly title: string;
  /** '' when there is no link. What is no web address is kept as words behind the title. */
  readonly url: string;
  /** 'G1' or '' for evidence without a goal. */
  readonly goalId: string;
  readonly why: string;
}

export function planEvidence(reading: DocumentReading, evidence: NewEvidence): Change | Refusal {
  const decoded = decodePlan(reading);
  const url = webAddress(evidence.url);
  const spare = url === '' ? oneLine(evidence.url) : '';
  const title = [oneLine(evidence.title), spare].filter(words => words !== '').join(' ') || url;
  if (title === '') return { refusal: 'bad-request', details: { what: say('without.evidence') } };
  const id = goalId(goalNumber(evidence.goalId)) === evidence.goalId ? evidence.goalId : '';
  const message = id === '' ? say('savedEvidence') : say('savedEvidenceFor', { id });
  const why = cleanText(evidence.why);
  const standing = decoded.plan.evidence.findIndex(
    each => url !== '' && each.url === url && each.goalId === id && (each.why === '' || why === '' || each.why === why),
  );
  if (standing >= 0) return { edits: completed(reading, decoded, standing, { title, url, why }), message };
  const date = writeDate(oneLine(evidence.date), decoded.plan.about.dateOrder, decoded.plan.about.language);
  const list = decoded.places.evidence[decoded.places.evidence.length - 1];
  if (list === undefined) {
    const evidenceRows = [{ date: { text: date, iso: '' }, title, url, goalId: id, why }];
    const table = evidenceTable(evidenceRows, { blanks: 2, language: decoded.plan.about.language });
    return { edits: [newTable(reading, decoded, table)], message };
  }
  return {
    edits: addEntry(reading.blocks, list, {
      date: cell(date),
      title: linkedCell(title, url),
      goal: cell(id),
      why: cell(why),
    }),
    message,
  };
}

export interface EvidenceChange {
  readonly index: number;
  /** As the student saw the row: rows may have moved since. */
  readonly before: Omit<NewEvidence, 'date'>;
  /** 'G1', or '' for none. */
  readonly goalId: string;
  /** What it shows, #tags included. */
  readonly why: string;
}

/** Goal and words of a standing row; its title and link stay. Only cells that change are written. */
export function planEvidenceChange(reading: DocumentReading, change: EvidenceChange): Change | Refusal {
  const decoded = decodePlan(reading);
  const { before } = change;
  const rows = decoded.plan.evidence;
  const meets = (row: (typeof rows)[number] | undefined): boolean =>
    row !== undefined &&
    (['title', 'url', 'goalId', 'why'] as const).every(key => row[key].trim() === before[key].trim());
  const index = meets(rows[change.index]) ? change.index : rows.findIndex(meets);
  const name = `“${before.title.trim() || before.url}”`;
  if (index < 0) return changedMeanwhile(name);
  const id = goalId(goalNumber(change.goalId)) === change.goalId ? change.goalId : '';
  const wanted = [
    { key: 'goal', words: id, isChanged: id !== before.goalId },
    { key: 'why', words: cleanText(change.why), isChanged: change.why.trim() !== before.why.trim() },
  ].filter(({ isChanged }) => isChanged);
  const edits: Edit[] = [];
  for (const { key, words } of wanted) {
    const place = entryPlace(decoded.places.evidence, index, key);
    if (place === undefined) return changedMeanwhile(name);
    const loss = wouldLose(reading.blocks, place, name);
    if (loss !== null) return loss;
    edits.push(...setWords(reading.blocks, place, words));
  }
  return { edits, message: say('evidenceChanged') };
}

/** The same link for the same goal is the same piece: its row gets the better title and the reason, nothing is doubled. */
function completed(
  reading: DocumentReading,
  decoded: DecodedPlan,
  index: number,
  words: { title: string; url: string; why: string },
): Change['edits'] {
  const title = entryPlace(decoded.places.evidence, index, 'title');
  const why = entryPlace(decoded.places.evidence, index, 'why');
  const isBetter = words.title !== words.url && wouldLose(reading.blocks, title, '') === null;
  return [
    ...(title === undefined || !isBetter ? [] : setWords(reading.blocks, title, linked(words.title, words.url))),
    ...(why === undefined || words.why === '' || wouldLose(reading.blocks, why, '') !== null
      ? []
      : setWords(reading.blocks, why, words.why)),
  ];
}

/** A lost evidence table comes back under the heading Do; a plan without that heading gets one. */
function newTable(reading: DocumentReading, decoded: DecodedPlan, table: Table): Edit {
  const heading = decoded.places.headings.do;
  if (heading !== undefined) return { kind: 'insertBlocks', block: heading + 1, blocks: [spacer, table, spacer] };
  const { block, before } = endOfStage(reading, decoded, 'do');
  return { kind: 'insertBlocks', block, blocks: [...before, table, spacer] };
}
