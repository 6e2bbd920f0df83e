// What became of an upload is said on return, also to somebody who closed the window before the answer came.
import { forgetUploads, noteUpload, settleUploads } from '../../../src/sidebar/upload-note.ts';

function storageOf(content = new Map<string, string>()) {
  return {
    content,
    getItem: (key: string) => content.get(key) ?? null,
    setItem: (key: string, value: string) => void content.set(key, value),
    removeItem: (key: string) => void content.delete(key),
  };
}
const log = { url: 'https://drive.google.com/file/d/1/view', name: 'log.png' };
const photo = { url: 'https://drive.google.com/file/d/2/view', name: 'photo.png' };

describe('files on their way into the plan', () => {
  it('are said to be saved once, when the plan holds them', () => {
    const storage = storageOf();
    noteUpload(storage, 'doc', log);
    noteUpload(storage, 'doc', log);
    noteUpload(storage, 'doc', photo);
    expect(settleUploads(storage, 'other', [log.url])).toEqual({ saved: [], missing: [] });
    expect(settleUploads(storage, 'doc', [log.url])).toEqual({ saved: ['log.png'], missing: ['photo.png'] });
    expect(settleUploads(storage, 'doc', [log.url])).toEqual({ saved: [], missing: ['photo.png'] });
    forgetUploads(storage, 'doc');
    expect(storage.content.size).toBe(0);
  });

  it('are nothing where the browser keeps nothing, or something else lies there', () => {
    noteUpload(null, 'doc', log);
    expect(settleUploads(null, 'doc', [log.url])).toEqual({ saved: [], missing: [] });
    const storage = storageOf(new Map([['throughline.uploaded.doc', '[{"url":3},null]']]));
    expect(settleUploads(storage, 'doc', [])).toEqual({ saved: [], missing: [] });
  });
});
