// Which calls are under way at the same moment. The dispatcher opens and lands them; the Drive body asks, because concurrent
// permission writes on one file are not supported by Google and only the last of them survives (F§7).

export interface Flights {
  /** Marks the call now being handled with this key. True when another call with it was sent and is not answered yet. */
  enter(key: string): boolean;
  /** The dispatcher: handles one call that starts at `start`; `end` is asked afterwards. */
  during<T>(wave: object, start: number, handle: () => { value: T; end: number }): T;
}

interface Flight {
  readonly wave: object;
  readonly keys: string[];
  readonly start: number;
  end: number;
}

/** Without a latency model calls take no time: then everything sent together counts as being under way together. */
const isUnderWay = (flight: Flight, now: number): boolean => flight.end > now || flight.end === flight.start;

export function createFlights(): Flights {
  let open: Flight[] = [];
  let current: Flight | undefined;
  return {
    enter(key) {
      if (!current) return false;
      current.keys.push(key);
      return open.some(flight => flight.keys.includes(key));
    },
    during(wave, start, handle) {
      // Calls sent one after the other never overlap, whatever the clock says; those of one wave do until they are answered.
      open = open.filter(flight => flight.wave === wave && isUnderWay(flight, start));
      const [flight, outer]: [Flight, Flight | undefined] = [{ wave, keys: [], start, end: start }, current];
      current = flight;
      try {
        const { value, end } = handle();
        flight.end = end;
        if (flight.keys.length > 0) open.push(flight);
        return value;
      } finally {
        // Not nothing: a test may let somebody else act in the middle of a call.
        current = outer;
      }
    },
  };
}
