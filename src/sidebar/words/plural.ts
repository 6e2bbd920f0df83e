// The right form of a word for a count. Languages with more forms than two need more here.

export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);
