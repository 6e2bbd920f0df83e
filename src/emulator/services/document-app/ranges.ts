// Range and RangeBuilder: lists of elements, whole or in part, that a script puts together.
import { checkSignature, signatureError } from '../../runtime/signature.ts';
import { ScriptError } from '../../types.ts';
import { isElement } from './context.ts';
import { Element } from './element.ts';
import { RangeElement } from './search.ts';
import type { Text } from './text.ts';

export class Range {
  static readonly googleName = 'DocumentApp.Range';
  readonly _elements: readonly RangeElement[];

  constructor(elements: readonly RangeElement[]) {
    this._elements = elements;
  }

  getRangeElements(): RangeElement[] {
    return [...this._elements];
  }
}

export class RangeBuilder {
  static readonly googleName = 'DocumentApp.RangeBuilder';
  readonly _elements: RangeElement[] = [];

  /** An element, or a part of a text by its first and last offset. */
  addElement(element: Element, startOffset?: number, endOffsetInclusive?: number): RangeBuilder {
    const args = [element, startOffset, endOffsetInclusive];
    if (startOffset === undefined) {
      if (!(element instanceof Element)) throw signatureError('DocumentApp.RangeBuilder.addElement', args);
      this._elements.push(new RangeElement(element));
      return this;
    }
    if (!isElement(element, 'TEXT')) throw signatureError('DocumentApp.RangeBuilder.addElement', args);
    checkSignature('DocumentApp.RangeBuilder.addElement', args, ['Any', 'Number', 'Number']);
    const length = (element as Text)._span.text.length;
    const end = endOffsetInclusive ?? 0;
    if (startOffset < 0 || end >= length || end < startOffset)
      throw new ScriptError(`Index (${end}) must be less than the content length (${length}).`);
    this._elements.push(new RangeElement(element, startOffset, end));
    return this;
  }

  addRange(range: Range): RangeBuilder {
    checkSignature('DocumentApp.RangeBuilder.addRange', [range], [Range]);
    this._elements.push(...range._elements);
    return this;
  }

  build(): Range {
    return new Range([...this._elements]);
  }

  getRangeElements(): RangeElement[] {
    return [...this._elements];
  }
}
