// What people do to a plan Doc, each kind with a name and drawn from a seed: for the law that reading never throws and that no text
// is lost in silence (damage-law.ts).
import { BLOCK_DAMAGES } from './damage-blocks.ts';
import { TABLE_DAMAGES } from './damage-tables.ts';
import type { Damage } from './damage-tools.ts';
import { WORD_DAMAGES } from './damage-words.ts';

export const DAMAGES: Readonly<Record<string, Damage>> = { ...TABLE_DAMAGES, ...BLOCK_DAMAGES, ...WORD_DAMAGES };
export const DAMAGE_NAMES = Object.keys(DAMAGES);
