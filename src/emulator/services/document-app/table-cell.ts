// TableCell: a container that also has a place in a table, a background and paddings.
import { points } from '../../documents/defaults.ts';
import type { Cell as CellNode, Row as RowNode } from '../../documents/model.ts';
import type { EnumMember } from '../../runtime/enum.ts';
import { colorOf, hexOf } from './attributes.ts';
import { Container } from './container.ts';
import { VERTICAL, VerticalAlignment } from './enums.ts';
import type { Table } from './table.ts';
import type { TableRow } from './table-row.ts';

type Side = 'Top' | 'Bottom' | 'Left' | 'Right';

export class TableCell
  extends Container
  implements Pick<GoogleAppsScript.Document.TableCell, 'getText' | 'getNumChildren' | 'getColSpan' | 'getRowSpan'>
{
  static readonly googleName = 'DocumentApp.TableCell';
  readonly _type = 'TABLE_CELL';
  readonly _name = 'DocumentApp.TableCell';
  declare readonly _node: CellNode;

  copy(): TableCell {
    this._context.reads();
    return this._context.wrap(this._context, this._context.session.copyOf(this._node)) as TableCell;
  }

  getColSpan(): number {
    this._context.reads();
    return this._node.style.columnSpan ?? 1;
  }

  getRowSpan(): number {
    this._context.reads();
    return this._node.style.rowSpan ?? 1;
  }

  getParentRow(): TableRow | null {
    return this.getParent() as TableRow | null;
  }

  getParentTable(): Table | null {
    return this.getParentRow()?.getParentTable() ?? null;
  }

  getBackgroundColor(): string | null {
    this._context.reads();
    return hexOf(this._node.style.backgroundColor);
  }

  setBackgroundColor(color: string | null): this {
    this._check('setBackgroundColor', [color], ['String'], ['null']);
    this._node.style = { ...this._node.style, backgroundColor: colorOf(color) ?? {} };
    return this;
  }

  getVerticalAlignment(): EnumMember | null {
    this._context.reads();
    return VERTICAL.toScript(this._node.style.contentAlignment);
  }

  setVerticalAlignment(alignment: EnumMember): this {
    this._check('setVerticalAlignment', [alignment], [VerticalAlignment]);
    this._node.style = { ...this._node.style, contentAlignment: VERTICAL.toBody(alignment) };
    return this;
  }

  /** The width of its column. */
  getWidth(): number | null {
    return this._table()?.getColumnWidth(this._column()) ?? null;
  }

  setWidth(width: number): this {
    this._check('setWidth', [width], ['Number'], ['null']);
    this._table()?.setColumnWidth(this._column(), width);
    return this;
  }

  getPaddingTop(): number | null {
    return this._padding('Top');
  }

  getPaddingBottom(): number | null {
    return this._padding('Bottom');
  }

  getPaddingLeft(): number | null {
    return this._padding('Left');
  }

  getPaddingRight(): number | null {
    return this._padding('Right');
  }

  setPaddingTop(padding: number): this {
    return this._setPadding('Top', padding);
  }

  setPaddingBottom(padding: number): this {
    return this._setPadding('Bottom', padding);
  }

  setPaddingLeft(padding: number): this {
    return this._setPadding('Left', padding);
  }

  setPaddingRight(padding: number): this {
    return this._setPadding('Right', padding);
  }

  _table(): Table | null {
    return this.getParentTable();
  }

  _column(): number {
    return ((this._parentNode() as RowNode | undefined)?.cells ?? []).indexOf(this._node);
  }

  _padding(side: Side): number | null {
    this._context.reads();
    return this._node.style[`padding${side}`]?.magnitude ?? null;
  }

  _setPadding(side: Side, padding: number): this {
    this._check(`setPadding${side}`, [padding], ['Number']);
    this._node.style = { ...this._node.style, [`padding${side}`]: points(padding) };
    return this;
  }
}
