// The hourly check: switched on and off by the keeper, and run by the trigger. Contract class.hourlyCheck; main.ts calls hourlySync.
import type { Input, Output } from '../../contract/api.ts';
import { noteHourlyCheck } from '../../core/workbook/settings.ts';
import { openKeptClass } from './open-class.ts';
import type { TeacherPorts } from './ports.ts';
import { syncNext } from './sync-next.ts';

/** Far under the six minutes of one execution (F§3.1); the rest is done an hour later. */
const TIME_MS = 4 * 60_000;

export function hourlyCheck(ports: TeacherPorts, input: Input<'class.hourlyCheck'>): Output<'class.hourlyCheck'> {
  const open = openKeptClass(ports, input.workbookId, ['settings']);
  ports.hourly.switch(input.workbookId, input.on);
  const on = ports.hourly.isOn(input.workbookId);
  open.write([noteHourlyCheck(open.reading()['settings']?.rows, on)]);
  return { on };
}

/** One sync from beginning to end, as far as the time goes. Throws what sync throws; the trigger stays for the next hour. */
export function hourlySync(ports: TeacherPorts, workbookId: string): void {
  const until = ports.clock.now() + TIME_MS;
  let isFirstCall = true;
  for (;;) {
    const { progress } = syncNext(ports, { workbookId, isFirstCall });
    if (progress.isFinished || ports.clock.now() > until) return;
    isFirstCall = false;
  }
}
