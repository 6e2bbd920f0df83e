// Compiles the built code once and tells which of its functions Google would find. Called for each execution; cached.
import vm from 'node:vm';
import { type Node, type Program, parse } from 'acorn';
import type { Bundle } from '../workspace.ts';

export interface CompiledBundle {
  readonly script: vm.Script;
  /** Top-level functions, declared or assigned: what google.script.run, menus and triggers can call. */
  readonly functions: ReadonlySet<string>;
}

/** Google's parser refuses the code; the message says what and where. */
export class BundleSyntaxError extends Error {}

const COMPILED = new WeakMap<Bundle, CompiledBundle | BundleSyntaxError>();

/** Throws BundleSyntaxError for what Apps Script cannot parse, also where Node could. */
export function compileBundle(bundle: Bundle): CompiledBundle {
  let compiled = COMPILED.get(bundle);
  if (!compiled) {
    compiled = compile(bundle.code);
    COMPILED.set(bundle, compiled);
  }
  if (compiled instanceof BundleSyntaxError) throw compiled;
  return compiled;
}

function compile(code: string): CompiledBundle | BundleSyntaxError {
  try {
    const program = parse(code, { ecmaVersion: 'latest', sourceType: 'script', locations: true });
    refuseUnsupported(program);
    return { script: new vm.Script(code, { filename: 'code.gs' }), functions: topLevelFunctions(program) };
  } catch (error) {
    return new BundleSyntaxError(`SyntaxError: ${(error as Error).message} file: code.gs`);
  }
}

/**
 * "Private" fields and methods and static fields are parsing errors in Apps Script
 * (developers.google.com/apps-script/guides/v8-runtime, limitations). Modules fail by themselves: this is a script.
 */
function refuseUnsupported(program: Program): void {
  visit(program, node => {
    const line = node.loc?.start.line ?? 0;
    if (node.type === 'PrivateIdentifier') throw new Error(`private class members are not supported, line: ${line}`);
    if (node.type === 'PropertyDefinition' && (node as Node & { static: boolean }).static) {
      throw new Error(`static class fields are not supported, line: ${line}`);
    }
    if (node.type === 'StaticBlock') throw new Error(`static blocks are not supported, line: ${line}`);
    if (node.type === 'ImportExpression') throw new Error(`import() is not supported, line: ${line}`);
  });
}

function visit(node: Node, action: (node: Node) => void): void {
  action(node);
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(child)) visit(child, action);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** Function declarations, and variables that start as a function (guides/v8-runtime, function detection). */
function topLevelFunctions(program: Program): Set<string> {
  const names = new Set<string>();
  for (const statement of program.body) {
    if (statement.type === 'FunctionDeclaration') names.add(statement.id.name);
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) {
      const isFunction = init?.type === 'FunctionExpression' || init?.type === 'ArrowFunctionExpression';
      if (id.type === 'Identifier' && isFunction) names.add(id.name);
    }
  }
  return names;
}
