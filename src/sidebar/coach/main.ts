// Entry of build/coach.html: the coach alone, as a script the student's panel asks for when a goal is first written. It weighs as much
// as a third of the panel, and most openings never need it.
import { coach } from '../../core/coach/coach.ts';
import type { Coach } from '../student/coach-part.ts';

(globalThis as { throughlineCoach?: Coach }).throughlineCoach = coach;
