// The gallery's templates and invented plans, which the build writes into HTML files of JSON.
import type { Examples } from '../../core/document/exemplars/index.ts';
import type { Templates } from '../../core/plan/templates.ts';
import { dataIn } from './data-file.ts';

/** The invented plans, ready to be written, of this school year. */
export const examples = (schoolYear: string): Examples =>
  JSON.parse(dataIn('examples').split('{school year}').join(JSON.stringify(schoolYear).slice(1, -1))) as Examples;

export const templates = (): Templates => JSON.parse(dataIn('templates')) as Templates;
