// Names of uploaded evidence: date, goal, title, as one sees them in the folder: "2026-11-03 G1 reading log.jpg".

const LONGEST = 120;

export interface FileWords {
  /** Without the ending: the evidence row's title. */
  readonly title: string;
  /** With the dot; '' when there is none. */
  readonly ending: string;
}

export function fileWords(name: string): FileWords {
  const clean = name
    .replace(/\p{Cc}|\p{Cs}/gu, '')
    .replace(/[\\/:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const ending = /(?!^)\.[\p{L}\p{N}]{1,10}$/u.exec(clean)?.[0] ?? '';
  const title = [...clean.slice(0, clean.length - ending.length)].slice(0, LONGEST).join('').trim();
  return { title: title === '' ? 'evidence' : title, ending };
}

export function evidenceFileName(name: string, goalId: string, today: string): string {
  const { title, ending } = fileWords(name);
  return `${[today, goalId, title].filter(part => part !== '').join(' ')}${ending}`;
}
