// The texts of Assess, Reflect and Revise.
import { reviewWords } from './en/review.ts';

export const reviewText = (): typeof reviewWords => reviewWords;
