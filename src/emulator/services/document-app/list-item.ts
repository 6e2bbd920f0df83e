// ListItem: a paragraph with a bullet or number, and the list it belongs to.
import { listOf, setLevel } from '../../documents/bullets.ts';
import type { Paragraph as ParagraphNode, Segment, Tab } from '../../documents/model.ts';
import { allTabs } from '../../documents/model.ts';
import type { Parent } from '../../documents/session.ts';
import type { EnumMember } from '../../runtime/enum.ts';
import { signatureError } from '../../runtime/signature.ts';
import { type Context, isElement } from './context.ts';
import { GLYPH_NUMBERS, GLYPH_SYMBOLS, GlyphType } from './enums.ts';
import { TextLine } from './text-line.ts';

export class ListItem
  extends TextLine
  implements
    Pick<GoogleAppsScript.Document.ListItem, 'getText' | 'setText' | 'getNumChildren' | 'getListId' | 'getNestingLevel'>
{
  static readonly googleName = 'DocumentApp.ListItem';
  readonly _type = 'LIST_ITEM';

  getListId(): string {
    this._context.reads();
    return this._node.bullet?.listId ?? '';
  }

  /** Joins the list of another item. */
  setListId(listItem: ListItem): ListItem {
    if (!isElement(listItem, 'LIST_ITEM')) throw signatureError(this._member('setListId'), [listItem]);
    this._context.changes();
    this._move(listItem._node.bullet?.listId ?? '', this._node.bullet?.nestingLevel ?? 0);
    return this;
  }

  getNestingLevel(): number {
    this._context.reads();
    return this._node.bullet?.nestingLevel ?? 0;
  }

  setNestingLevel(nestingLevel: number): ListItem {
    this._check('setNestingLevel', [nestingLevel], ['Number']);
    this._move(this._node.bullet?.listId ?? '', Math.max(0, Math.min(8, Math.trunc(nestingLevel))));
    return this;
  }

  /** null for glyphs DocumentApp does not know, such as a checklist's box. */
  getGlyphType(): EnumMember | null {
    this._context.reads();
    const level = this._level();
    return GLYPH_SYMBOLS.toScript(level?.glyphSymbol) ?? GLYPH_NUMBERS.toScript(level?.glyphType);
  }

  /** Changes the glyph of this level of the list, for all its items. */
  setGlyphType(glyphType: EnumMember): ListItem {
    this._check('setGlyphType', [glyphType], [GlyphType]);
    const level = this._level();
    if (!level) return this;
    const number = `%${this._node.bullet?.nestingLevel ?? 0}`;
    const symbol = GLYPH_SYMBOLS.toBody(glyphType);
    delete level.glyphSymbol;
    delete level.glyphType;
    if (symbol) Object.assign(level, { glyphSymbol: symbol, glyphFormat: number });
    else Object.assign(level, { glyphType: GLYPH_NUMBERS.toBody(glyphType), glyphFormat: `${number}.` });
    return this;
  }

  _move(listId: string, nestingLevel: number): void {
    const look = this._tab()?.lists[listId]?.listProperties?.nestingLevels?.[nestingLevel];
    setLevel(this._node, listId, nestingLevel, look);
  }

  _level(): NonNullable<NonNullable<Tab['lists'][string]['listProperties']>['nestingLevels']>[number] | undefined {
    return this._tab()?.lists[this._node.bullet?.listId ?? '']?.listProperties?.nestingLevels?.[
      this._node.bullet?.nestingLevel ?? 0
    ];
  }

  _tab(): Tab {
    return tabHolding(this._context, this._node);
  }
}

/** The tab a node stands in; the first one for a detached node. */
export function tabHolding(context: Context, node: ParagraphNode): Tab {
  let parent: Parent | undefined = context.session.parentOf(node);
  while (parent && 'kind' in parent) parent = context.session.parentOf(parent);
  const tab = parent && context.session.tabOf(parent as Segment);
  return tab ?? allTabs(context.session.draft.tabs)[0]!;
}

/** Makes a paragraph an item of the nearest list before it, or of a new numbered list (observed on live Google). */
export function makeItem(context: Context, node: ParagraphNode, before: readonly ParagraphNode[], tab: Tab): void {
  const earlier = [...before].reverse().find(paragraph => paragraph.bullet)?.bullet?.listId;
  const listId = earlier ?? context.newId('kix.');
  tab.lists[listId] ??= listOf('NUMBERED_DECIMAL_ALPHA_ROMAN');
  setLevel(node, listId, 0, tab.lists[listId]?.listProperties?.nestingLevels?.[0]);
}
