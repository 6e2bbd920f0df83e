// What the student's use cases need from Google: the shared ports, and what belongs to the open document. Implemented in src/server/google.
import type { Templates } from '../../core/plan/templates.ts';
import type { Clock, PersonalStore, PlanDocument, Rest } from '../ports.ts';

export interface StudentPorts {
  /** The open document. */
  readonly plan: PlanDocument;
  readonly clock: Clock;
  readonly person: {
    /** Address of the account this run works for, lower case. Throws AppError 'not-signed-in'. */
    email(): string;
  };
  readonly store: PersonalStore;
  readonly rest: Rest;
  /** The gallery's templates with all their words; read from a file, so only when one is shown or made. */
  templates(): Templates;
  /** The open document's id: key of drafts kept in the browser, and what the Drive card remembers it by. */
  draftKey(): string;
  readonly picker: { readonly configured: boolean };
}
