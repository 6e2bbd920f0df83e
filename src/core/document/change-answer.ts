// Plans the answer to a guiding question, built-in or the student's own. Called by the student's "answer question".

import { sameWords } from '../plan/fold.ts';
import { type QuestionSet, SETS } from '../plan/question-sets.ts';
import { questionByKey } from '../plan/questions.ts';
import { shapeOf } from '../plan/template-shapes.ts';
import { cell, type DocumentReading } from './blocks.ts';
import { addEntry, type Change, changedMeanwhile, notFound, type Refusal, setWords, wouldLose } from './change.ts';
import { type DecodedPlan, decodePlan } from './decode.ts';
import { cellText } from './places.ts';
import { spacer } from './plan-blocks.ts';
import { questionTable } from './plan-tables.ts';
import { say } from './sentences.ts';
import { endOfStage } from './stage-place.ts';
import { cleanText, oneLine } from './typed-text.ts';

export interface AnswerFields {
  readonly set: QuestionSet;
  /** Key of a built-in question, or ''. */
  readonly question: string;
  /** The question as it stands in the Doc; for a new one of one's own, its words. */
  readonly prompt: string;
  /** 'text' is the answer, 'later' what the student would say now, 'repeat' where the words may be repeated. */
  readonly part: 'text' | 'later' | 'repeat';
  /** What the student saw there before typing. */
  readonly before: string;
  readonly text: string;
}

export function planAnswer(reading: DocumentReading, fields: AnswerFields): Change | Refusal {
  const decoded = decodePlan(reading);
  const text = cleanText(fields.text);
  const message = say('savedAnswer');
  const index = findQuestion(decoded, fields);
  const found = decoded.places.answers[index];
  if (found === undefined) {
    if (fields.before.trim() !== '' || fields.part !== 'text') return changedMeanwhile(say('thisQuestion'));
    return {
      edits: newQuestion(reading, decoded, fields, text),
      message: say('savedOwnQuestion'),
    };
  }
  const place = fields.part === 'text' ? found : found[fields.part];
  if (place === null) return notFound(say('thisColumn'));
  const now = cellText(reading.blocks, place).trim();
  const where = say('yourAnswerTo', { question: decoded.plan.answers[index]?.prompt ?? '' });
  if (now !== text && now !== cleanText(fields.before) && now !== fields.before.trim()) return changedMeanwhile(where);
  if (now === text) return { edits: [], message };
  return wouldLose(reading.blocks, place, where) ?? { edits: setWords(reading.blocks, place, text), message };
}

/** By key first; among several rows of one question, the one that still says what the student saw. */
function findQuestion(decoded: DecodedPlan, fields: AnswerFields): number {
  const { answers } = decoded.plan;
  const isAsked = (index: number): boolean => {
    const answer = answers[index];
    if (answer === undefined) return false;
    return fields.question !== ''
      ? answer.question === fields.question
      : sameWords(answer.prompt, fields.prompt) && (answer.set === fields.set || answer.question !== '');
  };
  const matches = answers.map((_, index) => index).filter(isAsked);
  return matches.find(index => answers[index]?.[fields.part] === fields.before.trim()) ?? matches[0] ?? -1;
}

function newQuestion(
  reading: DocumentReading,
  decoded: DecodedPlan,
  fields: AnswerFields,
  text: string,
): Change['edits'] {
  const { language } = decoded.plan.about;
  const known = questionByKey(fields.question);
  const { isShort } = shapeOf(decoded.plan.about.template);
  const wording = isShort ? known?.short : known?.prompt;
  const prompt = oneLine(wording?.[language] ?? fields.prompt);
  const table = decoded.places.questionTables.filter(each => each.set === fields.set).pop();
  if (table !== undefined) return addEntry(reading.blocks, table.list, { prompt: cell(prompt), words: cell(text) });
  const { set } = fields;
  const { stage } = SETS[set];
  const answer = { stage, set, question: '', prompt, text, later: '', repeat: '' };
  const heading = decoded.places.headings[stage];
  const { block, before } =
    heading === undefined ? endOfStage(reading, decoded, stage) : { block: afterPrompts(reading, heading), before: [] };
  const blocks = [...before, questionTable(set, [answer], { blanks: 0, language, isShort }), spacer];
  return [{ kind: 'insertBlocks', block, blocks }];
}

/** Behind a stage's heading and the lines of text under it, before its first table. Never right behind a table. */
function afterPrompts(reading: DocumentReading, heading: number): number {
  let block = heading + 1;
  while (reading.blocks[block]?.kind === 'paragraph' && !isHeading(reading, block) && !isBeforeHeading(reading, block))
    block++;
  return block;
}

function isHeading(reading: DocumentReading, index: number): boolean {
  const block = reading.blocks[index];
  return block?.kind === 'paragraph' && block.style.startsWith('HEADING');
}

const isBeforeHeading = (reading: DocumentReading, index: number): boolean => isHeading(reading, index + 1);
