// Classroom courses: who teaches, who learns, in which state. The seed and the pages add them; the REST face reads.
import type { Clock } from '../clock.ts';
import type { Collection, Entity, Store } from '../store/store.ts';

export type CourseState = 'ACTIVE' | 'ARCHIVED' | 'PROVISIONED' | 'DECLINED' | 'SUSPENDED';

/** E-mail addresses in lower case throughout. */
export interface Course extends Entity {
  name: string;
  section?: string;
  room?: string;
  state: CourseState;
  ownerEmail: string;
  teachers: string[];
  students: string[];
  createdTime: number;
  updatedTime: number;
}

export interface NewCourse {
  readonly name: string;
  readonly section?: string;
  readonly room?: string;
  readonly state?: CourseState;
  readonly teachers: readonly string[];
  readonly students: readonly string[];
}

export interface ClassroomParts {
  readonly store: Store;
  readonly clock: Clock;
}

export class Classroom {
  private readonly courses: Collection<Course>;
  private readonly clock: Clock;

  constructor({ store, clock }: ClassroomParts) {
    this.courses = store.collection('classroom-courses');
    this.clock = clock;
  }

  course(id: string): Course | undefined {
    return this.courses.get(id);
  }

  /** The newest first, as Classroom lists them. */
  all(): Course[] {
    return [...this.courses.all()].sort(
      (one, two) => two.createdTime - one.createdTime || Number(two.id) - Number(one.id),
    );
  }

  /** The first teacher owns the course. */
  add({ name, section, room, state = 'ACTIVE', teachers, students }: NewCourse): Course {
    const [owner] = teachers;
    if (owner === undefined) throw new Error(`The course ${name} has no teacher.`);
    const course: Course = {
      id: String(600_000_000_001 + this.courses.size),
      name,
      state,
      ownerEmail: owner.toLowerCase(),
      teachers: teachers.map(email => email.toLowerCase()),
      students: students.map(email => email.toLowerCase()),
      createdTime: this.clock.now(),
      updatedTime: this.clock.now(),
      ...(section === undefined ? {} : { section }),
      ...(room === undefined ? {} : { room }),
    };
    this.courses.put(course);
    return course;
  }
}
