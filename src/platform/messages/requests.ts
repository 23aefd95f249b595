/** What a page asks of the background. */
import type { Hiding } from '../../choices/index.ts';
import type { Asker, LateScript, StopListening } from './protocol.ts';
import { askExtension, listen } from './transport.ts';

/** In the background: a page asks for one of its late scripts. */
export function onLetIn(inject: (script: LateScript, asker: Asker) => Promise<boolean>): StopListening {
  return listen('letIn', async (script, asker) => ({ ok: asker !== undefined && (await inject(script, asker)) }));
}

/** In a page: has a late script let into it. Never rejects; false where it cannot be. */
export async function askToLetIn(script: LateScript): Promise<boolean> {
  return (await askExtension('letIn', script))?.ok === true;
}

/** In the background: a reader does not want to see a claim, or wants to see it again. */
export function onHideClaim(hide: (hiding: Hiding) => Promise<unknown>): StopListening {
  return listen('hideClaim', async (hiding) => {
    await hide(hiding);
    return { ok: true };
  });
}

/** In a page: has that stored. Never rejects; false where it cannot be. */
export async function askToHide(hiding: Hiding): Promise<boolean> {
  return (await askExtension('hideClaim', hiding))?.ok === true;
}

/** In the background: a tab asks whether its page may be read. */
export function onMayStay(may: (tabId: number) => Promise<boolean>): StopListening {
  return listen('mayStay', async (_, asker) => ({ ok: asker === undefined || (await may(asker.tabId)) }));
}

/** In the content script: whether the page may be read. Never rejects; true where nobody answers. */
export async function askMayStay(): Promise<boolean> {
  return (await askExtension('mayStay', null))?.ok !== false;
}

/** In the background: write dates for a page. */
export function onWriteDates(write: (date: string) => string): StopListening {
  return listen('writeDates', (dates) => Object.fromEntries(dates.map((date) => [date, write(date)])));
}

/** In a page: has dates written, since its own process would have to load first what that takes. Never rejects. */
export async function askDates(dates: readonly string[]): Promise<Readonly<Record<string, string>>> {
  return (await askExtension('writeDates', dates)) ?? {};
}
