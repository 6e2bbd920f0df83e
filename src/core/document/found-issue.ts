// An issue as the readers find it: with the place whose words it already speaks for. decode takes the place away again.
import type { PlanIssue } from '../plan/plan.ts';

export interface FoundIssue extends PlanIssue {
  /** Tables or rows in which nothing, or not all, is read because of this issue: it then quotes what is not. */
  readonly covers?: readonly { readonly block: number; readonly row?: number }[];
}
