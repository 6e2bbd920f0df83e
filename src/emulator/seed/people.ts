// Who is at Hillside, the sample school. Fictional, from many places; every address ends in @hillside.example.
import type { Person } from '../types.ts';

export const SCHOOL = 'hillside.example';

export const KEEPER = `rivera@${SCHOOL}`;
export const SECOND_TEACHER = `lindqvist@${SCHOOL}`;
export const COUNSELOR = `okafor@${SCHOOL}`;

export interface Student {
  readonly person: Person;
  readonly age: number;
}

/** For addresses and ages only the part that differs: [address, name, age]. */
const STUDENTS: readonly (readonly [address: string, name: string, age: number])[] = [
  ['amara', 'Amara Nwosu', 12],
  ['mateo', 'Mateo Álvarez', 11],
  ['yuki', 'Yuki Tanaka', 13],
  ['fatima', 'Fatima Al-Sayed', 12],
  ['liam', "Liam O'Brien", 9],
  ['priya', 'Priya Raman', 14],
  ['noor', 'Noor Haddad', 11],
  ['sofia', 'Sofia Kowalska', 10],
  ['tane', 'Tāne Ngata', 15],
  ['zoe', 'Zoë Bergström', 12],
  ['minh', 'Nguyễn Minh Anh', 16],
  ['kaya', 'Kaya Redbird', 13],
];

/** The administrator blocks the add-on for this student, who works in the plan by typing. */
export const BLOCKED_STUDENT = `liam@${SCHOOL}`;

const person = (id: string, name: string, role: Person['role']): Person => ({
  id,
  name,
  role,
  addOnBlocked: id === BLOCKED_STUDENT,
  account: 'workspace',
});

export const staff = (): Person[] => [
  person(KEEPER, 'Ms Rivera', 'teacher'),
  person(SECOND_TEACHER, 'Mr Lindqvist', 'teacher'),
  person(COUNSELOR, 'Mr Okafor', 'counselor'),
];

export const students = (): Student[] =>
  STUDENTS.map(([address, name, age]) => ({ person: person(`${address}@${SCHOOL}`, name, 'student'), age }));
