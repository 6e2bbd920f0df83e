// Classroom's courses and rosters over REST: whose, in which state, page by page, addresses only with their scope.
import { classroomOf } from '../../../src/emulator/classroom/index.ts';
import { addOn, OTHER, openSchool, STUDENT, TEACHER, user } from '../rest/school.ts';

const SCOPES = 'classroom.courses.readonly,classroom.rosters.readonly';
const as = addOn(TEACHER, SCOPES);

function openCourses() {
  const school = openSchool();
  const classroom = classroomOf(school.core);
  const many = Array.from({ length: 70 }, (_, index) => `student${index}@school.example`);
  const course = classroom.add({
    name: 'Homeroom 7b',
    section: '2026',
    teachers: [TEACHER],
    students: [STUDENT, OTHER],
  });
  const big = classroom.add({ name: 'Choir', teachers: [TEACHER, OTHER], students: many });
  classroom.add({ name: 'Last year', state: 'ARCHIVED', teachers: [TEACHER], students: [] });
  classroom.add({ name: 'Somebody else', teachers: [OTHER], students: [] });
  return { school, course, big };
}

describe('courses.list', () => {
  it('gives the courses one teaches, by state', () => {
    const { school } = openCourses();
    const list = (query: string, who = as) =>
      (school.send(`GET /v1/courses?${query}`, { as: who }).json.courses ?? []).map(
        (course: { name: string }) => course.name,
      );
    expect(list('teacherId=me&courseStates=ACTIVE').sort()).toEqual(['Choir', 'Homeroom 7b']);
    expect(list('teacherId=me').sort()).toEqual(['Choir', 'Homeroom 7b', 'Last year']);
    expect(list('teacherId=me&courseStates=ACTIVE&courseStates=ARCHIVED')).toHaveLength(3);
    expect(list('studentId=me', addOn(STUDENT, SCOPES))).toEqual(['Homeroom 7b']);
    expect(list('teacherId=me', addOn(STUDENT, SCOPES))).toEqual([]);
    expect(school.send('GET /v1/courses?courseStates=OPEN', { as }).status).toBe(400);
    expect(school.send('GET /v1/courses?teacherId=me', { as: addOn(TEACHER) }).status).toBe(403);
  });

  it('goes page by page', () => {
    const { school } = openCourses();
    const first = school.send('GET /v1/courses?pageSize=2', { as }).json;
    const second = school.send(`GET /v1/courses?pageSize=2&pageToken=${first.nextPageToken}`, { as }).json;
    expect([first.courses.length, second.courses.length, second.nextPageToken]).toEqual([2, 1, undefined]);
  });
});

describe('courses.get', () => {
  // W/classroom/reference/rest/v1/courses: members see a course, its teachers a little more; ids are numbers.
  it('shows a course to its teachers and students, and to nobody else', () => {
    const { school, course, big } = openCourses();
    const get = (id: string, who: string) => school.send(`GET /v1/courses/${id}`, { as: who });
    const { id, name, section, courseState, guardiansEnabled } = get(course.id, as).json;
    expect({ id, name, section, courseState, guardiansEnabled }).toEqual({
      ...{ id: course.id, name: 'Homeroom 7b', section: '2026', courseState: 'ACTIVE', guardiansEnabled: false },
    });
    const seenByStudent = get(course.id, addOn(STUDENT, SCOPES)).json;
    expect([seenByStudent.name, seenByStudent.guardiansEnabled]).toEqual(['Homeroom 7b', undefined]);
    expect([get(big.id, addOn(STUDENT, SCOPES)).status, get('1', as).status]).toEqual([403, 404]);
    expect(get(course.id, addOn(TEACHER, 'classroom.rosters.readonly')).status).toBe(403);
  });

  it('needs Classroom switched on in the project, and knows no write', () => {
    const school = openSchool({ services: ['drive'] });
    const answer = school.send('GET /v1/courses', { as });
    expect([answer.status, answer.json.error.details[0].reason]).toEqual([403, 'SERVICE_DISABLED']);
    const write = openSchool().send('POST /v1/courses', { as: user(TEACHER), json: { name: 'New' } });
    expect([write.status, write.json.error.errors[0].reason]).toEqual([400, 'notEmulated']);
  });
});

describe('courses.students.list', () => {
  it('gives thirty a page, all of them once', () => {
    const { school, big } = openCourses();
    const seen: string[] = [];
    let token = '';
    const sizes: number[] = [];
    do {
      const page = school.send(`GET /v1/courses/${big.id}/students${token ? `?pageToken=${token}` : ''}`, { as }).json;
      sizes.push(page.students.length);
      seen.push(...page.students.map((student: { userId: string }) => student.userId));
      token = page.nextPageToken ?? '';
    } while (token);
    expect(sizes).toEqual([30, 30, 10]);
    expect(new Set(seen).size).toBe(70);
  });

  it('shows names always and addresses only with the scope for them', () => {
    const { school, course } = openCourses();
    const profile = (scopes: string) =>
      school.send(`GET /v1/courses/${course.id}/students`, { as: addOn(TEACHER, scopes) }).json.students[0].profile;
    expect(profile(SCOPES).name).toEqual({ givenName: 'Ada', familyName: 'Okafor', fullName: 'Ada Okafor' });
    expect(profile(SCOPES).emailAddress).toBeUndefined();
    expect(profile(`${SCOPES},classroom.profile.emails`).emailAddress).toBe(STUDENT);
  });

  it('refuses who is not in the course, and courses that are not', () => {
    const { school, big } = openCourses();
    const refused = school.send(`GET /v1/courses/${big.id}/students`, { as: user(STUDENT) });
    expect([refused.status, refused.json.error.status]).toEqual([403, 'PERMISSION_DENIED']);
    expect(school.send('GET /v1/courses/1/students', { as }).json.error.status).toBe('NOT_FOUND');
  });
});
