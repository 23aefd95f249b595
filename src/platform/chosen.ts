/**
 * Choices on their way to a page: the background reads and checks them, so that what runs on a page carries none of that. The
 * page gets plain values.
 */
import { browser } from 'wxt/browser';
import type { Choices } from '../choices/index.ts';

const name = 'exosomes-chosen';
/** A worker may be ended while it answers; it is woken and asked again, this often in all. */
const mostAsks = 3;

/** In the background: tell pages what is chosen. Returns what ends it. */
export function onAskChosen(answer: () => Promise<Choices>): () => void {
  const listener = (message: unknown, _: unknown, reply: (choices?: Choices) => void) => {
    if (message !== name) return false;
    answer().then(reply, () => reply());
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** In a page: what is chosen. Never rejects; null where nobody answers. */
export async function askChosen(): Promise<Choices | null> {
  for (let asked = 0; asked < mostAsks; asked += 1) {
    try {
      const choices: Choices | undefined = await browser.runtime.sendMessage(name);
      if (choices) return choices;
    } catch {
      // Asked again.
    }
  }
  return null;
}

/** In a page: calls back after each change of what is stored, wherever it was made. */
export function onChosenChanged(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: object): void => {
    if (['preferences', 'places'].some((key) => key in changes)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
