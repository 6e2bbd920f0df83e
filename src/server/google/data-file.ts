// Files of plain data beside the code: templates, sentences. The build writes JSON between tags (scripts/build.mjs); the code, loaded at
// every call, stays small that way. Files are read by their name without .html (A/reference/html/html-service, createHtmlOutputFromFile).
import type { Language } from '../../core/language.ts';

/** Files that are built once a language: student, student-es. */
export const fileFor = (name: string, language: Language): string => (language === 'en' ? name : `${name}-${language}`);

/** The JSON between the tags. */
export const dataIn = (file: string): string =>
  HtmlService.createHtmlOutputFromFile(file)
    .getContent()
    .replace(/^\s*<script[^>]*>|<\/script>\s*$/g, '');
