// What a message may look like, as small checks that name the first wrong field. A library for this would weigh as much as a language of
// the whole server, and Apps Script loads every byte at every call. Used by parse.ts alone.

/** '' for the value itself, 'rows.0.url' for a field in it; null when everything is right. Never says what the value holds. */
export interface Shape<T> {
  (value: unknown): string | null;
  /** The key may be missing; what is there must be right. */
  readonly isOptional?: boolean;
  /** For the compiler alone. */
  readonly type?: T;
}

const WRONG = '';
const check =
  <T>(isRight: (value: unknown) => boolean): Shape<T> =>
  value =>
    isRight(value) ? null : WRONG;

export const string = (longest: number): Shape<string> =>
  check(value => typeof value === 'string' && value.length <= longest);

export const matching = (pattern: RegExp): Shape<string> =>
  check(value => typeof value === 'string' && pattern.test(value));

export const boolean = (): Shape<boolean> => check(value => typeof value === 'boolean');

/** A whole number from 0. */
export const count = (most: number): Shape<number> =>
  check(value => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most);

export const picklist = <T extends string>(names: readonly T[]): Shape<T> =>
  check(value => names.indexOf(value as T) >= 0);

export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  value =>
    value === null ? null : shape(value);

export const exactOptional = <T>(shape: Shape<T>): Shape<T> =>
  Object.assign((value: unknown) => shape(value), { isOptional: true });

export const array =
  <T>(shape: Shape<T>, most: number): Shape<readonly T[]> =>
  value =>
    Array.isArray(value) && value.length <= most
      ? firstWrong(value.map((item, index) => [String(index), shape(item)]))
      : WRONG;

/** Any keys, all of one shape. */
export const record =
  <T>(key: Shape<string>, shape: Shape<T>): Shape<Readonly<Record<string, T>>> =>
  value =>
    isPlain(value)
      ? firstWrong(
          Object.entries(value).map(([name, item]) => [name, isOwn(name) ? (key(name) ?? shape(item)) : WRONG]),
        )
      : WRONG;

export type Fields<T> = { readonly [K in keyof T]-?: Shape<Exclude<T[K], undefined>> };

/** These keys and no others. */
export const strictObject =
  <T extends object>(fields: Fields<T>): Shape<T> =>
  value => {
    if (!isPlain(value)) return WRONG;
    const known = Object.entries<Shape<unknown>>(fields);
    return firstWrong([
      ...known.map(([name, shape]): [string, string | null] => [
        name,
        name in value ? shape(value[name]) : shape.isOptional ? null : WRONG,
      ]),
      ...Object.keys(value)
        .filter(name => !known.some(([each]) => each === name))
        .map((name): [string, string] => [name, WRONG]),
    ]);
  };

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An inherited name would reach what every object has. */
const isOwn = (name: string): boolean => !(name in {});

function firstWrong(fields: readonly (readonly [string, string | null])[]): string | null {
  for (const [name, wrong] of fields) if (wrong !== null) return wrong === WRONG ? name : `${name}.${wrong}`;
  return null;
}
