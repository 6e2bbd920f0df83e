// Table of a document, as a script sees it.
import { newRow, points } from '../../documents/defaults.ts';
import type { Row as RowNode, Table as TableNode } from '../../documents/model.ts';
import { checkSignature, signatureError } from '../../runtime/signature.ts';
import { ScriptError } from '../../types.ts';
import { colorOf, hexOf } from './attributes.ts';
import { CellHolder } from './cell-holder.ts';
import { type Context, isElement } from './context.ts';
import type { Element } from './element.ts';
import type { TableCell } from './table-cell.ts';
import type { TableRow } from './table-row.ts';
import { outOfBounds } from './text-line.ts';

const BORDERS = ['borderTop', 'borderBottom', 'borderLeft', 'borderRight'] as const;

export class Table
  extends CellHolder
  implements Pick<GoogleAppsScript.Document.Table, 'getText' | 'getNumRows' | 'getNumChildren'>
{
  static readonly googleName = 'DocumentApp.Table';
  readonly _type = 'TABLE';
  readonly _name = 'DocumentApp.Table';
  readonly _node: TableNode;

  constructor(context: Context, node: TableNode) {
    super(context);
    this._node = node;
  }

  getNumRows(): number {
    return this.getNumChildren();
  }

  getRow(rowIndex: number): TableRow {
    return this.getChild(rowIndex) as TableRow;
  }

  getCell(rowIndex: number, cellIndex: number): TableCell {
    checkSignature('DocumentApp.Table.getCell', [rowIndex, cellIndex], ['Number', 'Number']);
    return this.getRow(rowIndex).getCell(cellIndex);
  }

  appendTableRow(tableRow?: TableRow | null): TableRow {
    return this._insertRow('appendTableRow', tableRow ? [tableRow] : [], this._node.rows.length);
  }

  insertTableRow(childIndex: number, tableRow?: TableRow | null): TableRow {
    return this._insertRow('insertTableRow', tableRow ? [childIndex, tableRow] : [childIndex], childIndex);
  }

  removeRow(rowIndex: number): TableRow {
    this._check('removeRow', [rowIndex], ['Number']);
    const row = this._node.rows[rowIndex];
    if (!row) throw outOfBounds(rowIndex, this._node.rows.length);
    const element = this._context.wrap(this._context, row) as TableRow;
    element._detach();
    return element;
  }

  clear(): this {
    this._check('clear', [], []);
    for (const row of [...this._node.rows]) this._context.session.remove(row);
    return this;
  }

  /** null for a width that follows the page. */
  getColumnWidth(columnIndex: number): number | null {
    this._context.reads();
    return this._node.style.tableColumnProperties?.[columnIndex]?.width?.magnitude ?? null;
  }

  setColumnWidth(columnIndex: number, width: number): this {
    this._check('setColumnWidth', [columnIndex, width], ['Number', 'Number'], ['Number', 'null']);
    this._node.style.tableColumnProperties ??= [];
    this._node.style.tableColumnProperties[columnIndex] =
      width === null ? { widthType: 'EVENLY_DISTRIBUTED' } : { widthType: 'FIXED_WIDTH', width: points(width) };
    return this;
  }

  getBorderColor(): string | null {
    this._context.reads();
    return hexOf(this._cells()[0]?.style.borderTop?.color);
  }

  setBorderColor(color: string): this {
    this._check('setBorderColor', [color], ['String']);
    const value = colorOf(color) ?? {};
    this._eachBorder(border => Object.assign(border, { color: value }));
    return this;
  }

  getBorderWidth(): number | null {
    this._context.reads();
    return this._cells()[0]?.style.borderTop?.width?.magnitude ?? null;
  }

  setBorderWidth(width: number): this {
    this._check('setBorderWidth', [width], ['Number']);
    this._eachBorder(border => Object.assign(border, { width: points(width) }));
    return this;
  }

  _nodes(): readonly RowNode[] {
    return this._node.rows;
  }

  _eachBorder(change: (border: object) => void): void {
    for (const cell of this._cells()) {
      for (const side of BORDERS) {
        const border = { color: colorOf('#000000') ?? {}, width: points(1), dashStyle: 'SOLID', ...cell.style[side] };
        change(border);
        cell.style = { ...cell.style, [side]: border };
      }
    }
  }

  /** A row that a script makes has no cells yet. */
  _insertRow(method: string, args: unknown[], at: number): TableRow {
    const given = args.find(arg => typeof arg === 'object');
    if (given !== undefined && !isElement(given, 'TABLE_ROW')) throw signatureError(`${this._name}.${method}`, args);
    this._context.changes();
    if ((given as Element | undefined)?._parentNode()) throw new ScriptError('Element must be detached.');
    const node = (given as TableRow | undefined)?._node ?? newRow([]);
    this._context.session.insertRow(this._node, this._placeOf(at), node);
    return this._context.wrap(this._context, node) as TableRow;
  }
}
