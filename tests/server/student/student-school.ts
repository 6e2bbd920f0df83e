// A student at a plan: the ports of the student's use cases in memory, with a Drive that keeps resumable sessions as Google describes them.

import { encodePlan } from '../../../src/core/document/encode.ts';
import { TEMPLATES } from '../../../src/core/plan/templates.ts';
import type { PersonalStore, Rest, RestAnswer, RestCall } from '../../../src/server/ports.ts';
import { type StudentPorts, studentMethods } from '../../../src/server/student/index.ts';
import { ADA } from '../../core/document/sample-plan.ts';
import { MemoryPlan } from '../../support/memory-plan.ts';

export const TODAY = '2026-11-03';

const answer = (status: number, body: unknown = '', headers: Record<string, string> = {}): RestAnswer => ({
  status,
  headers,
  text: typeof body === 'string' ? body : JSON.stringify(body),
});

/** One granted folder and its upload sessions: slices in order, 308 with Range until complete (W/drive/api/guides/manage-uploads). */
export class UploadDrive implements Rest {
  readonly calls: RestCall[] = [];
  folder: RestAnswer = answer(200, { trashed: false, capabilities: { canAddChildren: true } });
  /** Answers given instead of the real ones, first one first; 'lost' takes the bytes and loses the answer. */
  readonly instead: (RestAnswer | 'lost')[] = [];
  name = '';
  bytes = Buffer.alloc(0);
  size = 0;

  send(calls: readonly RestCall[]): readonly RestAnswer[] {
    return calls.map(call => {
      this.calls.push(call);
      const next = this.instead.shift();
      if (next !== undefined && next !== 'lost') return next;
      const real = this.route(call);
      return next === 'lost' ? answer(0) : real;
    });
  }

  private route(call: RestCall): RestAnswer {
    if (call.method === 'GET') return this.folder;
    if (call.method === 'POST') {
      this.name = (call.json as { name: string }).name;
      this.size = Number(call.headers?.['X-Upload-Content-Length']);
      return answer(200, '', {
        location: 'https://www.googleapis.com/upload/drive/v3/files?uploadType=resumable&upload_id=abc',
      });
    }
    const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(call.headers?.['Content-Range'] ?? '');
    if (range !== null && Number(range[1]) === this.bytes.length) {
      this.bytes = Buffer.concat([this.bytes, Buffer.from(call.body?.bytes ?? '', 'base64')]);
    }
    if (this.bytes.length === this.size)
      return answer(200, { id: 'file-1', webViewLink: 'https://drive.google.com/file/d/file-1/view?usp=drivesdk' });
    return answer(308, '', this.bytes.length === 0 ? {} : { range: `bytes=0-${this.bytes.length - 1}` });
  }
}

export function memoryStore(): PersonalStore & { readonly all: Map<string, string> } {
  const all = new Map<string, string>();
  return {
    all,
    get: key => all.get(key) ?? null,
    set: (key, value) => void all.set(key, value),
    remove: key => void all.delete(key),
  };
}

export function studentAt(plan = new MemoryPlan(encodePlan(ADA)), email = 'ada@school.test') {
  const rest = new UploadDrive();
  const store = memoryStore();
  const ports: StudentPorts = {
    plan,
    rest,
    store,
    clock: { now: () => Date.parse(`${TODAY}T10:00:00Z`), today: () => TODAY, wait: () => {} },
    person: { email: () => email },
    draftKey: () => 'doc-1',
    picker: { configured: true },
    templates: () => TEMPLATES,
  };
  return { plan, rest, store, methods: studentMethods(ports) };
}
