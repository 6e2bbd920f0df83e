// The invented plans as the server reads them: with a school year in its place (src/server/google/templates.ts).
import { YEAR_MARK } from '../../src/core/document/exemplars/example.ts';
import { EXAMPLES, type Examples } from '../../src/core/document/exemplars/index.ts';

export const applySchoolYear = (year: string): Examples =>
  JSON.parse(JSON.stringify(EXAMPLES).split(YEAR_MARK).join(year)) as Examples;
