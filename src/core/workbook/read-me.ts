// The text of the Read-me tab, for a person who meets the workbook for the first time. Called by workbook-requests.ts.
import type { Language } from '../language.ts';
import { SCOPE_SENTENCE, type Scope } from '../plan/scope.ts';
import { sentences } from '../sentence.ts';

/** Paragraphs behind the first two, in their order. */
const PARAGRAPHS = [
  ...(['teachers', 'counselors', 'students', 'goals', 'doing', 'everythingElse', 'reviews', 'yours'] as const),
  ...(['typedOver', 'expectations', 'settings', 'private'] as const),
] as const;

/** First line is the title. */
export function readMeLines(className: string, scope: Scope, language: Language): readonly string[] {
  const said = sentences('readMe', language);
  return [
    said('title', { name: className }),
    said('every', { scope: SCOPE_SENTENCE[scope][language] }),
    ...PARAGRAPHS.map(paragraph => said(paragraph)),
  ];
}
