// Classroom v1: courses a teacher teaches, and a course's students as a pasted roster. Only in the build with its scopes.
import { AppError } from '../../../core/errors.ts';
import { thing } from '../../../core/things.ts';
import type { Rest, RestAnswer } from '../../ports.ts';
import { expectOk } from '../drive-rest/outcome.ts';

const COURSES = 'https://classroom.googleapis.com/v1/courses';

export interface Classroom {
  courses(): readonly { readonly id: string; readonly name: string }[];
  /** The students as lines "name TAB address" under a header; a student whose address the school hides has an empty one. */
  roster(courseId: string): string;
}

export function classroom(rest: Rest): Classroom {
  return {
    courses: () =>
      pages(rest, `${COURSES}?teacherId=me&courseStates=ACTIVE&pageSize=100`, 'courses', thing('courses')).map(
        course => ({ id: String(course.id), name: String(course.name) }),
      ),
    roster(courseId) {
      const url = `${COURSES}/${encodeURIComponent(courseId)}/students?pageSize=100`;
      const lines = pages(rest, url, 'students', thing('courseStudents')).map(student => {
        const profile = student.profile as { name?: { fullName?: string }; emailAddress?: string } | undefined;
        return `${oneLine(profile?.name?.fullName)}\t${oneLine(profile?.emailAddress)}`;
      });
      if (lines.length === 0) throw new AppError('roster-wrong', {});
      return ['Name\tEmail', ...lines].join('\n');
    },
  };
}

const oneLine = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

function pages(rest: Rest, url: string, list: string, what: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  let token = '';
  do {
    const page = token ? `${url}&pageToken=${encodeURIComponent(token)}` : url;
    const json = expectOk(rest.send([{ method: 'GET', url: page }])[0] as RestAnswer, what);
    found.push(...((json[list] as Record<string, unknown>[] | undefined) ?? []));
    token = String(json.nextPageToken ?? '');
  } while (token !== '');
  return found;
}
