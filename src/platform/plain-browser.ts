/**
 * The browser's own interface, for what is waited for: scripts in pages, the popup and the panel. Of manifest version 3, it gives
 * promises everywhere. Read with care, for a frame of the page may bear either name.
 */
import type { browser as polyfilled } from 'wxt/browser';

type Interface = typeof polyfilled;

function own(name: 'browser' | 'chrome'): Interface | undefined {
  try {
    const found = Reflect.get(globalThis, name) as Interface | undefined;
    return found?.runtime?.id === undefined ? undefined : found;
  } catch {
    // The window of a frame of another origin says nothing of itself.
    return undefined;
  }
}

let found: Interface | undefined;

/** False where a frame took the name before this script ran: Chromium then gives the script nothing of itself. */
export function isGiven(): boolean {
  found ??= own('browser') ?? own('chrome');
  return found !== undefined;
}

/** Looked up when first used: the browser makes it only then, and most pages never need it. */
export const browser = new Proxy({} as Interface, {
  get: (_, name) => (isGiven() ? Reflect.get(found as Interface, name) : undefined),
});
