import { decodePlan } from '../../../src/core/document/decode.ts';
import { templateBlocks } from '../../../src/core/document/template.ts';
import { AppError } from '../../../src/core/errors.ts';
import { evidenceFileName } from '../../../src/server/student/evidence-name.ts';
import { folderId } from '../../../src/server/student/folder-id.ts';
import { MemoryPlan } from '../../support/memory-plan.ts';
import { studentAt } from './student-school.ts';

const SIZE = 5 * 1024 * 1024 + 3;
const file = Buffer.from(Array.from({ length: SIZE }, (_, index) => (index * 31) % 256));
const START = { goalId: 'G1', name: 'Reading log.jpg', mimeType: 'image/jpeg', size: SIZE };
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
  return 'no error';
};
const evidence = (plan: MemoryPlan) => decodePlan({ title: '', blocks: plan.blocks, otherTabs: [] }).plan.evidence;
const answer = (status: number, text = '') => ({ status, text, headers: {} });

/** As the upload dialog does it: slice by slice from where the session is. */
function sendAll(student: ReturnType<typeof studentAt>, from = 0) {
  const { uploadUrl, sliceBytes } = student.methods['evidence.startUpload'](START);
  let state = { received: from, isFinished: false, url: '' };
  for (let turn = 0; !state.isFinished && turn < 20; turn++) {
    const base64 = file.subarray(state.received, state.received + sliceBytes).toString('base64');
    state = student.methods['evidence.sendSlice']({ uploadUrl, offset: state.received, size: SIZE, base64 });
  }
  return state;
}

describe('uploading evidence', () => {
  it('sends a file in slices and writes it into the plan', () => {
    const student = studentAt();
    expect(sendAll(student)).toEqual({
      received: SIZE,
      isFinished: true,
      url: 'https://drive.google.com/file/d/file-1/view?usp=drivesdk',
    });
    expect(student.rest.bytes.equals(file)).toBe(true);
    expect(student.rest.name).toBe('2026-11-03 G1 Reading log.jpg');
    expect(student.rest.calls[0]).toMatchObject({
      url: expect.stringMatching(/^https:\/\/www\.googleapis\.com\/upload\/drive\/v3\/files\?uploadType=resumable/),
      json: { parents: ['folder-of-ada'], mimeType: 'image/jpeg' },
      headers: { 'X-Upload-Content-Type': 'image/jpeg', 'X-Upload-Content-Length': String(SIZE) },
    });
    expect(evidence(student.plan)[2]).toMatchObject({
      title: 'Reading log',
      goalId: 'G1',
      url: expect.stringContaining('file-1'),
      date: { iso: '2026-11-03' },
    });
    expect(student.store.all.size).toBe(0);
  });

  it('then takes the words the student adds, without a second row', () => {
    const student = studentAt();
    const { url } = sendAll(student);
    student.methods['plan.addEvidence']({ goalId: 'G1', title: 'My reading log', url, why: 'Every evening' });
    expect(evidence(student.plan).slice(2)).toMatchObject([{ title: 'My reading log', why: 'Every evening', url }]);
  });

  it('goes on after an answer that was lost, with no byte twice', () => {
    const student = studentAt();
    const { uploadUrl } = student.methods['evidence.startUpload'](START);
    student.rest.instead.push('lost');
    const slice = (from: number, to: number) => file.subarray(from, to).toString('base64');
    const state = student.methods['evidence.sendSlice']({
      uploadUrl,
      offset: 0,
      size: SIZE,
      base64: slice(0, 2 ** 21),
    });
    expect(state).toEqual({ received: 2 ** 21, isFinished: false, url: '' });
    student.rest.instead.push(answer(503), answer(503));
    expect(
      codeOf(() =>
        student.methods['evidence.sendSlice']({
          uploadUrl,
          offset: 2 ** 21,
          size: SIZE,
          base64: slice(2 ** 21, 2 ** 22),
        }),
      ),
    ).toBe('offline');
    expect(student.methods['evidence.sendSlice']({ uploadUrl, offset: 0, size: SIZE, base64: '' }).received).toBe(
      2 ** 21,
    );
  });

  it('writes the row once, also when the last answer is asked for again or the plan could not be written', () => {
    const student = studentAt();
    student.plan.denied = 'read-only';
    expect(codeOf(() => sendAll(student))).toBe('no-access');
    student.plan.denied = null;
    const uploadUrl = 'https://www.googleapis.com/upload/drive/v3/files?uploadType=resumable&upload_id=abc';
    for (let turn = 0; turn < 2; turn++)
      expect(
        student.methods['evidence.sendSlice']({ uploadUrl, offset: SIZE, size: SIZE, base64: '' }).isFinished,
      ).toBe(true);
    expect(evidence(student.plan)).toHaveLength(3);
    expect(evidence(student.plan)[2]).toMatchObject({ title: 'Reading log', goalId: 'G1' });
  });

  it('says the limit before anything is sent', () => {
    const student = studentAt();
    expect(codeOf(() => student.methods['evidence.startUpload']({ ...START, size: 100 * 1024 * 1024 + 1 }))).toBe(
      'too-large',
    );
    expect(student.rest.calls).toEqual([]);
  });

  it('sends nothing to any other address, and nothing that is no slice', () => {
    const student = studentAt();
    const slice = { offset: 0, size: 3, base64: 'AAAA' };
    for (const uploadUrl of [
      'https://evil.test/upload/drive/v3/',
      'https://www.googleapis.com/drive/v3/files',
      'https://www.googleapis.com.evil.test/upload/drive/v3/x',
      'http://www.googleapis.com/upload/drive/v3/x',
      'https://www.googleapis.com/upload/drive/v3/../../../oauth2/v1/tokeninfo',
    ]) {
      expect(codeOf(() => student.methods['evidence.sendSlice']({ ...slice, uploadUrl }))).toBe('bad-request');
    }
    const uploadUrl = 'https://www.googleapis.com/upload/drive/v3/files?upload_id=abc';
    expect(codeOf(() => student.methods['evidence.sendSlice']({ uploadUrl, offset: 0, size: 2, base64: 'AAAA' }))).toBe(
      'bad-request',
    );
    expect(codeOf(() => student.methods['evidence.sendSlice']({ uploadUrl, offset: 0, size: 9, base64: 'A%A=' }))).toBe(
      'bad-request',
    );
    expect(student.rest.calls).toEqual([]);
  });

  it.each([
    [answer(404, '{"error":{"errors":[{"reason":"notFound"}]}}'), 'folder-not-connected'],
    [answer(403, '{"error":{"errors":[{"reason":"appNotAuthorizedToFile"}]}}'), 'folder-not-connected'],
    [answer(403, '{"error":{"errors":[{"reason":"insufficientFilePermissions"}]}}'), 'no-access'],
    [answer(403, '{"error":{"errors":[{"reason":"storageQuotaExceeded"}]}}'), 'google'],
    [answer(403, '{"error":{"errors":[{"reason":"userRateLimitExceeded"}]}}'), 'quota'],
    [answer(0), 'offline'],
    [answer(500), 'offline'],
    [{ ...answer(200), headers: { location: 'https://evil.test/' } }, 'google'],
  ])('tells the reasons apart for which an upload does not start (%#)', (refusal, code) => {
    const student = studentAt();
    student.rest.instead.push(refusal);
    expect(codeOf(() => student.methods['evidence.startUpload'](START))).toBe(code);
    expect(student.store.all.size).toBe(0);
  });

  it('knows when a session is over', () => {
    const student = studentAt();
    const { uploadUrl } = student.methods['evidence.startUpload'](START);
    student.rest.instead.push(answer(404));
    expect(
      codeOf(() => student.methods['evidence.sendSlice']({ uploadUrl, offset: 0, size: SIZE, base64: 'AAAA' })),
    ).toBe('file-gone');
  });
});

describe('the evidence folder', () => {
  it('is connected when files can be put into it', () => {
    const student = studentAt();
    expect(student.methods['evidence.folder']({})).toEqual({
      isConnected: true,
      folderUrl: 'https://drive.google.com/drive/folders/folder-of-ada',
      pickerConfigured: true,
    });
    student.rest.folder = answer(404);
    expect(student.methods['evidence.folder']({}).isConnected).toBe(false);
    student.rest.folder = answer(200, '{"capabilities":{"canAddChildren":false}}');
    expect(student.methods['evidence.folder']({}).isConnected).toBe(false);
    student.rest.folder = answer(200, '{"trashed":true}');
    expect(codeOf(() => student.methods['evidence.folder']({}))).toBe('file-trashed');
    student.rest.folder = answer(0);
    expect(codeOf(() => student.methods['evidence.folder']({}))).toBe('offline');
  });

  it('is asked for only when the plan names one', () => {
    const student = studentAt(new MemoryPlan(templateBlocks()));
    expect(student.methods['evidence.folder']({})).toEqual({
      isConnected: false,
      folderUrl: '',
      pickerConfigured: true,
    });
    expect(student.rest.calls).toEqual([]);
    expect(codeOf(() => student.methods['evidence.startUpload'](START))).toBe('folder-not-connected');
  });

  it('is read from the addresses people see', () => {
    expect(folderId('https://drive.google.com/drive/u/0/folders/abc_DEF-123?usp=sharing')).toBe('abc_DEF-123');
    expect(folderId('https://drive.google.com/open?id=abcdef')).toBe('abcdef');
    expect(folderId('https://evil.test/drive.google.com/drive/folders/abcdef')).toBe('');
    expect(folderId('')).toBe('');
  });
});

describe('names of evidence files', () => {
  it.each([
    ['Reading log.jpg', 'G1', '2026-11-03 G1 Reading log.jpg'],
    ['film.MP4', '', '2026-11-03 film.MP4'],
    ['a/b\\c: d?.pdf', 'G2', '2026-11-03 G2 a b c d.pdf'],
    ['.hidden', 'G1', '2026-11-03 G1 .hidden'],
    ['', '', '2026-11-03 evidence'],
    ['مقال.docx', 'G1', '2026-11-03 G1 مقال.docx'],
  ])('“%s” for “%s” becomes “%s”', (name, goalId, expected) => {
    expect(evidenceFileName(name, goalId, '2026-11-03')).toBe(expected);
  });

  it('are not endless', () => {
    expect(evidenceFileName(`${'😀'.repeat(400)}.png`, 'G1', '2026-11-03').length).toBeLessThan(270);
  });
});
