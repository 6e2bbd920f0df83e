// Everything other rooms take from the REST dispatcher.

export type { Rest, RestParts } from './contract.ts';
export { createRest } from './dispatcher.ts';
export type { Effect, Faults } from './faults.ts';
export { createFaults, KilledError } from './faults.ts';
export type { Flights } from './flights.ts';
export { createFlights } from './flights.ts';
