// Where core runs without the built add-on (tests, scripts): sentences come straight from the dictionaries. Imported for its effect.
import { readSentencesWith } from '../core/sentence.ts';
import { SENTENCES } from './all.ts';

readSentencesWith(language => SENTENCES[language]);
