// The gallery's templates, which the build writes into an HTML file of JSON: the code, loaded at every call, stays small that way.
import type { Templates } from '../../core/plan/templates.ts';

export const templates = (): Templates => JSON.parse(dataIn('templates')) as Templates;

/** The words between the tags of a file that holds data alone. */
const dataIn = (file: string): string =>
  HtmlService.createHtmlOutputFromFile(file)
    .getContent()
    .replace(/^\s*<script[^>]*>|<\/script>\s*$/g, '');
