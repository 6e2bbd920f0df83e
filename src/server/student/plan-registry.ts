// The plans this person has had open as their own, newest first, in user properties: a Drive card has no open document, so
// this is how it knows where evidence may go (design: "Existing Drive files come through the Drive card's grant").
import type { PersonalStore } from '../ports.ts';

export interface KnownPlan {
  /** The Doc's id. */
  readonly id: string;
  /** The student's name as it stands in the plan. */
  readonly student: string;
}

const KEY = 'student.plans';
/** A property holds 9 KB (F§3.1): this many names of this length fit, whatever their letters. */
const KEPT = 8;
const LONGEST_NAME = 80;

/** Writes only when something changes: the panel opens far more often than a plan is new. */
export function rememberPlan(store: PersonalStore, plan: KnownPlan): void {
  const known = knownPlans(store);
  const name = [...plan.student].slice(0, LONGEST_NAME).join('');
  if (known[0]?.id === plan.id && known[0].student === name) return;
  const kept = [{ id: plan.id, student: name }, ...known.filter(other => other.id !== plan.id)].slice(0, KEPT);
  store.set(KEY, JSON.stringify(kept));
}

export function knownPlans(store: PersonalStore): readonly KnownPlan[] {
  try {
    const kept: unknown = JSON.parse(store.get(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKnownPlan) : [];
  } catch {
    // Somebody else's text under our key: begin anew rather than block the card.
    return [];
  }
}

function isKnownPlan(value: unknown): value is KnownPlan {
  const { id, student } = (value ?? {}) as Partial<KnownPlan>;
  return typeof id === 'string' && id !== '' && typeof student === 'string';
}
