// The gallery's templates and invented plans, which the build writes into HTML files of JSON: the code, loaded at every call, stays small that way.
import type { Examples } from '../../core/document/exemplars/index.ts';
import type { Templates } from '../../core/plan/templates.ts';

/** The invented plans, ready to be written, of this school year. */
export const examples = (schoolYear: string): Examples =>
  JSON.parse(dataIn('examples').split('{school year}').join(JSON.stringify(schoolYear).slice(1, -1))) as Examples;

export const templates = (): Templates => JSON.parse(dataIn('templates')) as Templates;

/** The words between the tags of a file that holds data alone. */
const dataIn = (file: string): string =>
  HtmlService.createHtmlOutputFromFile(file)
    .getContent()
    .replace(/^\s*<script[^>]*>|<\/script>\s*$/g, '');
