// Long work driven by the panel: calls in a chain, Stop before the next call, slices that go on where Google is.
import type { Envelope, UploadState } from '../../../src/contract/api.ts';
import { runJob } from '../../../src/sidebar/job.ts';
import { type SendFile, sendFile } from '../../../src/sidebar/send-file.ts';
import { asking, mayAsk } from '../../../src/sidebar/staff/follow.ts';
import { timeLeft } from '../../../src/sidebar/time-left.ts';

const refused: Envelope<never> = {
  ok: false,
  error: { code: 'quota', sentence: 'Google asks for a pause.', details: {} },
};
const progress = (done: number, total: number) => ({
  ok: true as const,
  value: { progress: { done, total, current: '', isFinished: done === total } },
});

describe('a job', () => {
  it('calls until it is finished and shows each answer', async () => {
    const seen: number[] = [];
    const end = await runJob({
      next: index => Promise.resolve(progress(index + 1, 3)),
      shouldStop: () => false,
      onProgress: value => seen.push(value.progress.done),
    });
    expect(end).toEqual({ ended: 'finished' });
    expect(seen).toEqual([1, 2, 3]);
  });

  it('makes no further call after Stop', async () => {
    let calls = 0;
    let stop = false;
    const end = await runJob({
      next: () => {
        calls++;
        stop = true;
        return Promise.resolve(progress(calls, 9));
      },
      shouldStop: () => stop,
      onProgress: () => undefined,
    });
    expect(end).toEqual({ ended: 'stopped' });
    expect(calls).toBe(1);
  });

  it('ends with the sentence of a refusal', async () => {
    const end = await runJob({
      next: () => Promise.resolve(refused),
      shouldStop: () => false,
      onProgress: () => undefined,
    });
    expect(end).toEqual({ ended: 'failed', sentence: 'Google asks for a pause.' });
  });
});

describe('sending a file', () => {
  const google = (size: number, answer: (offset: number, bytes: number) => Envelope<UploadState>) => {
    const offsets: number[] = [];
    const file: SendFile = {
      size,
      sliceBytes: 4,
      read: (from, to) => Promise.resolve('x'.repeat(to - from)),
      send: (offset, base64) => {
        offsets.push(offset);
        return Promise.resolve(answer(offset, base64.length));
      },
      onReceived: () => undefined,
      shouldStop: () => false,
    };
    return { file, offsets };
  };
  const takeAll = (size: number) => (offset: number, bytes: number) => {
    const received = offset + bytes;
    return {
      ok: true as const,
      value: { received, isFinished: received === size, url: received === size ? 'there' : '' },
    };
  };

  it('sends slices up to the last, shorter one', async () => {
    const { file, offsets } = google(10, takeAll(10));
    expect(await sendFile(file, 0, '')).toEqual({ ended: 'finished', url: 'there' });
    expect(offsets).toEqual([0, 4, 8]);
  });

  it('goes on from where Google is, not from where the page was', async () => {
    const { file, offsets } = google(10, (offset, bytes) =>
      offset === 4 ? { ok: true, value: { received: 6, isFinished: false, url: '' } } : takeAll(10)(offset, bytes),
    );
    expect((await sendFile(file, 4, '')).ended).toBe('finished');
    expect(offsets).toEqual([4, 6]);
  });

  it('says how far it came when a slice is refused', async () => {
    const { file } = google(10, (offset, bytes) => (offset === 8 ? refused : takeAll(10)(offset, bytes)));
    expect(await sendFile(file, 0, '')).toEqual({
      ended: 'failed',
      received: 8,
      sentence: 'Google asks for a pause.',
      code: 'quota',
    });
  });

  it('gives up when Google takes nothing three times in a row', async () => {
    const { file, offsets } = google(10, () => ({ ok: true, value: { received: 0, isFinished: false, url: '' } }));
    expect(await sendFile(file, 0, 'Wait a minute.')).toEqual({
      ended: 'failed',
      received: 0,
      sentence: 'Wait a minute.',
      code: 'busy',
    });
    expect(offsets).toHaveLength(3);
  });
});

describe('the time left', () => {
  it('is not guessed from one piece, nor told when nothing is left', () => {
    expect(timeLeft(5000, 1, 20)).toBe('');
    expect(timeLeft(5000, 10, 0)).toBe('');
  });

  it('follows from how long the done part took', () => {
    expect(timeLeft(20_000, 10, 10)).toBe('less than a minute left');
    expect(timeLeft(60_000, 10, 10)).toBe('about 1 minute left');
    expect(timeLeft(60_000, 10, 25)).toBe('about 3 minutes left');
  });
});

describe('following the selected row', () => {
  it('asks while visible, used within five minutes and nobody types', () => {
    expect(mayAsk(299_000, 0, true, false)).toBe(true);
    expect(mayAsk(300_000, 0, true, false)).toBe(false);
    expect(mayAsk(0, 0, false, false)).toBe(false);
    expect(mayAsk(0, 0, true, true)).toBe(false);
  });

  it('names the row it shows, and now and then wants it anew', () => {
    expect(asking(null, 1000)).toEqual({});
    expect(asking({ row: 'goals a@x.org/G1', at: 1000 }, 20_999)).toEqual({ seenRow: 'goals a@x.org/G1' });
    expect(asking({ row: 'goals a@x.org/G1', at: 1000 }, 21_000)).toEqual({});
  });
});
