// The one door of all REST services: requests in parallel lanes, batches among them, on the workspace's clock.
import { isLenient } from '../contested.ts';
import type { RestRequest, RestResponse } from '../types.ts';
import { callerOf } from './auth.ts';
import { type BatchPart, formatBatch, isBatch, parseBatch, redirected } from './batch.ts';
import type { Rest, RestParts } from './contract.ts';
import { Exchange } from './exchange.ts';
import { createFaults, type Faults, type RestVerdict } from './faults.ts';
import { createFlights, type Flights } from './flights.ts';
import { DEFAULT_TIMEOUT_MS, lostAnswer, NO_ANSWER, refusalResponse, refusedByPlan } from './responses.ts';
import { createSchedule, runInLanes, type Schedule } from './schedule.ts';

/** fetchAll's parallelism and the batch endpoint's: measured at 10 to 20 for the first, assumed for the second (contested). */
const LANES = { strict: 10, lenient: 20 };

/** One `sendAll`: what is in it is under way together. */
interface Wave {
  readonly schedule: Schedule;
}

export function createRest(parts: RestParts): Rest {
  const dispatcher = new Dispatcher(parts);
  return {
    send: request => dispatcher.sendAll([request])[0]!,
    sendAll: requests => dispatcher.sendAll(requests),
  };
}

class Dispatcher {
  private readonly parts: RestParts;
  private readonly faults: Faults;
  private readonly flights: Flights;
  private readonly exchange: Exchange;
  private readonly lanes: number;

  constructor(parts: RestParts) {
    this.parts = parts;
    this.faults = parts.faults ?? createFaults();
    this.flights = parts.flights ?? createFlights();
    this.exchange = new Exchange(parts, this.faults);
    this.lanes = isLenient(parts, 'parallelCalls') ? LANES.lenient : LANES.strict;
  }

  sendAll(requests: readonly RestRequest[]): RestResponse[] {
    const wave: Wave = { schedule: createSchedule(this.parts.clock) };
    const responses: RestResponse[] = [];
    runInLanes(wave.schedule, {
      jobs: requests.map((request, index) => ({ request, index })),
      count: this.lanes,
      start: this.parts.clock.now(),
      perform: ({ request, index }, at, finish) => {
        this.sendOne(wave, { request, at }, (response, end) => {
          responses[index] = response;
          finish(end);
        });
      },
      done: () => undefined,
    });
    wave.schedule.run();
    return responses;
  }

  private sendOne(
    wave: Wave,
    sent: { request: RestRequest; at: number },
    answered: (response: RestResponse, end: number) => void,
  ): void {
    const { request, at } = sent;
    if (isBatch(request)) {
      this.sendBatch(wave, sent, answered);
      return;
    }
    const response = this.flights.during(wave, at, () => {
      const answer = this.exchange.answer(request, () => wave.schedule.runDue());
      return { value: answer, end: at + answer.milliseconds };
    });
    answered(response.response, at + response.milliseconds);
  }

  /** Google may run the parts in any order: they are shuffled, and answered in the order they were written. */
  private sendBatch(
    wave: Wave,
    { request, at }: { request: RestRequest; at: number },
    answered: (response: RestResponse, end: number) => void,
  ): void {
    let calls: BatchPart[];
    const verdict = this.batchVerdict(request);
    try {
      if (typeof verdict === 'object') throw refusedByPlan(verdict);
      calls = parseBatch(request);
    } catch (error) {
      answered(refusalResponse(error, 'drive'), at);
      return;
    }
    const responses: RestResponse[] = [];
    runInLanes(wave.schedule, {
      jobs: this.shuffled(calls.map((call, index) => ({ call, index }))),
      count: this.lanes,
      start: at,
      perform: ({ call, index }, start, finish) => {
        if (call.refusal) {
          responses[index] = refusalResponse(call.refusal, 'drive');
          finish(start);
          return;
        }
        this.sendOne(wave, { request: call.request, at: start }, (response, end) => {
          // The batch itself is answered: what its part waited for in vain is an error in it.
          const answer = response.status === 0 ? refusalResponse(lostAnswer(), 'drive') : response;
          responses[index] = redirected(call.request, answer);
          finish(end);
        });
      },
      done: end => {
        if (verdict === 'time-out') {
          answered(NO_ANSWER, at + (request.timeoutMs ?? DEFAULT_TIMEOUT_MS));
          return;
        }
        const isLost = verdict === 'lose-answer';
        answered(isLost ? refusalResponse(lostAnswer(), 'drive') : formatBatch(calls, responses), end);
      },
    });
  }

  /** A batch as a whole is no effect, but its message can be refused or its answer lost: asked as operation 'drive.batch'. */
  private batchVerdict(request: RestRequest): RestVerdict {
    const caller = callerOf(request, this.parts.people);
    return caller?.client === 'addon' ? this.faults.restVerdict('drive.batch', -1) : 'ok';
  }

  private shuffled<T>(items: T[]): T[] {
    for (let last = items.length - 1; last > 0; last--) {
      const other = this.parts.random.integer(last + 1);
      [items[last], items[other]] = [items[other]!, items[last]!];
    }
    return items;
  }
}
