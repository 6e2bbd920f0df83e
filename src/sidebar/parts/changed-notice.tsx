// Under a form whose text also changed in the document: shows the new text and lets the person choose. Nothing is overwritten.
import type { Form } from '../use-form.ts';
import { words } from '../words.ts';
import { Notice } from './notice.tsx';

interface ChangedNoticeProps<K extends string> {
  readonly form: Form<K>;
  /** The text as the document has it now. */
  readonly now: string;
}

export function ChangedNotice<K extends string>({ form, now }: ChangedNoticeProps<K>) {
  if (!form.changedElsewhere) return null;
  return (
    <Notice tone="warning" title={words.changed.title}>
      <p>{words.changed.body}</p>
      <p class="quote" dir="auto">
        {now || words.changed.empty}
      </p>
      <div class="row">
        <button type="button" class="button" onClick={form.keepMine}>
          {words.changed.keepMine}
        </button>
        <button type="button" class="button" onClick={form.reset}>
          {words.changed.takeTheirs}
        </button>
      </div>
    </Notice>
  );
}
