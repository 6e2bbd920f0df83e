// The one door to the server: the only file that names google.script. Everything else calls `call`.
import type { Envelope, Input, Method, Output } from '../contract/api.ts';
import { failureOf } from './failure.ts';
import { panelLanguage } from './panel-language.ts';

interface Runner {
  withSuccessHandler(handler: (text: string) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  rpc(text: string): void;
}

declare const google: {
  readonly script: { readonly run: Runner; readonly host: { readonly origin: string; close(): void } };
};

let account = '';

/** Remembers who is signed in here, so that a sentence about a wrong account can name the right one. */
export function rememberAccount(email: string): void {
  account = email;
}

/** Asks the server. Never rejects: a refusal, a lost network and an unreadable answer are all an envelope with a sentence. */
export function call<M extends Method>(method: M, input: Input<M>): Promise<Envelope<Output<M>>> {
  return new Promise(resolve => {
    const fail = (message: string) => resolve({ ok: false, error: failureOf(message, navigator.onLine, account) });
    try {
      google.script.run
        .withSuccessHandler(text => {
          const envelope = readEnvelope<Output<M>>(text);
          if (envelope) resolve(envelope);
          else fail('unreadable answer');
        })
        .withFailureHandler(error => fail(String(error?.message ?? error)))
        .rpc(JSON.stringify({ method, input, zone: timeZone(), language: panelLanguage }));
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  });
}

/** Where this person is: "today" is the day here. '' where the browser does not say. */
function timeZone(): string {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
  } catch {
    return '';
  }
}

function readEnvelope<T>(text: string): Envelope<T> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'ok' in value ? (value as Envelope<T>) : null;
  } catch {
    return null;
  }
}

/** Closes the dialog or sidebar this page stands in. */
export function closePanel(): void {
  google.script.host.close();
}

/** The address of the editor around this page; Google Picker wants it. */
export function hostOrigin(): string {
  return google.script.host.origin;
}
