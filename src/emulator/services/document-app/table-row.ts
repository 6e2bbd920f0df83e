// TableRow: a row of a table and its cells.
import { newCell, points } from '../../documents/defaults.ts';
import type { Cell as CellNode, Row as RowNode, Table as TableNode } from '../../documents/model.ts';
import { deleteOneRow } from '../../documents/tables.ts';
import { checkSignature } from '../../runtime/signature.ts';
import { ScriptError } from '../../types.ts';
import { CellHolder } from './cell-holder.ts';
import { type Context, isElement } from './context.ts';
import type { Element } from './element.ts';
import type { Table } from './table.ts';
import type { TableCell } from './table-cell.ts';

export class TableRow
  extends CellHolder
  implements Pick<GoogleAppsScript.Document.TableRow, 'getText' | 'getNumCells' | 'getNumChildren'>
{
  static readonly googleName = 'DocumentApp.TableRow';
  readonly _type = 'TABLE_ROW';
  readonly _name = 'DocumentApp.TableRow';
  readonly _node: RowNode;

  constructor(context: Context, node: RowNode) {
    super(context);
    this._node = node;
  }

  getNumCells(): number {
    return this.getNumChildren();
  }

  getCell(cellIndex: number): TableCell {
    return this.getChild(cellIndex) as TableCell;
  }

  getParentTable(): Table | null {
    return this.getParent() as Table | null;
  }

  appendTableCell(textContentsOrCell?: string | TableCell | null): TableCell {
    return this._insertCell('appendTableCell', [textContentsOrCell ?? ''], this._node.cells.length);
  }

  insertTableCell(childIndex: number, textContentsOrCell?: string | TableCell | null): TableCell {
    return this._insertCell('insertTableCell', [childIndex, textContentsOrCell ?? ''], childIndex);
  }

  removeCell(cellIndex: number): TableCell {
    this._check('removeCell', [cellIndex], ['Number']);
    const cell = this.getCell(cellIndex);
    this._context.session.remove(cell._node);
    return cell;
  }

  clear(): this {
    this._check('clear', [], []);
    for (const cell of [...this._node.cells]) this._context.session.remove(cell);
    return this;
  }

  getMinimumHeight(): number | null {
    this._context.reads();
    return this._node.style.minRowHeight?.magnitude ?? null;
  }

  setMinimumHeight(minHeight: number): this {
    this._check('setMinimumHeight', [minHeight], ['Number']);
    this._node.style.minRowHeight = points(minHeight);
    return this;
  }

  override removeFromParent(): Element | null {
    this._context.changes();
    if (!this._parentNode()) return null;
    this._detach();
    return this;
  }

  /** Merged cells that reach over the row are mended. */
  _detach(): void {
    const table = this._parentNode() as TableNode;
    const { session } = this._context;
    const at = table.rows.indexOf(this._node);
    deleteOneRow(table, at);
    table.rows.splice(at, 0, this._node);
    session.remove(this._node);
  }

  _nodes(): readonly CellNode[] {
    return this._node.cells;
  }

  _insertCell(method: string, args: unknown[], at: number): TableCell {
    const given = args[args.length - 1];
    const isCell = isElement(given, 'TABLE_CELL');
    if (!isCell) checkSignature(`${this._name}.${method}`, args, ['Text'], ['Number', 'Text']);
    this._context.changes();
    if (isCell && (given as Element)._parentNode()) throw new ScriptError('Element must be detached.');
    const node = isCell ? (given as TableCell)._node : this._newCell(at);
    this._context.session.insertCell(this._node, this._placeOf(at), node);
    const cell = this._context.wrap(this._context, node) as TableCell;
    if (!isCell && given !== '') cell.setText(String(given));
    return cell;
  }

  /** Has the borders of the cell above or below: to a script, borders belong to the table. */
  _newCell(at: number): CellNode {
    const cell = newCell();
    const rows = (this._parentNode() as TableNode | undefined)?.rows ?? [];
    const own = rows.indexOf(this._node);
    const neighbour = (rows[own - 1] ?? rows[own + 1])?.cells[at];
    for (const side of ['borderTop', 'borderBottom', 'borderLeft', 'borderRight'] as const) {
      const border = neighbour?.style[side];
      if (border) cell.style = { ...cell.style, [side]: border };
    }
    return cell;
  }
}
