import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TabReport } from '../../src/platform/messages/index.ts';
import type { Tab } from '../../src/platform/tabs.ts';
import { askFirst } from '../../src/popup/asked-first.ts';
import { createLoader, type PopupHost } from '../../src/popup/loader.ts';
import type { PopupState } from '../../src/popup/state.ts';
import { report } from './reports.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const titled = (title: string): TabReport => ({
  state: 'read',
  report: { ...report([]), title },
  hidden: { level: 0, kind: 0, site: 0, page: 0 },
  opinionsOff: [],
});
const tab = (id: number): Tab => ({ id, url: `https://shop.example/${id}` });

/** What is asked when the popup's address names this tab, and the browser tells of that one in front 40 ms later. */
function opened(addressed: number | null, front: Tab | null) {
  const listeners: ((tabId: number) => void)[] = [];
  const titles = new Map<number, string>();
  const askers = {
    activeTab: vi.fn(() => new Promise<Tab | null>((tell) => setTimeout(() => tell(front), 40))),
    askReport: vi.fn(async (tabId: number): Promise<TabReport> => titled(titles.get(tabId) ?? `Page ${tabId}`)),
    onReportChanged: (changed: (tabId: number) => void) => void listeners.push(changed),
  };
  return {
    askers,
    first: askFirst(askers, addressed),
    asked: () => askers.askReport.mock.calls.map(([tabId]) => tabId),
    listen: askers.onReportChanged,
    change(tabId: number, title: string) {
      titles.set(tabId, title);
      for (const changed of listeners) changed(tabId);
    },
  };
}

/** A popup whose views are there; what it shows at last. */
function shownBy({ first, listen }: ReturnType<typeof opened>) {
  const states: PopupState[] = [];
  // A tab that answers is asked nothing else.
  const host = { ...first, onReportChanged: listen } as Partial<PopupHost> as PopupHost;
  void createLoader(host, (state) => states.push(state), new AbortController().signal).start();
  return () => {
    const last = states.at(-1);
    return last?.kind === 'report' ? last.report.title : last?.kind;
  };
}

test('the tab that the address names is asked at once, and once', async () => {
  const { first, asked } = opened(7, tab(7));
  expect(asked()).toEqual([7]);
  await vi.advanceTimersByTimeAsync(40);
  expect(await first.activeTab()).toEqual(tab(7));
  expect(await first.askReport(7)).toEqual(titled('Page 7'));
  expect(asked()).toEqual([7]);
});

test('another tab in front than the address names is asked as soon as it is known', async () => {
  const { first, asked } = opened(7, tab(8));
  await vi.advanceTimersByTimeAsync(40);
  expect(asked()).toEqual([7, 8]);
  expect(await first.activeTab()).toEqual(tab(8));
  expect(await first.askReport(8)).toEqual(titled('Page 8'));
  expect(asked()).toEqual([7, 8]);
});

test('where the address names none, the tab in front is asked once it is known, and once', async () => {
  const { first, asked } = opened(null, tab(7));
  expect(asked()).toEqual([]);
  await vi.advanceTimersByTimeAsync(40);
  expect(asked()).toEqual([7]);
  expect(await first.askReport(7)).toEqual(titled('Page 7'));
  expect(asked()).toEqual([7]);
});

test('a window without a tab in front has nobody to ask', async () => {
  const { first, asked } = opened(null, null);
  await vi.advanceTimersByTimeAsync(40);
  expect(await first.activeTab()).toBeNull();
  expect(asked()).toEqual([]);
});

test('a browser that tells no tab is heard of by who asks for it', async () => {
  const { askers } = opened(null, null);
  askers.activeTab.mockRejectedValueOnce(new Error('No window.'));
  const first = askFirst(askers, null);
  await expect(first.activeTab()).rejects.toThrow('No window.');
});

test('whoever asks a second time is not given the first answers', async () => {
  const { first, asked, askers } = opened(7, tab(7));
  await vi.advanceTimersByTimeAsync(40);
  await first.askReport(7);
  await first.askReport(7);
  expect(asked()).toEqual([7, 7]);
  await first.activeTab();
  expect(askers.activeTab).toHaveBeenCalledTimes(1);
  void first.activeTab();
  expect(askers.activeTab).toHaveBeenCalledTimes(2);
});

test('a first answer that nobody took is not given of the page that stands there later', async () => {
  const { first, asked } = opened(7, tab(7));
  await vi.advanceTimersByTimeAsync(40);
  await first.activeTab();
  void first.activeTab();
  await first.askReport(7);
  expect(asked()).toEqual([7, 7]);
});

test.each([
  ['before the views are there', 'early'],
  ['before the tab in front is known', 'late'],
])('a page that changes %s is shown as it is now', async (_, when) => {
  const popup = opened(7, tab(7));
  if (when === 'early') popup.change(7, 'Changed');
  const title = shownBy(popup);
  await vi.advanceTimersByTimeAsync(20);
  if (when === 'late') popup.change(7, 'Changed');
  await vi.advanceTimersByTimeAsync(5000);
  expect(title()).toBe('Changed');
  expect(popup.asked()).toEqual([7, 7]);
});

test('a page that changes once its answer was taken is asked once more, and the change of another tab asks nothing', async () => {
  const popup = opened(7, tab(7));
  const title = shownBy(popup);
  popup.change(8, 'Another');
  await vi.advanceTimersByTimeAsync(40);
  expect(title()).toBe('Page 7');
  expect(popup.asked()).toEqual([7]);
  popup.change(7, 'Changed');
  await vi.advanceTimersByTimeAsync(0);
  expect(title()).toBe('Changed');
  expect(popup.asked()).toEqual([7, 7]);
});
