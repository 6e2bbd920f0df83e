// Tab and DocumentTab: the tabs of a document and what stands in them.
import { emptySegment } from '../../documents/defaults.ts';
import type { Tab as TabNode } from '../../documents/model.ts';
import type { EnumMember } from '../../runtime/enum.ts';
import { ScriptError } from '../../types.ts';
import type { Context } from './context.ts';
import { TabType } from './enums.ts';
import { RangeBuilder } from './ranges.ts';
import type { Body, FooterSection, HeaderSection } from './sections.ts';

export class Tab implements Pick<GoogleAppsScript.Document.Tab, 'getId' | 'getIndex' | 'getTitle'> {
  static readonly googleName = 'DocumentApp.Tab';
  readonly _context: Context;
  readonly _node: TabNode;
  readonly _index: number;

  constructor(context: Context, node: TabNode, index: number) {
    this._context = context;
    this._node = node;
    this._index = index;
  }

  getId(): string {
    return this._node.id;
  }

  getTitle(): string {
    return this._node.title;
  }

  getIndex(): number {
    return this._index;
  }

  getType(): EnumMember {
    return TabType.DOCUMENT_TAB;
  }

  getChildTabs(): Tab[] {
    this._context.reads();
    return this._node.childTabs.map((child, index) => new Tab(this._context, child, index));
  }

  asDocumentTab(): DocumentTab {
    return new DocumentTab(this._context, this._node);
  }
}

export class DocumentTab {
  static readonly googleName = 'DocumentApp.DocumentTab';
  readonly _context: Context;
  readonly _node: TabNode;

  constructor(context: Context, node: TabNode) {
    this._context = context;
    this._node = node;
  }

  getBody(): Body {
    this._context.reads();
    return this._context.wrap(this._context, this._node.body) as Body;
  }

  getHeader(): HeaderSection | null {
    return this._margin('headers', 'defaultHeaderId') as HeaderSection | null;
  }

  getFooter(): FooterSection | null {
    return this._margin('footers', 'defaultFooterId') as FooterSection | null;
  }

  addHeader(): HeaderSection {
    return this._addMargin('headers', 'defaultHeaderId', 'header') as HeaderSection;
  }

  addFooter(): FooterSection {
    return this._addMargin('footers', 'defaultFooterId', 'footer') as FooterSection;
  }

  newRange(): RangeBuilder {
    return new RangeBuilder();
  }

  _margin(group: 'headers' | 'footers', field: 'defaultHeaderId' | 'defaultFooterId'): object | null {
    this._context.reads();
    const segment = this._node[group][this._node.documentStyle[field] ?? ''];
    return segment ? this._context.wrap(this._context, segment) : null;
  }

  _addMargin(group: 'headers' | 'footers', field: 'defaultHeaderId' | 'defaultFooterId', name: string): object {
    this._context.changes();
    if (this._node.documentStyle[field]) throw new ScriptError(`Document tab already contains a ${name}.`);
    const segment = emptySegment(this._context.newId('kix.'));
    this._node[group][segment.id] = segment;
    this._node.documentStyle[field] = segment.id;
    this._context.session.adoptSegment(segment);
    return this._context.wrap(this._context, segment);
  }
}
