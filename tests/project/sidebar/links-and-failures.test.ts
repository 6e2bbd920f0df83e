// Links from people lead to the web or nowhere; a failed call is a sentence with what to do; lists are read as they were saved.
import { failureOf } from '../../../src/sidebar/failure.ts';
import { asLink, safeLink } from '../../../src/sidebar/link.ts';
import { decode } from '../../../src/sidebar/read-file.ts';
import { placeOf } from '../../../src/sidebar/student/place.ts';

describe('links typed by people', () => {
  it.each(['https://drive.google.com/x', 'http://example.org', ' HTTPS://example.org/a?b=1 '])('follows %s', url => {
    expect(safeLink(url)).toBe(url.trim());
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'javascript://example.org/%0aalert(1)',
    'java\nscript:alert(1)',
    'mailto:a@b.example',
    '//example.org',
    'https://a b',
    '',
  ])('does not follow %s', url => {
    expect(safeLink(url)).toBe('');
  });

  it('completes an address pasted without https', () => {
    expect(asLink('example.org/a')).toBe('https://example.org/a');
    expect(asLink('my poster')).toBe('');
    expect(asLink('javascript:alert(1)')).toBe('');
  });
});

describe('a call that failed', () => {
  const storage = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

  it('names the account to keep when several are signed in', () => {
    const failure = failureOf(storage, true, 'mia@school.example');
    expect(failure.code).toBe('not-signed-in');
    expect(failure.sentence).toContain('Sign out of the other Google accounts, keep mia@school.example');
  });

  it('says what to do when the account is not known', () => {
    expect(failureOf(storage, true, '').sentence).toContain('keep your school account');
  });

  it.each([
    ['NetworkError: Connection failure due to HTTP 0', true, 'offline'],
    ['anything', false, 'offline'],
    ['Exceeded maximum execution time', true, 'busy'],
    ['Service invoked too many times for one day: urlfetch.', true, 'quota'],
    ['Authorization is required to perform that action.', true, 'not-signed-in'],
    ['TypeError: x', true, 'google'],
  ] as const)('%s (online: %s) is %s', (message, isOnline, code) => {
    const failure = failureOf(message, isOnline, '');
    expect(failure.code).toBe(code);
    expect(failure.sentence).not.toContain(message);
    expect(failure.sentence).toMatch(/[Tt]ry again|Allow|teacher/);
  });
});

describe('a list chosen as a file', () => {
  const bytes = (...values: number[]) => new Uint8Array(values).buffer;

  it('is read as UTF-8, with or without its mark', () => {
    expect(decode(bytes(0x4d, 0xc3, 0xa9))).toBe('Mé');
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x4d))).toBe('M');
  });

  it('is read as older spreadsheets on Windows save it', () => {
    expect(decode(bytes(0x4d, 0xe9))).toBe('Mé');
  });

  it('is read as UTF-16', () => {
    expect(decode(bytes(0xff, 0xfe, 0x4d, 0x00, 0xe9, 0x00))).toBe('Mé');
    expect(decode(bytes(0xfe, 0xff, 0x00, 0x4d))).toBe('M');
  });
});

describe('the button of the next step', () => {
  const next = { sentence: '', reason: '', button: '', goalId: 'G2', question: 'Q3', stage: 'profile' } as const;

  it.each([
    ['answer', { at: 'stage', stage: 'profile', question: 'Q3' }],
    ['add-goal', { at: 'wizard' }],
    ['add-step', { at: 'goals', goalId: 'G2', form: 'step' }],
    ['log-number', { at: 'goals', goalId: 'G2', form: 'log' }],
    ['reply', { at: 'goals', goalId: 'G2', form: 'reply' }],
    ['add-evidence', { at: 'evidence', goalId: 'G2' }],
    ['open-stage', { at: 'stage', stage: 'profile' }],
  ] as const)('%s leads there', (action, place) => {
    expect(placeOf({ ...next, action })).toEqual(place);
  });
});
