// What all elements of one opened document share: its private copy, the execution, and the way from a node to its element.
// It stands apart from the classes so that they need not import each other.
import { documentsOf, type EditingSession } from '../../documents/index.ts';
import { driveOf } from '../../drive/index.ts';
import { type Caller, type Execution, ScriptError } from '../../types.ts';
import type { Element } from './element.ts';
import type { TypeName } from './enums.ts';

export class Context {
  readonly execution: Execution;
  readonly session: EditingSession;
  readonly id: string;
  /** Makes the element for any node or segment of the copy; set by elements.ts. */
  readonly wrap: (context: Context, node: object) => Element;
  private isClosed = false;
  /** Found out at the first change: as long as there is none, there is nothing to save. */
  private mayWrite = false;

  constructor(execution: Execution, session: EditingSession, wrap: Context['wrap']) {
    this.execution = execution;
    this.session = session;
    this.id = session.draft.id;
    this.wrap = wrap;
  }

  /** Before every reading member. */
  reads(): void {
    this.execution.charge('DocumentApp.read');
    this.requireOpen();
  }

  /** Before every member that changes the document. */
  changes(): void {
    this.execution.charge('DocumentApp.call');
    this.requireOpen();
    if (this.mayWrite) return;
    if (!driveOf(this.execution.workspace).mayEdit(this.execution.person.id, this.id))
      throw new ScriptError('Action not allowed');
    this.mayWrite = true;
  }

  /** Stores the copy. Runs at the end of the execution and in saveAndClose. */
  save(): void {
    if (this.isClosed || !this.mayWrite || !this.session.isChanged) return;
    this.execution.charge('DocumentApp.saveAndClose', 0, true);
    this.session.save();
  }

  close(): void {
    this.requireOpen();
    this.save();
    this.isClosed = true;
  }

  /** The person in Google's own pages: built-in services are not limited by drive.file. */
  get person(): Caller {
    return { email: this.execution.person.id, scopes: 'all', client: 'user' };
  }

  newId(prefix: string): string {
    return `${prefix}${this.execution.workspace.random.id(12).toLowerCase()}`;
  }

  private requireOpen(): void {
    if (this.isClosed) throw new ScriptError('Document is closed, its contents cannot be updated.');
  }
}

export function openSession(execution: Execution, id: string): Context['session'] {
  return documentsOf(execution.workspace).openSession(id, execution.person.id);
}

/** Whether a value a script handed in is an element of one of these types. */
export function isElement(value: unknown, ...types: readonly TypeName[]): boolean {
  const type = (value as { _type?: TypeName } | null)?._type;
  return type !== undefined && types.includes(type);
}
