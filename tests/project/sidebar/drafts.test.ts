// What was typed survives, for fourteen days, by document, and only what was typed.
import * as fc from 'fast-check';
import { DRAFT_DAYS, type DraftStorage, openDrafts } from '../../../src/sidebar/drafts.ts';
import { leftAfter, typed } from '../../../src/sidebar/use-form.ts';

const DAY = 86_400_000;

function storageOf(content = new Map<string, string>()): DraftStorage {
  return {
    get length() {
      return content.size;
    },
    key: index => [...content.keys()][index] ?? null,
    getItem: key => content.get(key) ?? null,
    setItem: (key, value) => void content.set(key, value),
    removeItem: key => void content.delete(key),
  };
}

const draft = { fields: { text: 'half a thought' }, before: { text: '' } };

describe('drafts in the browser', () => {
  it('are there again when the panel opens again', () => {
    const storage = storageOf();
    openDrafts(storage, 'doc1', () => 0).write('answer', draft);
    expect(openDrafts(storage, 'doc1', () => DAY).read('answer')).toEqual(draft);
  });

  it('belong to one document', () => {
    const storage = storageOf();
    openDrafts(storage, 'doc1', () => 0).write('answer', draft);
    expect(openDrafts(storage, 'doc2', () => 0).read('answer')).toBeNull();
  });

  it('are gone after a save', () => {
    const storage = storageOf();
    const drafts = openDrafts(storage, 'doc1', () => 0);
    drafts.write('answer', draft);
    drafts.erase('answer');
    expect(drafts.read('answer')).toBeNull();
    expect(storage.length).toBe(0);
  });

  it('of every document are removed after fourteen days, whatever else stays in the storage', () => {
    const content = new Map([['another-page', 'hers']]);
    openDrafts(storageOf(content), 'doc1', () => 0).write('answer', draft);
    openDrafts(storageOf(content), 'doc2', () => DRAFT_DAYS * DAY);
    expect(content.size).toBe(2);
    openDrafts(storageOf(content), 'doc2', () => DRAFT_DAYS * DAY + 1);
    expect([...content.keys()]).toEqual(['another-page']);
  });

  it('last as long as the panel when the browser stores nothing', () => {
    const drafts = openDrafts(null, 'doc1', () => 0);
    drafts.write('answer', draft);
    expect(drafts.read('answer')).toEqual(draft);
  });

  it('last as long as the panel when the storage is full', () => {
    const full: DraftStorage = {
      ...storageOf(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    const drafts = openDrafts(full, 'doc1', () => 0);
    drafts.write('answer', draft);
    expect(drafts.read('answer')).toEqual(draft);
  });

  it('that somebody else wrote into the storage are no drafts', () => {
    for (const value of ['', 'null', '[]', '{"at":0}', '{"at":0,"fields":{"text":1},"before":{}}', '{'])
      expect(
        openDrafts(storageOf(new Map([['throughline.draft.doc1.answer', value]])), 'doc1', () => 0).read('answer'),
      ).toBeNull();
  });

  it('come back exactly as typed', () => {
    const law = fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'grapheme' })), fields => {
      const storage = storageOf();
      openDrafts(storage, 'doc1', () => 0).write('goal', { fields, before: fields });
      expect(openDrafts(storage, 'doc1', () => 0).read('goal')).toEqual({ fields, before: fields });
    });
    void fc.assert(law);
  });
});

describe('a form while somebody types', () => {
  it('remembers what stood there at the first stroke, not at the last', () => {
    const first = typed(null, { key: 'text', value: 'a', now: 'old' });
    const second = typed(first, { key: 'text', value: 'ab', now: 'changed meanwhile' });
    expect(second).toEqual({ fields: { text: 'ab' }, before: { text: 'old' } });
  });

  it('holds only the fields somebody typed into', () => {
    const one = typed(null, { key: 'why', value: 'because', now: '' });
    expect(Object.keys(one.fields)).toEqual(['why']);
  });

  it('is empty after saving what it held', () => {
    expect(leftAfter(draft, { text: 'half a thought' })).toBeNull();
    expect(leftAfter(null, { text: '' })).toBeNull();
  });

  it('keeps what was typed on while the save was on its way', () => {
    const more = { fields: { text: 'a whole thought', why: 'so' }, before: { text: '', why: '' } };
    expect(leftAfter(more, { text: 'half a thought', why: 'so' })).toEqual({
      fields: { text: 'a whole thought' },
      before: { text: 'half a thought' },
    });
  });
});
