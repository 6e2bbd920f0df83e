// Everything other rooms take from the REST dispatcher.
export { callerOf, hasScope, SESSIONS, type SessionCaller, scopeUrl, tokenFor } from './auth.ts';
export { queryOf } from './batch.ts';
export type { Rest, RestParts } from './contract.ts';
export { createRest } from './dispatcher.ts';
export { REVOKED_CONSENTS } from './door.ts';
export { createFaults, type Effect, type Faults, KilledError } from './faults.ts';
export { createFlights, type Flights } from './flights.ts';
export { isRestPath, sendRestResponse, toRestRequest } from './http.ts';
export { formatMultipart, type Part, parseMultipart } from './multipart.ts';
