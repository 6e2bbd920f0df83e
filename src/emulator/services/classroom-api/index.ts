// Classroom v1 over REST, as far as a roster needs it: courses.list, courses.get, courses.students.list.
import type { classroom_v1 } from 'googleapis/build/src/apis/classroom/v1.js';
import { type Classroom, type Course, type CourseState, classroomOf } from '../../classroom/index.ts';
import { permissionId } from '../../drive/items.ts';
import { hasScope } from '../../rest/auth.ts';
import {
  ApiError,
  type Caller,
  NotEmulated,
  type People,
  type Route,
  type RouteCall,
  type Service,
} from '../../types.ts';

const COURSE_SCOPES = ['classroom.courses.readonly', 'classroom.courses'];
const ROSTER_SCOPES = ['classroom.rosters.readonly', 'classroom.rosters'];
const STATES: readonly CourseState[] = ['ACTIVE', 'ARCHIVED', 'PROVISIONED', 'DECLINED', 'SUSPENDED'];
const TOLERATED = ['fields', '$fields', 'alt', 'prettyPrint', 'key', 'quotaUser'];

export const classroomApi: Service = {
  name: 'classroom-api',
  routes(workspace): Route[] {
    const face = new Face(classroomOf(workspace), workspace.people);
    const read = { method: 'GET', isWrite: false };
    return [
      {
        ...read,
        operation: 'classroom.courses.list',
        path: '/v1/courses',
        scopes: COURSE_SCOPES,
        handle: call => face.list(call),
      },
      {
        ...read,
        operation: 'classroom.courses.get',
        path: '/v1/courses/:id',
        scopes: COURSE_SCOPES,
        handle: call => face.get(call),
      },
      {
        ...read,
        operation: 'classroom.courses.students.list',
        path: '/v1/courses/:courseId/students',
        scopes: ROSTER_SCOPES,
        handle: call => face.students(call),
      },
    ];
  },
};

const noPermission = (): ApiError =>
  new ApiError(403, 'forbidden', 'PERMISSION_DENIED', 'The caller does not have permission');
const badArgument = (message = 'Request contains an invalid argument.'): ApiError =>
  new ApiError(400, 'badRequest', 'INVALID_ARGUMENT', message);

class Face {
  private readonly classroom: Classroom;
  private readonly people: People;

  constructor(classroom: Classroom, people: People) {
    this.classroom = classroom;
    this.people = people;
  }

  list(call: RouteCall) {
    expectParams(call, 'teacherId', 'studentId', 'courseStates', 'pageSize', 'pageToken');
    const [teacher, student] = [this.emailIn(call, 'teacherId'), this.emailIn(call, 'studentId')];
    const states = call.request.query.get('courseStates') ?? [];
    if (states.some(state => !STATES.includes(state as CourseState))) throw badArgument();
    const courses = this.classroom
      .all()
      .filter(
        course =>
          isMember(course, call.caller.email) &&
          (teacher === undefined || course.teachers.includes(teacher)) &&
          (student === undefined || course.students.includes(student)) &&
          (states.length === 0 || states.includes(course.state)),
      );
    const { page, next } = paged(call, courses, 100);
    const shown = page.map(course => this.courseResource(course, call.caller));
    return { json: { ...(shown.length > 0 ? { courses: shown } : {}), ...next }, size: page.length };
  }

  get(call: RouteCall) {
    expectParams(call);
    return { json: this.courseResource(this.courseFor(call.caller, call.parts['id']!), call.caller) };
  }

  /** Thirty a page unless asked otherwise (F§8); teachers and classmates may see who is in a course. */
  students(call: RouteCall) {
    expectParams(call, 'pageSize', 'pageToken');
    const course = this.courseFor(call.caller, call.parts['courseId']!);
    const { page, next } = paged(call, course.students, 30);
    const students = page.map(email => this.studentResource(course, email, call.caller));
    return { json: { ...(students.length > 0 ? { students } : {}), ...next }, size: page.length };
  }

  private courseFor(caller: Caller, id: string): Course {
    const course = this.classroom.course(id);
    if (!course) throw new ApiError(404, 'notFound', 'NOT_FOUND', 'Requested entity was not found.');
    if (!isMember(course, caller.email)) throw noPermission();
    return course;
  }

  /** A user is stated as `me`, by address or by numeric id. */
  private emailIn(call: RouteCall, name: string): string | undefined {
    const stated = call.param(name);
    if (stated === undefined || stated === '') return undefined;
    if (stated === 'me') return call.caller.email;
    if (stated.includes('@')) return stated.toLowerCase();
    return this.people.all().find(person => userId(person.id) === stated)?.id ?? stated;
  }

  private courseResource(course: Course, caller: Caller): classroom_v1.Schema$Course {
    const isTeacher = course.teachers.includes(caller.email);
    return {
      id: course.id,
      name: course.name,
      ...(course.section === undefined ? {} : { section: course.section }),
      ...(course.room === undefined ? {} : { room: course.room }),
      ownerId: userId(course.ownerEmail),
      creationTime: new Date(course.createdTime).toISOString(),
      updateTime: new Date(course.updatedTime).toISOString(),
      courseState: course.state,
      alternateLink: `https://classroom.google.com/c/${Buffer.from(course.id).toString('base64url')}`,
      ...(isTeacher ? { guardiansEnabled: false } : {}),
    };
  }

  /** The address only with the scope for it. */
  private studentResource(course: Course, email: string, caller: Caller): classroom_v1.Schema$Student {
    const fullName = this.people.get(email)?.name ?? email;
    const space = fullName.lastIndexOf(' ');
    const [givenName, familyName] = space < 0 ? [fullName, ''] : [fullName.slice(0, space), fullName.slice(space + 1)];
    const name = { givenName, ...(familyName ? { familyName } : {}), fullName };
    const emailAddress = hasScope(caller, ['classroom.profile.emails']) ? { emailAddress: email } : {};
    return { courseId: course.id, userId: userId(email), profile: { id: userId(email), name, ...emailAddress } };
  }
}

const userId = (email: string): string => permissionId({ type: 'user', emailAddress: email });

const isMember = (course: Course, email: string): boolean =>
  course.teachers.includes(email) || course.students.includes(email);

function expectParams(call: RouteCall, ...known: readonly string[]): void {
  for (const name of call.request.query.keys()) {
    if (!TOLERATED.includes(name) && !known.includes(name)) throw new NotEmulated(`Classroom parameter ${name}`);
  }
}

function paged<T>(
  call: RouteCall,
  all: readonly T[],
  usual: number,
): { page: readonly T[]; next: { nextPageToken?: string } } {
  const asked = Number(call.param('pageSize') || 0);
  const token = call.param('pageToken') ?? '';
  const offset = token === '' ? 0 : Number(Buffer.from(token, 'base64url').toString());
  if (!Number.isInteger(asked) || asked < 0 || !Number.isInteger(offset) || offset < 0) throw badArgument();
  const end = offset + Math.min(asked || usual, 100);
  const next = end < all.length ? { nextPageToken: Buffer.from(String(end)).toString('base64url') } : {};
  return { page: all.slice(offset, end), next };
}
