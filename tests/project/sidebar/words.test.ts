// The texts keep their own rules: no exclamation marks, no codes, three help sentences a screen, singular and plural.
import { likelySchoolYear } from '../../../src/sidebar/school-year.ts';
import { commonWords } from '../../../src/sidebar/words/en/common.ts';
import { galleryWords } from '../../../src/sidebar/words/en/gallery.ts';
import { printWords } from '../../../src/sidebar/words/en/print.ts';
import { jobWords, staffWords } from '../../../src/sidebar/words/en/staff.ts';
import { stageWords } from '../../../src/sidebar/words/en/stage.ts';
import { studentWords } from '../../../src/sidebar/words/en/student.ts';
import { uploadWords } from '../../../src/sidebar/words/en/upload.ts';

const words = {
  ...commonWords,
  student: studentWords,
  staff: staffWords,
  job: jobWords,
  upload: uploadWords,
  print: printWords,
  gallery: galleryWords,
  stage: stageWords,
};

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String((value as (...args: unknown[]) => unknown)('2026-09-03', '2', '3'))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('the words', () => {
  it('never shout and never call anything invalid', () => {
    for (const text of textsOf(words)) expect(text).not.toMatch(/!|invalid|something went wrong|submit/i);
  });

  it('help with three sentences a screen', () => {
    const helps = [...Object.values(words.student.help), ...Object.values(words.staff.help), words.upload.help];
    for (const help of helps) expect(help.match(/\.(\s|$)/g)).toHaveLength(3);
  });

  it('count in singular and plural', () => {
    expect(words.staff.setUp.create(1)).toBe('Create the class with 1 student');
    expect(words.staff.roster.createRight(27)).toBe('Create the 27 that are right');
    expect(words.staff.class.state(9, 3, 1)).toBe('9 plans ready, 3 to create, 1 needs a look');
  });

  it('write a day with its year only when it is another year', () => {
    expect(words.day('2026-09-03', '2026-11-22')).toBe('3 September');
    expect(words.day('2027-02-26', '2026-11-22')).toBe('26 February 2027');
  });

  it('write sizes as people read them', () => {
    expect(words.fileSize(0)).toBe('0 MB');
    expect(words.fileSize(38)).toBe('less than 1 KB');
    expect(words.fileSize(1024)).toBe('1 KB');
    expect(words.fileSize(38_900)).toBe('38 KB');
    expect(words.fileSize(1024 * 1024 - 1)).toBe('1023 KB');
    expect(words.fileSize(3 * 1024 * 1024)).toBe('3.0 MB');
    expect(words.fileSize(105_000_000)).toBe('100 MB');
  });

  it('offer the school year that begins from July on, else the one that ends', () => {
    expect(likelySchoolYear(2026, 11)).toBe('2026–27');
    expect(likelySchoolYear(2027, 6)).toBe('2026–27');
    expect(likelySchoolYear(2099, 7)).toBe('2099–00');
  });
});
