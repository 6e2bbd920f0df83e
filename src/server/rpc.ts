// The one door for pages: JSON text in, JSON text out. Parse, run one method, catch once, answer with an envelope.
// Every function that Apps Script can call from a page is listed in main.ts; all else goes through here.
import type { Envelope, Input, Method, Output } from '../contract/api.ts';
import { isMethod, parseInput } from '../contract/parse.ts';
import { AppError } from '../core/errors.ts';
import { type Language, readLanguage, speak } from '../core/language.ts';
import { thing } from '../core/things.ts';

export type Methods = { readonly [M in Method]?: (input: Input<M>) => Output<M> };

/** `log` gets error codes and method names only, never words of a person. */
export function answer(methods: Methods, request: unknown, log: (line: string) => void): string {
  let method = '';
  speak(languageOf(request));
  try {
    const { method: name, input } = readRequest(request);
    method = name;
    return JSON.stringify({ ok: true, value: run(methods, name, input) } satisfies Envelope<unknown>);
  } catch (error) {
    const known = error instanceof AppError ? error : unexpected(error);
    log(`${method || 'unreadable request'}: ${known.code}`);
    return JSON.stringify({
      ok: false,
      error: { code: known.code, sentence: known.message, details: known.details },
    } satisfies Envelope<never>);
  }
}

/** The time zone the page lies in, by its IANA name; '' when it names none. A script has one zone for all its users. */
export function zoneOf(request: unknown): string {
  try {
    const { zone } = JSON.parse(String(request)) as { zone?: unknown };
    return typeof zone === 'string' && /^[A-Za-z]{2,}(?:[/_+-][A-Za-z0-9_+-]{1,40}){0,3}$/.test(zone) ? zone : '';
  } catch {
    return '';
  }
}

/** The language of the page that asks: sentences in the answer speak it. */
export function languageOf(request: unknown): Language {
  try {
    return readLanguage(String((JSON.parse(String(request)) as { language?: unknown }).language ?? ''));
  } catch {
    return 'en';
  }
}

function readRequest(request: unknown): { method: Method; input: unknown } {
  let message: { method?: unknown; input?: unknown } | null = null;
  try {
    message = JSON.parse(String(request));
  } catch {
    throw new AppError('bad-request', { what: thing('unreadable') });
  }
  if (!message || typeof message !== 'object' || !isMethod(message.method)) {
    throw new AppError('bad-request', { what: thing('unknownRequest') });
  }
  return { method: message.method, input: message.input };
}

function run<M extends Method>(methods: Methods, method: M, input: unknown): Output<M> {
  const parsed = parseInput(method, input);
  if (!parsed.ok) throw new AppError('bad-request', { what: parsed.what });
  const handler = methods[method] as ((input: Input<M>) => Output<M>) | undefined;
  if (!handler) throw new AppError('bad-request', { what: thing('notOfThisFile', { method }) });
  return handler(parsed.input);
}

/** Google's own exceptions reach people in their words; they hold no pupil's data beyond file names. */
function unexpected(error: unknown): AppError {
  const why = error instanceof Error ? error.message : String(error);
  return new AppError('google', { what: thing('this'), why });
}
