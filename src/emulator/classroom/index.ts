// Finds the Classroom body of a workspace.
import type { Store } from '../store/store.ts';
import { Classroom, type ClassroomParts } from './courses.ts';

const bodies = new WeakMap<Store, Classroom>();

/** One Classroom body per store, made at the first question. */
export function classroomOf(workspace: ClassroomParts): Classroom {
  let body = bodies.get(workspace.store);
  if (!body) {
    body = new Classroom(workspace);
    bodies.set(workspace.store, body);
  }
  return body;
}

export { Classroom, type Course, type CourseState, type NewCourse } from './courses.ts';
