// Every language at once, for the build, for tests and for scripts. The add-on itself reads one file a language instead.
import type { InEach } from '../core/language.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import type { Sentences } from './sentences.ts';

export const SENTENCES: InEach<Sentences> = { en: english, es: spanish };
