// What an error speaks of, in the language of the person at the screen: the `what` and `where` of AppError (errors.ts), which begins
// its sentence with a capital letter. A file's or a person's own name is quoted as it stands instead.
import { sentences } from './sentence.ts';

export const thing = sentences('things');
