// What the Drive card offers for what is selected in Drive: file it as evidence, ask for a grant, or say why not.
// Returns data; src/server/google/cards makes the card and its words.
import { type DecodedPlan, decodePlan } from '../../core/document/decode.ts';
import { AppError } from '../../core/errors.ts';
import { thing } from '../../core/things.ts';
import type { PlanRead, PlanShelf } from '../ports.ts';
import { type KnownPlan, knownPlans, rememberPlan } from './plan-registry.ts';
import type { StudentPorts } from './ports.ts';
import { viewerOf } from './view.ts';

/** A selected item as Drive's event tells it (F§10). */
export interface DriveSelection {
  readonly id: string;
  readonly title: string;
  readonly mimeType: string;
  /** This person has let the add-on see it (drive.file). */
  readonly isGranted: boolean;
}

export type DriveCardPorts = Pick<StudentPorts, 'clock' | 'person' | 'store' | 'rest'> & { readonly plans: PlanShelf };

export interface EvidenceForm {
  readonly kind: 'form';
  readonly file: DriveSelection;
  /** Never empty. */
  readonly plans: readonly KnownPlan[];
  readonly plan: KnownPlan;
  /** null: the chosen plan has no grant yet, so its goals are not known. */
  readonly goals: readonly { readonly id: string; readonly statement: string }[] | null;
  readonly goalId: string;
  readonly why: string;
  /** Goals ('' for none) under which this file stands in the plan already. */
  readonly filedFor: readonly string[];
}

export type DriveCard =
  | EvidenceForm
  | { readonly kind: 'several'; readonly count: number }
  | { readonly kind: 'folder' | 'shortcut' | 'no-plan' | 'ask-file'; readonly file: DriveSelection }
  /** A Doc not seen yet may be the plan itself; `hasPlan`: another plan is known, so it may as well be evidence. */
  | { readonly kind: 'ask-doc'; readonly file: DriveSelection; readonly hasPlan: boolean }
  | { readonly kind: 'own-plan' | 'other-plan'; readonly file: DriveSelection; readonly student: string };

/** What the person has chosen in the card so far. */
export interface Choice {
  readonly planId: string;
  readonly goalId: string;
  readonly why: string;
}

export const NO_CHOICE: Choice = { planId: '', goalId: '', why: '' };

const APPS = 'application/vnd.google-apps.';

/** Throws AppError when Google does not answer. */
export function driveCard(
  ports: DriveCardPorts,
  selected: readonly DriveSelection[],
  choice: Choice = NO_CHOICE,
): DriveCard {
  const file = selected[0];
  if (file === undefined || selected.length > 1) return { kind: 'several', count: selected.length };
  if (file.mimeType === `${APPS}folder`) return { kind: 'folder', file };
  if (file.mimeType === `${APPS}shortcut`) return { kind: 'shortcut', file };
  const isDoc = file.mimeType === `${APPS}document`;
  const known = knownPlans(ports.store);
  if (isDoc && !file.isGranted) return { kind: 'ask-doc', file, hasPlan: known.some(plan => plan.id !== file.id) };
  const itself = isDoc ? planIn(ports, file.id) : undefined;
  if (itself !== undefined) return planCard(ports, file, itself);
  if (known.length === 0) return { kind: 'no-plan', file };
  return file.isGranted ? evidenceForm(ports, file, choice) : { kind: 'ask-file', file };
}

function planIn(ports: DriveCardPorts, id: string): DecodedPlan | undefined {
  const read = readPlan(ports, id);
  if (read.kind !== 'read') return undefined;
  const decoded = decodePlan(read.plan.reading);
  return decoded.looksLikePlan ? decoded : undefined;
}

/** Seeing one's own plan here is what "Use this plan here" promised: from now on evidence may go into it. */
function planCard(ports: DriveCardPorts, file: DriveSelection, { plan }: DecodedPlan): DriveCard {
  const { student } = plan.about;
  if (viewerOf(plan, ports.person.email()) === 'staff') return { kind: 'other-plan', file, student };
  rememberPlan(ports.store, { id: file.id, student });
  return { kind: 'own-plan', file, student };
}

function evidenceForm(ports: DriveCardPorts, file: DriveSelection, choice: Choice): EvidenceForm {
  const plans = knownPlans(ports.store);
  const plan = plans.find(one => one.id === choice.planId) ?? (plans[0] as KnownPlan);
  const form = { kind: 'form', file, plans, plan, goalId: choice.goalId, why: choice.why } as const;
  const decoded = planIn(ports, plan.id);
  if (decoded === undefined) return { ...form, goals: null, filedFor: [] };
  const goals = decoded.plan.goals.filter(goal => goal.id !== '').map(({ id, statement }) => ({ id, statement }));
  return { ...form, goals, filedFor: standingRows(decoded, file.id).map(row => row.goalId) };
}

/** Evidence rows that link to this Drive file, whichever of Drive's addresses was typed or pasted. */
export function standingRows(decoded: DecodedPlan, fileId: string): DecodedPlan['plan']['evidence'] {
  return decoded.plan.evidence.filter(row => driveId(row.url) === fileId);
}

const driveId = (url: string): string =>
  /^https:\/\/(?:docs|drive)\.google\.com\/(?:[^?#]*\/)?d\/([\w-]{5,})/.exec(url)?.[1] ??
  /^https:\/\/drive\.google\.com\/[^?#]*\?(?:[^#]*&)?id=([\w-]{5,})/.exec(url)?.[1] ??
  '';

/** Throws AppError 'offline' when nothing is known about the plan. */
export function readPlan({ plans }: Pick<DriveCardPorts, 'plans'>, id: string): Exclude<PlanRead, { kind: 'failed' }> {
  const read = plans.read([id])[0];
  if (read === undefined || read.kind === 'failed') throw new AppError('offline', { what: thing('plan') });
  return read;
}
