// Resumable sessions in the store: what was said at the start, and the bytes that arrived. They outlive a restart, for a week.
import type { Drive } from '../../drive/index.ts';
import { badRequest } from '../../drive/refusals.ts';
import { SESSIONS, type SessionCaller } from '../../rest/auth.ts';
import type { Collection, Entity } from '../../store/store.ts';
import { ApiError, type Caller } from '../../types.ts';

/** All slices but the last come in multiples of this; what is over is not kept, and the sender goes on from the stated range. */
const GRAIN = 256 * 1024;
const WEEK = 7 * 24 * 3600_000;

export interface UploadStart {
  readonly metadata: unknown;
  readonly type: string;
  readonly fileId: string | undefined;
  readonly total: number | undefined;
}

interface Session extends SessionCaller, Entity {
  readonly metadata: unknown;
  readonly type: string;
  readonly target?: string;
  readonly openedAt: number;
  total?: number;
  received: number;
  slices: number;
  finishedAs?: string;
}

export type Progress =
  | { readonly kind: 'partial'; readonly received: number }
  | {
      readonly kind: 'complete';
      readonly metadata: unknown;
      readonly type: string;
      readonly fileId: string | undefined;
      readonly content: Buffer;
    }
  | { readonly kind: 'finished'; readonly fileId: string };

interface Range {
  /** Undefined: only asks how far it got. */
  readonly first: number | undefined;
  readonly total: number | undefined;
}

export class UploadSessions {
  private readonly drive: Drive;
  private readonly sessions: Collection<Session>;
  private readonly slices: Collection<Entity & { base64: string }>;

  constructor(drive: Drive) {
    this.drive = drive;
    this.sessions = drive.state.parts.store.collection(SESSIONS);
    this.slices = drive.state.parts.store.collection('upload-slices');
  }

  open(caller: Caller, { metadata, type, fileId, total }: UploadStart): string {
    const id = this.drive.state.parts.random.id(80);
    this.sessions.put({
      id,
      email: caller.email,
      scopes: caller.scopes === 'all' ? 'all' : [...caller.scopes],
      client: caller.client,
      metadata,
      type,
      openedAt: this.drive.state.now(),
      received: 0,
      slices: 0,
      ...(fileId === undefined ? {} : { target: fileId }),
      ...(total !== undefined && Number.isInteger(total) && total >= 0 ? { total } : {}),
    });
    return id;
  }

  receive(id: string, contentRange: string | undefined, body: Buffer): Progress {
    const session = this.find(id);
    if (session.finishedAs !== undefined) return { kind: 'finished', fileId: session.finishedAs };
    const range = parseRange(contentRange, body.length);
    this.settleTotal(session, range);
    if (range.first !== undefined) this.keep(session, range.first, body);
    if (session.total === undefined || session.received < session.total)
      return { kind: 'partial', received: session.received };
    const { metadata, type, target } = session;
    return { kind: 'complete', metadata, type, fileId: target, content: this.assemble(session) };
  }

  finish(id: string, fileId: string): void {
    const session = this.find(id);
    this.dropSlices(session);
    this.sessions.put({ ...session, finishedAs: fileId });
  }

  cancel(id: string): void {
    const session = this.find(id);
    this.dropSlices(session);
    this.sessions.delete(id);
  }

  private find(id: string): Session {
    const session = this.sessions.get(id);
    if (session && this.drive.state.now() - session.openedAt < WEEK) return session;
    throw new ApiError(404, 'notFound', 'NOT_FOUND', 'Upload session not found.');
  }

  private settleTotal(session: Session, { total }: Range): void {
    if (total === undefined) return;
    if (session.total !== undefined && session.total !== total)
      throw badRequest('The total size differs from the one stated before.');
    session.total = total;
    this.sessions.put(session);
  }

  /** What is known already is skipped; a gap is refused. */
  private keep(session: Session, first: number, body: Buffer): void {
    if (first > session.received) throw badRequest(`Expected content from byte ${session.received} on.`);
    const fresh = body.subarray(session.received - first);
    const reached = session.received + fresh.length;
    if (session.total !== undefined && reached > session.total) throw badRequest('More content than was stated.');
    const end = reached === session.total ? reached : reached - (reached % GRAIN);
    if (end <= session.received && reached !== session.total) return;
    const kept = fresh.subarray(0, end - session.received);
    this.slices.put({ id: `${session.id}-${session.slices}`, base64: kept.toString('base64') });
    session.slices++;
    session.received = end;
    this.sessions.put(session);
  }

  private assemble(session: Session): Buffer {
    const ids = Array.from({ length: session.slices }, (_, index) => `${session.id}-${index}`);
    return Buffer.concat(ids.map(id => Buffer.from(this.slices.get(id)?.base64 ?? '', 'base64')));
  }

  private dropSlices(session: Session): void {
    for (let index = 0; index < session.slices; index++) this.slices.delete(`${session.id}-${index}`);
  }
}

/** `bytes 0-99/300`, `bytes 0-99/*`, `bytes *\/300`; without the header the body is everything. */
function parseRange(header: string | undefined, length: number): Range {
  if (header === undefined) return { first: 0, total: length };
  const match = /^bytes (?:(\d+)-(\d+)|\*)\/(\d+|\*)$/.exec(header.trim());
  if (!match) throw badRequest('Failed to parse Content-Range header.');
  const total = match[3] === '*' ? undefined : Number(match[3]);
  if (match[1] === undefined) return { first: undefined, total };
  const [first, last] = [Number(match[1]), Number(match[2])];
  if (last - first + 1 !== length)
    throw badRequest(
      `There were ${length} byte(s) in the request body, and ${last - first + 1} in the Content-Range header.`,
    );
  return { first, total };
}
