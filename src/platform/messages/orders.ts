/** What the background has a page do. */
import { type KeyCommand, keyCommands, type MaybePromise, type ShowReply, type StopListening } from './protocol.ts';
import { askTab, listen } from './transport.ts';

/** In the content script: a command key was pressed. Returns what ends it. */
export function onKeyCommand(follow: (command: KeyCommand) => MaybePromise<ShowReply>): StopListening {
  return listen('keyCommand', (command) => follow(command));
}

/**
 * In the background: hand a command key to a tab. False where the tab cannot follow it: nobody listens there, or there is no
 * such claim. Keys that are none of ours are left alone.
 */
export async function sendKeyCommand(tabId: number | undefined, command: string): Promise<boolean> {
  const known = keyCommands.find((each) => each === command);
  if (!known || tabId === undefined) return true;
  const reply = await askTab(tabId, 'keyCommand', known);
  // Where nobody listens there is no card, and none is what was wanted.
  return known === 'closeCard' || reply?.ok === true;
}

/** In the content script: leave the page, with all that was put there. Returns what ends it. */
export function onLeave(leave: () => void): StopListening {
  return listen('leave', () => {
    leave();
    return { ok: true };
  });
}

/** In the background: has a tab's content script leave. Never rejects. */
export async function sendLeave(tabId: number): Promise<void> {
  await askTab(tabId, 'leave', null);
}
