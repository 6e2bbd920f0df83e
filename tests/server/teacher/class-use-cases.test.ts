// The keeper's smaller use cases: hourly check, mail on request, hand-out, sharing with staff.
import { createNext } from '../../../src/server/teacher/create-next.ts';
import { hourlySync, staffMethods } from '../../../src/server/teacher/index.ts';
import { MemoryGoogle, memoryPorts } from '../../support/memory-drive.ts';

const ROSTER = 'Ana Rivera,ana@school.org\nBen,ben@school.org';

function startedClass() {
  const google = new MemoryGoogle();
  const methods = () => staffMethods(memoryPorts(google));
  const { workbookId } = methods()['class.setUp']({
    name: '7b',
    schoolYear: '2026/27',
    roster: ROSTER,
    leaveOutWrong: false,
  });
  return { google, methods, workbookId };
}

describe('the keeper', () => {
  it('switches the hourly check on and off, and it syncs to the end', () => {
    const { google, methods, workbookId } = startedClass();
    expect(methods()['class.hourlyCheck']({ workbookId, on: true })).toEqual({ on: true });
    createNext(memoryPorts(google), workbookId);
    google.time += 60_000;
    hourlySync(memoryPorts(google), workbookId);
    expect(Number(google.values.get(`last.${workbookId}`))).toBe(google.time);
    expect(methods()['class.hourlyCheck']({ workbookId, on: false })).toEqual({ on: false });
  });

  it('tells other staff whether the hourly check is on, in one row however often it is switched', () => {
    const { google, methods, workbookId } = startedClass();
    google.openSheet = { id: workbookId, title: '7b – Goals' };
    const seenBy = (user: string) => {
      const keeper = google.user;
      google.user = user;
      const view = methods()['class.open']({});
      google.user = keeper;
      return view.kind === 'class' && view.hourlyCheck;
    };
    expect(seenBy('joe.cole@school.org')).toBe(false);
    for (const on of [true, false, true]) {
      methods()['class.hourlyCheck']({ workbookId, on });
      expect([seenBy(google.user), seenBy('joe.cole@school.org')]).toEqual([on, on]);
    }
    const noted = google.sheets.get(workbookId)!['settings']!.rows.filter(({ id }) => id === 'hourlyCheck');
    expect(noted).toHaveLength(1);
  });

  it('sends Google’s mail only on request and only for a shared plan', () => {
    const { google, methods, workbookId } = startedClass();
    const shareAgain = () => methods()['class.shareAgain']({ workbookId, studentKey: 'ana@school.org' }).message;
    expect(shareAgain()).toContain('has no shared plan yet');
    createNext(memoryPorts(google), workbookId);
    expect(google.mails).toBe(0);
    expect(shareAgain()).toBe('Google sends a mail with the folder’s link to ana@school.org.');
    expect(google.mails).toBe(1);
  });

  it('hands out a sentence and the list of the plans that are ready', () => {
    const { google, methods, workbookId } = startedClass();
    google.unknownAddresses.add('ben@school.org');
    createNext(memoryPorts(google), workbookId);
    const { sentence, students } = methods()['class.handOut']({ workbookId });
    expect(sentence).toContain('Shared with me');
    expect(students).toEqual([
      {
        name: 'Ana Rivera',
        email: 'ana@school.org',
        fileName: 'Ana Rivera – Learning plan 2026/27',
        url: expect.stringMatching(/^https:\/\/docs\.google\.com\/document\/d\//),
      },
    ]);
  });

  it('shares the class folder with staff, never with a student of the class', () => {
    const { google, methods, workbookId } = startedClass();
    const share = (email: string) => methods()['class.shareWithStaff']({ workbookId, email }).message;
    expect(share('Mr.Cole@school.org ')).toContain('mr.cole@school.org can open the class folder now');
    expect(share('ANA@school.org')).toContain('is a student of this class');
    // Typed into the next free row and not taken over yet.
    const { students } = google.sheets.get(workbookId)!;
    const typed = { ...students!.rows[0]!, id: '', rowFromOne: 9, values: { name: 'Eve', email: 'Eve@school.org ' } };
    google.sheets.set(workbookId, {
      ...google.sheets.get(workbookId),
      students: { ...students!, rows: [...students!.rows, typed] },
    });
    expect(share('eve@school.org')).toContain('Eve is a student of this class');
    expect(share('nobody')).toContain('not a whole e-mail address');
    expect([...google.files.values()][0]!.permissions).toEqual(new Set(['mr.cole@school.org']));
    google.unknownAddresses.add('gone@school.org');
    expect(() => share('gone@school.org')).toThrow(/nobody has this address/);
    const wasShared = (email: string) => methods()['class.shareWithStaff']({ workbookId, email }).shared;
    expect(['mr.cole@school.org', 'ana@school.org', 'nobody'].map(wasShared)).toEqual([true, false, false]);
  });
});
