import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TabReport } from '../../src/platform/messages/index.ts';
import { originOf } from '../../src/platform/sites.ts';
import { unreadableReason } from '../../src/platform/tabs.ts';
import { createLoader, type PopupHost } from '../../src/popup/loader.ts';
import type { PopupState } from '../../src/popup/state.ts';
import { report } from './reports.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const page = report([]);
const none = { hidden: { level: 0, kind: 0, site: 0, page: 0 }, opinionsOff: [] };
const read: TabReport = { state: 'read', report: page, ...none };
const shownReport: PopupState = { kind: 'report', report: page, ...none };

/** The report, so many milliseconds later. */
const after = (milliseconds: number) => new Promise<TabReport>((tell) => setTimeout(() => tell(read), milliseconds));

/** A popup over one tab; `answers` are what the tab says, one after another, the last one for good. */
function popup(answers: (TabReport | null)[], more: Partial<PopupHost> = {}, url = 'https://shop.example/serum') {
  const states: PopupState[] = [];
  const closed = new AbortController();
  let tellChanged: (tabId: number) => void = () => {};
  const host = {
    activeTab: async () => ({ id: 5, url }),
    askReport: vi.fn(async () => (answers.length > 1 ? answers.shift() : answers[0]) ?? null),
    injectReader: vi.fn(async () => true),
    unreadableReason,
    originOf,
    isSwitchedOn: async () => false,
    requestSite: vi.fn(async () => true),
    askWhichSite: async () => 'https://shop.example',
    muteSite: vi.fn(async (_: string) => {}),
    unmuteSite: vi.fn(async (_: string) => {}),
    showClaim: vi.fn(async () => ({ ok: true })),
    onReportChanged: (changed: (tabId: number) => void) => {
      tellChanged = changed;
    },
    ...more,
  } satisfies PopupHost;
  const loader = createLoader(host, (state) => states.push(state), closed.signal);
  return {
    states,
    host,
    loader,
    closed,
    tellChanged: (tabId: number) => tellChanged(tabId),
    last: () => states.at(-1),
  };
}

test('a tab that is read shows its report', async () => {
  const { loader, last } = popup([read]);
  await loader.start();
  expect(last()).toEqual(shownReport);
});

test('a tab that is being read is asked again until it is done', async () => {
  const { loader, states, last } = popup([{ state: 'reading' }, { state: 'reading' }, read]);
  await loader.start();
  expect(last()).toEqual({ kind: 'reading' });
  await vi.runAllTimersAsync();
  expect(last()).toEqual(shownReport);
  expect(states.map(({ kind }) => kind)).toEqual(['reading', 'reading', 'report']);
});

test('a tab that answers soon is shown at once, without a frame that waits for it', async () => {
  const { loader, states } = popup([], { askReport: () => after(99) });
  void loader.start();
  await vi.runAllTimersAsync();
  expect(states).toEqual([shownReport]);
});

test('the frame of a popup is shown until a tab answers that takes longer', async () => {
  const { loader, states } = popup([], { askReport: () => after(300) });
  void loader.start();
  await vi.advanceTimersByTimeAsync(200);
  expect(states).toEqual([{ kind: 'asking' }]);
  await vi.runAllTimersAsync();
  expect(states).toEqual([{ kind: 'asking' }, shownReport]);
});

test('a popup that was closed before anything was shown shows nothing', async () => {
  const { loader, states, closed } = popup([], { askReport: () => after(300) });
  void loader.start();
  closed.abort();
  await vi.runAllTimersAsync();
  expect(states).toEqual([]);
});

test('a tab that stops answering while it is read is not waited for', async () => {
  const { loader, last } = popup([{ state: 'reading' }, null]);
  await loader.start();
  expect(last()).toEqual({ kind: 'reading' });
  await vi.runAllTimersAsync();
  expect(last()?.kind).toBe('unreadable');
});

test('a new report of this tab is shown, one of another tab is not', async () => {
  const { loader, host, tellChanged, last } = popup([{ state: 'reading' }, read]);
  await loader.start();
  tellChanged(9);
  await vi.advanceTimersByTimeAsync(0);
  expect(host.askReport).toHaveBeenCalledTimes(1);
  tellChanged(5);
  await vi.advanceTimersByTimeAsync(0);
  expect(last()).toEqual(shownReport);
});

test('a site that is not switched on is not touched', async () => {
  const { loader, host, last } = popup([null]);
  await loader.start();
  expect(last()).toEqual({ kind: 'off', site: 'shop.example', canCheck: true, problem: null });
  expect(host.injectReader).not.toHaveBeenCalled();
});

test('a page without https can be checked, not switched on for good', async () => {
  const { loader, last } = popup([null], {}, 'http://shop.example/');
  await loader.start();
  expect(last()).toEqual({ kind: 'off', site: null, canCheck: true, problem: null });
});

test('a page of the browser cannot be read', async () => {
  const { loader, last } = popup([null], {}, 'chrome://extensions/');
  await loader.start();
  expect(last()).toEqual({ kind: 'unreadable', why: 'It is one of the browser’s own pages.' });
});

test('a page whose address the browser keeps back even from a click cannot be read', async () => {
  const { loader, last } = popup([null], { activeTab: async () => ({ id: 5, url: undefined }) });
  await loader.start();
  expect(last()).toEqual({ kind: 'unreadable', why: 'The browser does not let extensions into it.' });
});

test('a window without a tab cannot be read', async () => {
  const { loader, last } = popup([null], { activeTab: async () => null });
  await loader.start();
  expect(last()?.kind).toBe('unreadable');
});

test('a switched-on site that was open before gets its reader at once', async () => {
  const { loader, host, last } = popup([null, read], { isSwitchedOn: async () => true });
  await loader.start();
  expect(host.injectReader).toHaveBeenCalledWith(5);
  expect(last()).toEqual(shownReport);
});

test('checking this page lets the reader in once', async () => {
  const { loader, host, last } = popup([null, read]);
  await loader.start();
  await loader.checkPage();
  expect(host.injectReader).toHaveBeenCalledTimes(1);
  expect(host.requestSite).not.toHaveBeenCalled();
  expect(last()).toEqual(shownReport);
});

test('a page that lets no extension in says so', async () => {
  const { loader, last } = popup([null], { injectReader: async () => false });
  await loader.start();
  await loader.checkPage();
  expect(last()).toEqual({ kind: 'unreadable', why: 'The browser does not let extensions into it.' });
});

test('a reader that never answers is not waited for', async () => {
  const { loader, last } = popup([null]);
  await loader.start();
  await loader.checkPage();
  expect(last()?.kind).toBe('unreadable');
});

test('always on this site asks for that site alone, then reads', async () => {
  const { loader, host, last } = popup([null, read]);
  await loader.start();
  await loader.alwaysHere();
  expect(host.requestSite).toHaveBeenCalledWith('https://shop.example');
  expect(last()).toEqual(shownReport);
});

test('the permission is asked for in the very click', async () => {
  const { loader, host } = popup([null]);
  await loader.start();
  void loader.alwaysHere();
  expect(host.requestSite).toHaveBeenCalledTimes(1);
});

test('a refusal leaves the page unread and says so', async () => {
  const { loader, host, last } = popup([null], { requestSite: async () => false });
  await loader.start();
  await loader.alwaysHere();
  expect(last()).toMatchObject({
    kind: 'off',
    site: 'shop.example',
    canCheck: true,
    problem: expect.stringContaining('leave'),
  });
  expect(host.injectReader).not.toHaveBeenCalled();
});

/** A panel beside several tabs, those with an address as they are after a click; `turnTo` puts one in front. */
function panel(
  tabs: readonly { readonly id: number; readonly url: string | undefined }[],
  more: Partial<PopupHost> = {},
) {
  let front = tabs[0] ?? null;
  let tellChanged = (): void => {};
  const made = popup([null], {
    activeTab: async () => front,
    onTabChanged: (changed) => {
      tellChanged = changed;
    },
    ...more,
  });
  const turnTo = async (id: number) => {
    front = tabs.find((tab) => tab.id === id) ?? null;
    tellChanged();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { ...made, turnTo };
}

test('a panel goes along to the tab that comes to the front', async () => {
  const one: PopupState = { kind: 'report', report: { ...page, title: 'One' }, ...none };
  const answers: Record<number, TabReport> = { 1: { state: 'read', report: { ...page, title: 'One' }, ...none } };
  const { loader, last, turnTo } = panel(
    [
      { id: 1, url: 'https://shop.example/one' },
      { id: 2, url: undefined },
    ],
    { askReport: async (tabId) => answers[tabId] ?? null },
  );
  await loader.start();
  expect(last()).toEqual(one);
  await turnTo(2);
  expect(last()).toEqual({ kind: 'off', site: null, canCheck: false, problem: null });
  await turnTo(1);
  expect(last()).toEqual(one);
});

test('a tab that answers late is not shown beside another', async () => {
  let answer: (report: TabReport) => void = () => {};
  const late = new Promise<TabReport>((resolve) => {
    answer = resolve;
  });
  const { loader, last, turnTo } = panel(
    [
      { id: 1, url: 'https://shop.example/one' },
      { id: 2, url: undefined },
    ],
    { askReport: (tabId) => (tabId === 1 ? late : Promise.resolve(null)) },
  );
  const started = loader.start();
  await vi.advanceTimersByTimeAsync(0);
  await turnTo(2);
  answer(read);
  await started;
  expect(last()).toMatchObject({ kind: 'off', canCheck: false });
});

test('a reader let into a tab that went to the back does not speak for the one in front', async () => {
  let letIn: (done: boolean) => void = () => {};
  const { loader, last, turnTo } = panel(
    [
      { id: 1, url: 'https://shop.example/one' },
      { id: 2, url: undefined },
    ],
    {
      injectReader: () =>
        new Promise((resolve) => {
          letIn = resolve;
        }),
    },
  );
  await loader.start();
  const checked = loader.checkPage();
  await turnTo(2);
  letIn(false);
  await checked;
  expect(last()).toMatchObject({ kind: 'off', canCheck: false });
});

test('a closed popup asks no more', async () => {
  const { loader, host, closed } = popup([{ state: 'reading' }]);
  await loader.start();
  closed.abort();
  await vi.runAllTimersAsync();
  expect(host.askReport).toHaveBeenCalledTimes(1);
});

test('a claim is shown in the tab that the popup stands over', async () => {
  const { loader, host } = popup([read]);
  await loader.start();
  await loader.showClaim({ findingId: 'a', occurrence: 0 });
  expect(host.showClaim).toHaveBeenCalledWith(5, { findingId: 'a', occurrence: 0 });
});

test('a muted site says so, and is read once it is unmuted', async () => {
  const { loader, host, last } = popup([{ state: 'muted' }, read], {
    askWhichSite: async () => 'https://www.shop.example',
  });
  await loader.start();
  expect(last()).toEqual({ kind: 'muted', problem: null });
  expect(host.injectReader).not.toHaveBeenCalled();
  await loader.unmute();
  expect(host.unmuteSite).toHaveBeenCalledWith('www.shop.example');
  expect(last()).toEqual(shownReport);
});

test('a browser that does not store the unmuting is told of', async () => {
  const { loader, last } = popup([{ state: 'muted' }], { unmuteSite: async () => Promise.reject(new Error('full')) });
  await loader.start();
  await loader.unmute();
  expect(last()).toEqual({ kind: 'muted', problem: expect.stringContaining('did not store') });
});

test('a site is muted from its list, and read again once that is undone', async () => {
  const { loader, host, last, tellChanged } = popup([read, { state: 'muted' }, read], {
    askWhichSite: async () => 'https://www.shop.example',
  });
  await loader.start();
  expect(await loader.mute()).toBe(true);
  expect(host.muteSite).toHaveBeenCalledWith('www.shop.example');
  expect(last()).toEqual({ kind: 'muted', problem: null, justNow: 'shop.example' });
  // What the reader says of it then is no news.
  tellChanged(5);
  await vi.advanceTimersByTimeAsync(0);
  expect(last()).toEqual({ kind: 'muted', problem: null, justNow: 'shop.example' });
  await loader.unmute();
  expect(host.unmuteSite).toHaveBeenCalledWith('www.shop.example');
  expect(last()).toEqual(shownReport);
});

test('a browser that does not store the muting leaves the list, and is told of', async () => {
  const { loader, last } = popup([read], { muteSite: async () => Promise.reject(new Error('full')) });
  await loader.start();
  expect(await loader.mute()).toBe(false);
  expect(last()).toEqual(shownReport);
});

test('a tab without a reader can not be muted', async () => {
  const { loader, host } = popup([read], { askWhichSite: async () => null });
  await loader.start();
  expect(await loader.mute()).toBe(false);
  expect(host.muteSite).not.toHaveBeenCalled();
});
