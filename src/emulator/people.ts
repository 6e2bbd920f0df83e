// The people of a workspace, by address. Kept in the store.
import type { Store } from './store/store.ts';
import type { People, Person } from './types.ts';

export interface PeopleBook extends People {
  /** Replaces who had this address; the address is kept in lower case. */
  add(person: Person): void;
}

export function createPeople(store: Store): PeopleBook {
  const people = store.collection<Person>('people');
  return {
    get: email => people.get(email.toLowerCase()),
    all: () => [...people.all()],
    add: person => people.put({ ...person, id: person.id.toLowerCase() }),
  };
}
