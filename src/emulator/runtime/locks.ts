// Who holds which lock now. Executions run one at a time in this process, but one may run inside another (a test lets a
// second window act in the middle of a job), and then the inner one finds the lock taken.

export interface Locks {
  /** True when the lock is this holder's now; the same holder may ask again. */
  take(name: string, holder: object): boolean;
  isHeld(name: string, holder: object): boolean;
  release(name: string, holder: object): void;
  /** Google frees what an execution still holds when it ends, also when it is killed. */
  releaseAll(holder: object): void;
}

export function createLocks(): Locks {
  const holders = new Map<string, object>();
  return {
    take(name, holder) {
      const current = holders.get(name);
      if (!current) holders.set(name, holder);
      return !current || current === holder;
    },
    isHeld: (name, holder) => holders.get(name) === holder,
    release(name, holder) {
      if (holders.get(name) === holder) holders.delete(name);
    },
    releaseAll(holder) {
      for (const [name, current] of holders) if (current === holder) holders.delete(name);
    },
  };
}
