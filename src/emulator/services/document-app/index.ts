// DocumentApp over the documents body: the open document and, with the wide scope, others.
import { documentsOf } from '../../documents/index.ts';
import { DOCUMENT } from '../../drive/contract.ts';
import { driveOf } from '../../drive/index.ts';
import { checkSignature } from '../../runtime/signature.ts';
import { ApiError, type Execution, ScriptError, type Service } from '../../types.ts';
import { uiFor } from '../base/ui.ts';
import { Context, openSession } from './context.ts';
import { Document } from './document.ts';
import { wrap } from './elements.ts';
import * as enums from './enums.ts';

class DocumentApp {
  static readonly googleName = 'DocumentApp';
  readonly Attribute = enums.Attribute;
  readonly ElementType = enums.ElementType;
  readonly GlyphType = enums.GlyphType;
  readonly HorizontalAlignment = enums.HorizontalAlignment;
  readonly ParagraphHeading = enums.ParagraphHeading;
  readonly TabType = enums.TabType;
  readonly VerticalAlignment = enums.VerticalAlignment;
  readonly #execution: Execution;
  #active: Document | undefined;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  /** null where no document is open (F§1.5). */
  getActiveDocument(): Document | null {
    const { container } = this.#execution;
    this.#execution.requireScope('DocumentApp.getActiveDocument', ['documents.currentonly', 'documents']);
    if (container.kind !== 'document') return null;
    if (!this.#active) {
      this.#execution.charge('DocumentApp.getActiveDocument');
      this.#active = this.#open(container.fileId);
    }
    return this.#active;
  }

  getUi(): object {
    return uiFor(this.#execution, 'document');
  }

  /** Each call works on a copy of its own, as stored at that moment (observed on live Google). */
  openById(id: string): Document {
    checkSignature('DocumentApp.openById', [id], ['String']);
    this.#execution.requireScope('DocumentApp.openById', ['documents']);
    this.#execution.charge('DocumentApp.openById');
    return this.#open(id);
  }

  openByUrl(url: string): Document {
    checkSignature('DocumentApp.openByUrl', [url], ['String']);
    this.#execution.requireScope('DocumentApp.openByUrl', ['documents']);
    const id = /\/document\/d\/([\w-]+)/.exec(url)?.[1];
    if (!id) throw new ScriptError('Invalid argument: url');
    this.#execution.charge('DocumentApp.openById');
    return this.#open(id);
  }

  create(name: string): Document {
    checkSignature('DocumentApp.create', [name], ['Text']);
    this.#execution.requireScope('DocumentApp.create', ['documents']);
    this.#execution.charge('DocumentApp.create', 0, true);
    const caller = { email: this.#execution.person.id, scopes: 'all', client: 'user' } as const;
    const { id } = driveOf(this.#execution.workspace).create(caller, { name: String(name), mimeType: DOCUMENT });
    return this.#open(id);
  }

  #open(id: string): Document {
    const caller = { email: this.#execution.person.id, scopes: 'all', client: 'user' } as const;
    try {
      documentsOf(this.#execution.workspace).reach(caller, id, 'reader');
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      throw new ScriptError("Document is missing (perhaps it was deleted, or you don't have read access?)");
    }
    const context = new Context(this.#execution, openSession(this.#execution, id), wrap);
    this.#execution.onEnd(() => context.save());
    return new Document(context);
  }
}

export const documentAppService: Service = {
  name: 'document-app',
  globals: execution => ({ DocumentApp: documentAppFor(execution) }),
};

/** A DocumentApp for one run of the script. */
export function documentAppFor(execution: Execution): object {
  return new DocumentApp(execution);
}
