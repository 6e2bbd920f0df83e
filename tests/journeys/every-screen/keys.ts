// A person without a mouse on one screen: Tab from the top goes over every control once, in the order in which it is read, each with
// a visible mark and a name and not hidden under the head, and leaves at the end.
import type { Frame, Page } from 'playwright-core';

interface Stop {
  readonly at: number;
  readonly problem: string;
}

/** One line a finding; [] when the keyboard alone is enough. */
export async function walkByKeys(page: Page, frame: Frame): Promise<string[]> {
  const { count, presses } = await frame.evaluate(prepare);
  await (await frame.frameElement()).evaluate(before);
  for (let i = 0; i <= presses; i += 1) await page.keyboard.press('Tab');
  const { stops, isLeft, names } = await frame.evaluate(result);
  const found = stops.flatMap(({ at, problem }) =>
    problem ? [`${names[at] ?? 'something not in the list'}: ${problem}`] : [],
  );
  const order = stops.map(({ at }) => at);
  const expected = Array.from({ length: count }, (_, i) => i);
  if (order.join() !== expected.join()) {
    const missing = expected.filter(at => !order.includes(at)).map(at => names[at]);
    found.push(`Tab went ${order.join(' ')} and not 0 to ${count - 1}; missed: ${missing.join(', ')}`);
  }
  if (!isLeft) found.push('Tab does not leave the panel at its end');
  return found;
}

/** Puts the focus on what stands before the frame, so that the next Tab enters it from the top. */
function before(frame: SVGElement | HTMLElement): void {
  const controls = [...document.querySelectorAll<HTMLElement>('button, a[href], input, [tabindex]')];
  const earlier = controls.filter(
    each =>
      each.tabIndex >= 0 &&
      each.checkVisibility() &&
      each.compareDocumentPosition(frame) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const dialog = frame.closest('dialog');
  const last = earlier.filter(each => !dialog || dialog.contains(each)).pop();
  if (!last) throw new Error('nothing stands before the panel');
  last.focus();
}

interface Walk {
  controls: HTMLElement[];
  stops: Stop[];
  look(element: Element | null): void;
}

function prepare(): { count: number; presses: number } {
  const isChosen = (each: HTMLElement): boolean =>
    !(each instanceof HTMLInputElement && each.type === 'radio') ||
    each.checked ||
    !document.querySelector(`input[name="${each.name}"]:checked`);
  const controls = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ].filter(
    each =>
      each.tabIndex >= 0 &&
      !each.matches(':disabled') &&
      each.checkVisibility({ visibilityProperty: true }) &&
      isChosen(each),
  );
  const nameOf = (element: HTMLElement): string => {
    const labels = [...((element as HTMLInputElement).labels ?? [])].map(label => label.textContent).join(' ');
    return (element.getAttribute('aria-label') ?? (labels || element.innerText) ?? '').replace(/\s+/g, ' ').trim();
  };
  const problemOf = (element: HTMLElement, earlier: HTMLElement | undefined): string => {
    const style = getComputedStyle(element);
    if (
      !element.matches(':focus-visible') ||
      style.outlineStyle === 'none' ||
      Number.parseFloat(style.outlineWidth) < 2
    )
      return 'shows no mark when it has the focus';
    if (nameOf(element) === '') return `has no name: ${element.outerHTML.slice(0, 80)}`;
    const box = element.getBoundingClientRect();
    const [left, top] = [box.left + Math.min(box.width / 2, 40), Math.max(box.top, 0)];
    const high = Math.min(box.bottom, innerHeight) - top;
    for (const y of [top + 3, top + high / 2]) {
      const there = document.elementFromPoint(left, y);
      if (!there || !(element.contains(there) || there.contains(element)) || box.bottom <= 0 || box.top >= innerHeight)
        return `is hidden when it has the focus (by ${there?.className || there?.tagName || 'the edge'})`;
    }
    const old = earlier?.getBoundingClientRect();
    if (old && box.bottom < old.top) return 'stands above the control before it';
    const isSameLine = old && Math.abs(box.top + box.bottom - old.top - old.bottom) < Math.min(box.height, old.height);
    if (old && isSameLine && box.left < old.left - 1) return 'stands left of the control before it';
    return '';
  };
  const walk: Walk = {
    controls,
    stops: [],
    look: element => {
      if (!(element instanceof HTMLElement) || element === document.body) return;
      const at = controls.indexOf(element);
      // A field for a day has several stops of its own.
      if (walk.stops[walk.stops.length - 1]?.at === at) return;
      walk.stops.push({ at, problem: problemOf(element, controls[at - 1]) });
    },
  };
  const here = globalThis as unknown as { walk: Walk };
  here.walk = walk;
  addEventListener(
    'keydown',
    event => event.key === 'Tab' && walk === here.walk && walk.look(document.activeElement),
    true,
  );
  const days = controls.filter(each => each instanceof HTMLInputElement && each.type === 'date').length;
  return { count: controls.length, presses: controls.length + 3 * days };
}

function result(): { stops: Stop[]; isLeft: boolean; names: string[] } {
  const walk = (globalThis as unknown as { walk: Walk }).walk;
  const isLeft = document.activeElement === document.body || !document.hasFocus();
  const names = walk.controls.map(each =>
    (each.getAttribute('aria-label') ?? (each.innerText || each.outerHTML)).replace(/\s+/g, ' ').slice(0, 70),
  );
  return { stops: walk.stops, isLeft, names };
}
