// What a dictionary is. English says which sentences there are and which holes they have; the other languages follow.
import type { english } from './en/index.ts';

export type English = typeof english;
export type Room = keyof English;

/** One room's sentences in another language: the same keys, other words. That holes are the same, a test knows. */
export type InSpanish<R extends Room> = Readonly<Record<keyof English[R], string>>;

/** All sentences in one language: what the build writes into one file. */
export type Sentences = { readonly [R in Room]: InSpanish<R> };
