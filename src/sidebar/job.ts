// A long job driven by the open panel: one call after the other, until it is finished, refused, or somebody pressed Stop.
import type { Envelope } from '../contract/api.ts';
import type { Progress } from '../core/outcome.ts';

export interface JobSteps<T extends { readonly progress: Progress }> {
  /** One call; `index` counts from 0. */
  next(index: number): Promise<Envelope<T>>;
  /** Looked at before each call, so that Stop lets the call in work end and starts no other. */
  shouldStop(): boolean;
  onProgress(value: T): void;
}

export type JobEnd =
  | { readonly ended: 'finished' | 'stopped' }
  | { readonly ended: 'failed'; readonly sentence: string };

export async function runJob<T extends { readonly progress: Progress }>(steps: JobSteps<T>): Promise<JobEnd> {
  for (let index = 0; ; index++) {
    if (steps.shouldStop()) return { ended: 'stopped' };
    const envelope = await steps.next(index);
    if (!envelope.ok) return { ended: 'failed', sentence: envelope.error.sentence };
    steps.onProgress(envelope.value);
    if (envelope.value.progress.isFinished) return { ended: 'finished' };
  }
}
