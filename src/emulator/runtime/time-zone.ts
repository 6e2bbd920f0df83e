// A script's local time is the time zone of its manifest, not the machine's. Dates of a world read the process's zone, so it
// is set for the length of one (synchronous) execution.

/** Runs the action with the process in this zone and puts back what was there, whatever happens. */
export function inTimeZone<T>(zone: string, action: () => T): T {
  const before = process.env['TZ'];
  if (before === zone) return action();
  process.env['TZ'] = zone;
  try {
    return action();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}
