// What lies on disk is the workspace after one commit or after the one before it, also when the process ends in the middle of saving.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Entity, Store } from '../../../src/emulator/store/store.ts';

interface Word extends Entity {
  readonly text: string;
}

const folders: string[] = [];
function folder(): string {
  const made = mkdtempSync(path.join(os.tmpdir(), 'throughline-store-'));
  folders.push(made);
  return made;
}
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

const texts = (store: Store): string[] =>
  ['items', 'documents'].flatMap(name => [...store.collection<Word>(name).all()].map(({ text }) => text));

describe('a store on disk', () => {
  it('comes back as it was saved, without what was deleted', () => {
    const root = folder();
    const store = new Store(root);
    const items = store.collection<Word>('items');
    items.put({ id: 'a/b ü', text: 'one' });
    items.put({ id: 'gone', text: 'two' });
    store.commit();
    items.delete('gone');
    store.commit();
    expect(texts(new Store(root))).toEqual(['one']);
  });

  it('does not save what was not committed', () => {
    const root = folder();
    const store = new Store(root);
    store.collection<Word>('items').put({ id: 'a', text: 'one' });
    expect(texts(new Store(root))).toEqual([]);
  });

  it('holds a commit whole or not at all, wherever saving it broke off', () => {
    const root = folder();
    const store = new Store(root);
    const items = store.collection<Word>('items');
    items.put({ id: 'a', text: 'old item' });
    store.commit();
    items.put({ id: 'a', text: 'new item' });
    store.collection<Word>('documents').put({ id: 'a', text: 'new document' });
    // A file stands where the folder of documents has to be: saving ends there, as it does when the process is killed.
    const obstacle = path.join(root, 'documents');
    writeFileSync(obstacle, '');
    expect(() => store.commit()).toThrow();
    rmSync(obstacle);
    expect(texts(new Store(root))).toEqual(['new item', 'new document']);
    expect(texts(new Store(root))).toEqual(['new item', 'new document']);
  });
});
