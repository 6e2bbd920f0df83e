// Checks arguments as Apps Script matches a call against the overloads of a method. Called first by every method of an
// emulated class that takes arguments, so that a wrong call fails here exactly as it does on Google.
import { ScriptError } from '../types.ts';
import { EnumMember, EnumType } from './enum.ts';

/**
 * What one parameter takes. A string names a value type; a class takes its instances; an enum takes its members.
 * 'Text' is a String parameter to which Apps Script also takes numbers and booleans; 'Any' takes whatever comes.
 */
export type ParameterType =
  | 'String'
  | 'Text'
  | 'Number'
  | 'Boolean'
  | 'Date'
  | 'Object'
  | 'Function'
  | 'Any'
  | 'null'
  | 'String[]'
  | 'Number[]'
  | 'Boolean[]'
  | 'Object[]'
  | 'Any[]'
  | 'String[][]'
  | 'Any[][]'
  | (abstract new (
      ...args: never[]
    ) => object)
  | EnumType;

/**
 * Passes when the received arguments fit one of the overloads, in number and type; otherwise throws Google's text.
 * `member` is the qualified method, such as 'DocumentApp.Body.appendTable'. A trailing undefined counts as not given.
 */
export function checkSignature(
  member: string,
  received: ArrayLike<unknown>,
  ...overloads: readonly (readonly ParameterType[])[]
): void {
  const given = withoutTrailingUndefined(received);
  const fits = overloads.some(
    types => types.length === given.length && types.every((type, index) => accepts(type, given[index])),
  );
  if (!fits) throw signatureError(member, given);
}

/** Google's refusal of a call whose arguments fit no overload. */
export function signatureError(member: string, received: ArrayLike<unknown>): ScriptError {
  const types = withoutTrailingUndefined(received).map(typeName).join(',');
  return new ScriptError(`The parameters (${types}) don't match the method signature for ${member}.`);
}

/** The type's name as Google prints it: String, number, DocumentApp.Body, and (class) for plain objects and functions. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return 'number[]'; // Google says so whatever the elements are
  if (isDate(value)) return 'Date';
  if (value instanceof EnumMember) return value._type;
  return typeof value === 'object' && !isPlainObject(value) ? googleNameOf(value) : '(class)';
}

/**
 * The class name Google shows for an emulated object, qualified ('DocumentApp.Body'): the static `googleName` of its
 * class, or else the class's own name. A bundler may have put a number behind the latter when two rooms share a name.
 */
export function googleNameOf(value: object): string {
  const maker = value.constructor as { googleName?: unknown; name?: string } | undefined;
  if (typeof maker?.googleName === 'string') return maker.googleName;
  return (maker?.name ?? 'Object').replace(/\d+$/, '');
}

/** An object literal of any realm. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

const TESTS: Record<Extract<ParameterType, string>, (value: unknown) => boolean> = {
  String: value => typeof value === 'string',
  Text: value => ['string', 'number', 'boolean'].includes(typeof value),
  Number: value => typeof value === 'number',
  Boolean: value => typeof value === 'boolean',
  Date: isDate,
  Object: isPlainObject,
  Function: value => typeof value === 'function',
  Any: () => true,
  null: value => value === null || value === undefined,
  'String[]': listOf(value => typeof value === 'string'),
  'Number[]': listOf(value => typeof value === 'number'),
  'Boolean[]': listOf(value => typeof value === 'boolean'),
  'Object[]': listOf(isPlainObject),
  'Any[]': Array.isArray,
  'String[][]': listOf(listOf(value => ['string', 'number', 'boolean'].includes(typeof value))),
  'Any[][]': listOf(Array.isArray),
};

function accepts(type: ParameterType, value: unknown): boolean {
  if (typeof type === 'string') return TESTS[type](value);
  if (type instanceof EnumType) return type._has(value);
  return value instanceof type;
}

function listOf(test: (value: unknown) => boolean): (value: unknown) => boolean {
  return value => Array.isArray(value) && value.every(test);
}

function withoutTrailingUndefined(received: ArrayLike<unknown>): unknown[] {
  const given = Array.from(received);
  while (given.length > 0 && given[given.length - 1] === undefined) given.pop();
  return given;
}

/**
 * Google's typed signatures of these methods, for a class to implement: the same parameters and values; objects they return
 * may be emulated in part. Of overloads, the last counts.
 */
export type Signatures<T, Names extends keyof T> = {
  [Name in Names]: T[Name] extends (...given: infer Given) => infer Result
    ? (...given: Given) => Partly<Result>
    : never;
};

type Partly<Result> = Result extends readonly (infer Item)[]
  ? readonly Partly<Item>[]
  : Result extends object
    ? object
    : Result;
