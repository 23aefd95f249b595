/** The popup in jsdom, looked at by role and name as a reader's software does. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { PageReport } from '../../rules/types.ts';
import type { HiddenCounts } from '../../src/choices/index.ts';
import type { ClaimToShow, ShowReply } from '../../src/platform/messages/index.ts';
import { PopupView } from '../../src/popup/popup-view.tsx';
import type { PopupState } from '../../src/popup/state.ts';

const roles: Readonly<Record<string, string>> = {
  button: 'button',
  heading: 'h1,h2,h3,h4,h5,h6',
  link: 'a[href]',
  listitem: 'li',
};

export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Elements of a role whose text matches, in order; hidden ones are left out. */
export function all(role: string, name: string | RegExp): HTMLElement[] {
  const elements = [...document.querySelectorAll<HTMLElement>(roles[role] ?? `[role=${role}]`)];
  return elements.filter((element) => {
    if (element.closest('[hidden]')) return false;
    const text = textOf(element);
    return typeof name === 'string' ? text === name : name.test(text);
  });
}

/** The one element of a role with this text. */
export function one(role: string, name: string | RegExp): HTMLElement {
  const found = all(role, name);
  if (found.length !== 1 || !found[0])
    throw new Error(`${found.length} of ${role} ${name} in: ${textOf(document.body)}`);
  return found[0];
}

export async function press(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

/** What can be pressed in the popup; each tells whether it was. */
export function pressable(reply: ShowReply = { ok: true }, copied = true) {
  return {
    checkPage: vi.fn(),
    alwaysHere: vi.fn(),
    mute: vi.fn(async () => true),
    unmute: vi.fn(),
    openOptions: vi.fn(),
    copy: vi.fn(async (_text: string) => copied),
    showClaim: vi.fn(async (_claim: ClaimToShow) => reply),
  };
}

export async function showPopup(state: PopupState, reply?: ShowReply, copied?: boolean) {
  const actions = pressable(reply, copied);
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  await act(() => render(h(PopupView, { state, actions }), root));
  return actions;
}

const nothing: HiddenCounts = { level: 0, kind: 0, site: 0, page: 0 };

export function showReport(report: PageReport, reply?: ShowReply, copied?: boolean, hidden = nothing) {
  return showPopup({ kind: 'report', report, hidden, opinionsOff: [] }, reply, copied);
}

export const seen = (): string => textOf(document.body);
