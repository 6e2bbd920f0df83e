// Formula text → tree. Precedence as in Sheets: % and unary sign, ^, * /, + -, &, comparisons.
import { type Reference, readReference, type Token, tokenize } from './tokens.ts';

export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '%'; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'empty' };

const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Undefined when the formula has no meaning to us (Sheets shows #ERROR!). */
export function parseFormula(formula: string): Expression | undefined {
  const tokens = tokenize(formula);
  if (!tokens || tokens.length === 0) return undefined;
  const parser = new Parser(tokens);
  try {
    return parser.whole();
  } catch {
    return undefined;
  }
}

class Parser {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): Expression {
    const expression = this.level(0);
    if (this.at !== this.tokens.length) throw new SyntaxError('more text after the formula');
    return expression;
  }

  private level(index: number): Expression {
    const operators = LEVELS[index];
    if (!operators) return this.unary();
    let left = this.level(index + 1);
    for (let token = this.peek(); token?.kind === 'operator' && operators.includes(token.text); token = this.peek()) {
      this.at++;
      left = { kind: 'binary', operator: token.text, left, right: this.level(index + 1) };
    }
    return left;
  }

  private unary(): Expression {
    const token = this.peek();
    if (token?.kind === 'operator' && (token.text === '-' || token.text === '+')) {
      this.at++;
      return { kind: 'unary', operator: token.text, operand: this.unary() };
    }
    let operand = this.primary();
    while (this.peek()?.text === '%' && this.peek()?.kind === 'operator') {
      this.at++;
      operand = { kind: 'unary', operator: '%', operand };
    }
    return operand;
  }

  private primary(): Expression {
    const token = this.peek();
    this.at++;
    if (token?.kind === 'number') return { kind: 'literal', value: Number(token.text) };
    if (token?.kind === 'string') return { kind: 'literal', value: token.text.slice(1, -1).replace(/""/g, '"') };
    if (token?.kind === 'error') return { kind: 'error', text: token.text };
    if (token?.kind === 'reference') return { kind: 'reference', reference: readReference(token.text) };
    if (token?.kind === 'name') return this.named(token.text);
    if (token?.kind === 'open') {
      const inner = this.level(0);
      this.expect('close');
      return inner;
    }
    throw new SyntaxError('value expected');
  }

  private named(name: string): Expression {
    if (this.peek()?.kind === 'open') return { kind: 'call', name: name.toUpperCase(), parts: this.parts() };
    if (/^(true|false)$/i.test(name)) return { kind: 'literal', value: name.toLowerCase() === 'true' };
    return { kind: 'name', name };
  }

  private parts(): Expression[] {
    this.expect('open');
    const parts: Expression[] = [];
    if (this.peek()?.kind === 'close') {
      this.at++;
      return parts;
    }
    for (;;) {
      const next = this.peek()?.kind;
      parts.push(next === 'separator' || next === 'close' ? { kind: 'empty' } : this.level(0));
      const end = this.peek();
      this.at++;
      if (end?.kind === 'close') return parts;
      if (end?.kind !== 'separator') throw new SyntaxError('comma expected');
    }
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private expect(kind: Token['kind']): void {
    if (this.peek()?.kind !== kind) throw new SyntaxError(`${kind} expected`);
    this.at++;
  }
}
