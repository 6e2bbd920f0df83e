// What staff wrote stays on Today until the student has read or answered just that text.
import { isUnread, markRead, staffText } from '../../../src/sidebar/student/read-words.ts';
import { ADA } from '../../core/document/sample-plan.ts';

type Goal = (typeof ADA.goals)[number];
const goal = ADA.goals[0] as Goal;
const withStaff = (staff: Partial<Goal['staff']>, myReply = ''): Goal => ({
  ...goal,
  myReply,
  staff: { agreed: '', decision: '', feedback: '', showMe: '', ...staff },
});

function storageOf() {
  const content = new Map<string, string>();
  return {
    getItem: (key: string) => content.get(key) ?? null,
    setItem: (key: string, value: string) => void content.set(key, value),
  };
}

describe('words of the staff', () => {
  it('are unread until they are put away, in one document and for one goal', () => {
    const storage = storageOf();
    const approved = withStaff({ decision: 'Approved (1 Sep 2026)' });
    expect(isUnread(storage, 'doc', approved)).toBe(true);
    markRead(storage, 'doc', approved);
    expect(isUnread(storage, 'doc', approved)).toBe(false);
    expect(isUnread(storage, 'other', approved)).toBe(true);
    expect(isUnread(storage, 'doc', { ...approved, id: 'G2' })).toBe(true);
  });

  it('are unread again when staff write something new, also after a reply', () => {
    const storage = storageOf();
    markRead(storage, 'doc', withStaff({ feedback: 'Which page first?' }));
    expect(isUnread(storage, 'doc', withStaff({ feedback: 'Good page.' }, 'Page 3'))).toBe(true);
  });

  it('count as seen when a reply stands in the plan, and are nothing when nobody wrote', () => {
    expect(isUnread(storageOf(), 'doc', withStaff({ feedback: 'Which page first?' }, 'Page 3'))).toBe(false);
    expect(isUnread(storageOf(), 'doc', withStaff({ showMe: 'Your log' }))).toBe(false);
    expect(staffText(withStaff({ decision: 'Approved', feedback: 'Good' }))).toBe('Approved\nGood');
  });

  it('stay where the browser keeps nothing', () => {
    expect(isUnread(null, 'doc', withStaff({ feedback: 'Good' }))).toBe(true);
  });
});
