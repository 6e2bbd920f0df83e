// LockService: user, document and script locks. Holders live in the runtime (locks.ts); waiting moves the clock.
import { running } from '../../runtime/execution.ts';
import { checkSignature } from '../../runtime/signature.ts';
import { type Execution, ScriptError, type Service } from '../../types.ts';

class Lock implements GoogleAppsScript.Lock.Lock {
  static readonly googleName = 'LockService.Lock';
  readonly #execution: Execution;
  readonly #name: string;

  constructor(execution: Execution, name: string) {
    this.#execution = execution;
    this.#name = name;
  }

  hasLock(): boolean {
    return running(this.#execution).parts.locks.isHeld(this.#name, this.#execution);
  }

  releaseLock(): void {
    running(this.#execution).parts.locks.release(this.#name, this.#execution);
  }

  tryLock(timeoutInMillis: number): boolean {
    checkSignature('LockService.Lock.tryLock', [timeoutInMillis], ['Number']);
    return this.#take(timeoutInMillis);
  }

  waitLock(timeoutInMillis: number): void {
    checkSignature('LockService.Lock.waitLock', [timeoutInMillis], ['Number']);
    if (!this.#take(timeoutInMillis)) {
      throw new ScriptError('Lock timeout: another process was holding the lock for too long.');
    }
  }

  /** A negative wait fails at once, unless the lock is held already. Nobody can let go while we wait: one thread. */
  #take(timeoutMs: number): boolean {
    if (this.hasLock()) return true;
    this.#execution.charge('LockService.tryLock');
    if (timeoutMs < 0) return false;
    if (running(this.#execution).parts.locks.take(this.#name, this.#execution)) return true;
    this.#execution.workspace.clock.advance(timeoutMs);
    return false;
  }
}

class LockService implements Pick<GoogleAppsScript.Lock.LockService, 'getScriptLock' | 'getUserLock'> {
  static readonly googleName = 'LockService';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  getUserLock(): Lock {
    return this.#lock('LockService.getUserLock', `user/${this.#execution.person.id}`);
  }

  /** null where the script is not in a document. */
  getDocumentLock(): Lock | null {
    const { fileId } = this.#execution.container;
    const lock = this.#lock('LockService.getDocumentLock', `document/${fileId}`);
    return fileId ? lock : null;
  }

  getScriptLock(): Lock {
    return this.#lock('LockService.getScriptLock', 'script');
  }

  #lock(member: string, name: string): Lock {
    this.#execution.requireScope(member, []);
    return new Lock(this.#execution, name);
  }
}

export const lockService: Service = {
  name: 'lock-service',
  globals: execution => ({ LockService: new LockService(execution) }),
};
