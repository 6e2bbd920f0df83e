// Who this window is, and how it talks to the Workspace: Google's REST as this person, and the /_workspace endpoints.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export interface PersonCard {
  readonly email: string;
  /** What stands in page addresses. */
  readonly handle: string;
  readonly name: string;
  readonly role: 'teacher' | 'student' | 'counselor' | 'admin';
  readonly addOnBlocked: boolean;
}

export interface World {
  readonly people: readonly PersonCard[];
  readonly frameOrigin: string;
}

export class RestError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export class Session {
  readonly person: PersonCard;
  readonly world: World;

  constructor(person: PersonCard, world: World) {
    this.person = person;
    this.world = world;
  }

  /** Path of one of this person's pages: here('/drive') */
  here(path: string): string {
    return `/u/${encodeURIComponent(this.person.handle)}${path}`;
  }

  nameOf(email: string): string {
    return this.world.people.find(person => person.email === email)?.name ?? email;
  }

  /** One REST call as this person. Throws RestError with Google's own message. */
  async rest<T>(method: string, path: string, body?: unknown): Promise<T> {
    const json = body === undefined ? {} : { body: JSON.stringify(body) };
    const reply = await this.send(method, path, { 'content-type': 'application/json' }, json);
    return (reply.status === 204 ? undefined : await readJson(reply)) as T;
  }

  async send(method: string, path: string, headers: Record<string, string>, more: RequestInit): Promise<Response> {
    const authorization = `Bearer local:${this.person.email}`;
    const reply = await fetch(path, {
      ...more,
      method,
      headers: { ...headers, authorization, 'x-rest-status': '' },
    }).catch(() => {
      throw new RestError(0, 'The local Workspace does not answer. Is it still running?');
    });
    // The server states refusals in this header, because the browser would log each as an error.
    const status = Number(reply.headers.get('x-rest-status') ?? reply.status);
    if (status < 400) return reply;
    const problem = (await readJson(reply).catch(() => undefined)) as { error?: { message?: string } } | undefined;
    throw new RestError(status, problem?.error?.message ?? `The request failed (${status}).`);
  }

  /** A script matter: open, run, call, pick. */
  matter<T>(name: string, body: unknown): Promise<T> {
    return this.rest<T>('POST', `/_workspace/${name}`, body);
  }
}

async function readJson(reply: Response): Promise<unknown> {
  const text = await reply.text();
  return text === '' ? undefined : JSON.parse(text);
}

export async function loadWorld(): Promise<World> {
  return (await (await fetch('/_workspace/people')).json()) as World;
}

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A page was drawn without a person.');
  return session;
}
