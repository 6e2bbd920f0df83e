// Own text edits that can be taken back. Each is kept by paragraph and offset, so that what others do in between does not
// move it; one whose place is gone or changed is left out.
import type { Replacement } from './edit.ts';
import { mapIndex } from './merge.ts';
import { placeAt, placeOfKey, placesOf, type Tree } from './model.ts';

interface Step {
  readonly key: number;
  readonly offset: number;
  /** What stands there now, and what stood there before. */
  readonly now: string;
  readonly before: string;
  readonly at: number;
}

/** Typing without a longer pause is one step. */
const PAUSE_MS = 1200;
const MOST_STEPS = 200;

export class UndoStack {
  private undos: Step[] = [];
  private redos: Step[] = [];

  /** Call before the change is applied. */
  record(tree: Tree, change: Replacement): void {
    const step = toStep(tree, change);
    if (!step) return;
    this.redos = [];
    const last = this.undos[this.undos.length - 1];
    const joined = last && join(last, step);
    if (joined) this.undos[this.undos.length - 1] = joined;
    else this.undos.push(step);
    this.undos = this.undos.slice(-MOST_STEPS);
  }

  /** The replacement that takes the newest applicable step back, or does it again. */
  take(direction: 'undo' | 'redo', tree: Tree): Replacement | undefined {
    const steps = direction === 'undo' ? this.undos : this.redos;
    for (let step = steps.pop(); step; step = steps.pop()) {
      const place = placeOfKey(tree, step.key);
      if (!place) continue;
      const start = place.start + step.offset;
      const end = start + step.now.length;
      if (textBetween(tree, start, end) === step.now) return { start, end, text: step.before };
    }
    return undefined;
  }

  recordInverse(direction: 'undo' | 'redo', tree: Tree, change: Replacement): void {
    const step = toStep(tree, change);
    if (step) (direction === 'undo' ? this.redos : this.undos).push({ ...step, at: 0 });
  }

  /** Somebody else's change came in: the steps move with the words around them. */
  follow(from: Tree, to: Tree): void {
    const moved = (step: Step): Step => {
      const place = placeOfKey(from, step.key);
      const index = place && mapIndex(from, to, Math.min(place.end, place.start + step.offset));
      const now = index === undefined ? undefined : placeAt(to, index);
      return index === undefined || !now ? step : { ...step, key: now.paragraph.key, offset: index - now.start };
    };
    this.undos = this.undos.map(moved);
    this.redos = this.redos.map(moved);
  }

  get canUndo(): boolean {
    return this.undos.length > 0;
  }

  get canRedo(): boolean {
    return this.redos.length > 0;
  }
}

function toStep(tree: Tree, { start, end, text }: Replacement): Step | undefined {
  const place = placeAt(tree, start);
  const before = textBetween(tree, start, end);
  if (!place || before === undefined) return undefined;
  return { key: place.paragraph.key, offset: start - place.start, now: text, before, at: Date.now() };
}

/** Text of a stretch within one container; undefined when it leaves it. */
export function textBetween(tree: Tree, start: number, end: number): string | undefined {
  const first = placeAt(tree, start);
  const last = placeAt(tree, end);
  if (!first || !last || first.container !== last.container) return undefined;
  const places = placesOf(tree).filter(
    place => place.container === first.container && place.end >= start && place.start <= end,
  );
  const joined = places.map(place => place.paragraph.text).join('\n');
  return joined.slice(start - first.start, end - first.start);
}

function join(last: Step, step: Step): Step | undefined {
  if (last.key !== step.key || step.at - last.at > PAUSE_MS || last.at === 0) return undefined;
  const isTyping =
    step.before === '' && last.offset + last.now.length === step.offset && !/\n/.test(step.now + last.now);
  if (isTyping) return { ...last, now: last.now + step.now, at: step.at };
  const isErasing = step.now === '' && last.now === '' && step.offset + step.before.length === last.offset;
  if (isErasing) return { ...last, offset: step.offset, before: step.before + last.before, at: step.at };
  return undefined;
}
