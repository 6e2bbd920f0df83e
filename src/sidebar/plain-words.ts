// Whether this person wants the fewest words: guiding questions in their shortest form, no hints below them. Remembered in this browser.
import { browserStorage } from './drafts.ts';
import { createStore } from './store.ts';

const KEY = 'throughline.plain-words';

function read(): boolean {
  try {
    return browserStorage()?.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}

export const plainWordsState = createStore({ isOn: read() });

export function switchPlainWords(): void {
  const isOn = !plainWordsState.get().isOn;
  plainWordsState.set({ isOn });
  try {
    browserStorage()?.setItem(KEY, isOn ? 'yes' : 'no');
  } catch {
    return;
  }
}
