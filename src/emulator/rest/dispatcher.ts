// The one door of all REST services: auth, routing, switched-on APIs, scopes, quotas, faults, latency, partial answers.
import type { Rest, RestParts } from './contract.ts';

export function createRest(_parts: RestParts): Rest {
  throw new Error('not written yet');
}
