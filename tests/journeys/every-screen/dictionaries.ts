// The dictionaries of the panels in both languages, side by side: what a screen's row presses and waits for.
import type { Language } from '../../../src/core/language.ts';
import { english } from '../../../src/sentences/en/index.ts';
import { spanish } from '../../../src/sentences/es/index.ts';
import { commonWords as commonEn } from '../../../src/sidebar/words/en/common.ts';
import { doingWords as doingEn } from '../../../src/sidebar/words/en/doing.ts';
import { evidenceWords as evidenceEn } from '../../../src/sidebar/words/en/evidence.ts';
import { galleryWords as galleryEn } from '../../../src/sidebar/words/en/gallery.ts';
import { goalWords as goalsEn } from '../../../src/sidebar/words/en/goals.ts';
import { planWords as planEn } from '../../../src/sidebar/words/en/plan.ts';
import { printWords as printEn } from '../../../src/sidebar/words/en/print.ts';
import { profileWords as profileEn } from '../../../src/sidebar/words/en/profile.ts';
import { questionWords as questionsEn } from '../../../src/sidebar/words/en/questions.ts';
import { reviewWords as reviewEn } from '../../../src/sidebar/words/en/review.ts';
import { staffWords as staffEn } from '../../../src/sidebar/words/en/staff.ts';
import { stageWords as stageEn } from '../../../src/sidebar/words/en/stage.ts';
import { studentWords as studentEn } from '../../../src/sidebar/words/en/student.ts';
import { todayWords as todayEn } from '../../../src/sidebar/words/en/today.ts';
import { uploadWords as uploadEn } from '../../../src/sidebar/words/en/upload.ts';
import { commonWords as commonEs } from '../../../src/sidebar/words/es/common.ts';
import { doingWords as doingEs } from '../../../src/sidebar/words/es/doing.ts';
import { evidenceWords as evidenceEs } from '../../../src/sidebar/words/es/evidence.ts';
import { galleryWords as galleryEs } from '../../../src/sidebar/words/es/gallery.ts';
import { goalWords as goalsEs } from '../../../src/sidebar/words/es/goals.ts';
import { planWords as planEs } from '../../../src/sidebar/words/es/plan.ts';
import { printWords as printEs } from '../../../src/sidebar/words/es/print.ts';
import { profileWords as profileEs } from '../../../src/sidebar/words/es/profile.ts';
import { questionWords as questionsEs } from '../../../src/sidebar/words/es/questions.ts';
import { reviewWords as reviewEs } from '../../../src/sidebar/words/es/review.ts';
import { staffWords as staffEs } from '../../../src/sidebar/words/es/staff.ts';
import { stageWords as stageEs } from '../../../src/sidebar/words/es/stage.ts';
import { studentWords as studentEs } from '../../../src/sidebar/words/es/student.ts';
import { todayWords as todayEs } from '../../../src/sidebar/words/es/today.ts';
import { uploadWords as uploadEs } from '../../../src/sidebar/words/es/upload.ts';

const en = {
  card: english.driveCard,
  common: commonEn,
  doing: doingEn,
  evidence: evidenceEn,
  gallery: galleryEn,
  goals: goalsEn,
  plan: planEn,
  print: printEn,
  profile: profileEn,
  questions: questionsEn,
  review: reviewEn,
  staff: staffEn,
  stage: stageEn,
  student: studentEn,
  today: todayEn,
  upload: uploadEn,
};

const es: Words = {
  card: spanish.driveCard,
  common: commonEs,
  doing: doingEs,
  evidence: evidenceEs,
  gallery: galleryEs,
  goals: goalsEs,
  plan: planEs,
  print: printEs,
  profile: profileEs,
  questions: questionsEs,
  review: reviewEs,
  staff: staffEs,
  stage: stageEs,
  student: studentEs,
  today: todayEs,
  upload: uploadEs,
};

export type Words = Omit<typeof en, 'card'> & {
  readonly card: Readonly<Record<keyof typeof english.driveCard, string>>;
};
export const WORDS: Readonly<Record<Language, Words>> = { en, es };
