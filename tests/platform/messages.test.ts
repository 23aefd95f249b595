import './extension-apis.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  announceReport,
  askDates,
  askMayStay,
  askReport,
  askWhichSite,
  onGetReport,
  onKeyCommand,
  onLeave,
  onMayStay,
  onReportChanged,
  onShowClaim,
  onWhichSite,
  onWriteDates,
  sendKeyCommand,
  sendLeave,
  showClaim,
} from '../../src/platform/messages/index.ts';
import { fakeBrowser, resetBrowser } from './extension-apis.ts';

beforeEach(resetBrowser);

/** Messages to a tab reach whoever listens in this test. */
function joinTabs() {
  const sendMessage = (_tabId: number, message: unknown) => fakeBrowser.runtime.sendMessage(message);
  Object.assign(fakeBrowser.tabs, { sendMessage });
}

test('a tab answers with its report', async () => {
  joinTabs();
  const stop = onGetReport(() => ({ state: 'reading' }));
  expect(await askReport(3)).toEqual({ state: 'reading' });
  stop();
});

test('a tab where nobody listens is null, never an error', async () => {
  joinTabs();
  expect(await askReport(3)).toBeNull();
});

test('a command key reaches the page, and whether it was followed comes back', async () => {
  joinTabs();
  const followed: string[] = [];
  const stop = onKeyCommand((command) => {
    followed.push(command);
    return command === 'nextClaim' ? { ok: true } : { ok: false, why: 'gone' };
  });
  expect(await sendKeyCommand(3, 'nextClaim')).toBe(true);
  expect(await sendKeyCommand(3, 'openCard')).toBe(false);
  // A card that is not there is what was wanted, and a key of the browser's own is no concern of ours.
  expect(await sendKeyCommand(3, 'closeCard')).toBe(true);
  expect(await sendKeyCommand(3, '_execute_action')).toBe(true);
  expect(followed).toEqual(['nextClaim', 'openCard', 'closeCard']);
  stop();
  expect(await sendKeyCommand(3, 'nextClaim')).toBe(false);
  expect(await sendKeyCommand(undefined, 'nextClaim')).toBe(true);
});

test('a claim is shown, and the reply comes back', async () => {
  joinTabs();
  const show = vi.fn(() => ({ ok: false, why: 'gone' }) as const);
  const stop = onShowClaim(show);
  expect(await showClaim(3, { findingId: '1.injectable.0', occurrence: 1 })).toEqual({
    ok: false,
    why: 'gone',
  });
  expect(show).toHaveBeenCalledWith({ findingId: '1.injectable.0', occurrence: 1 });
  stop();
});

test('a claim in a tab that does not answer is a reply with a reason', async () => {
  joinTabs();
  expect(await showClaim(3, { findingId: 'x', occurrence: 0 })).toMatchObject({ ok: false, why: 'silent' });
});

test('a listener that fails leaves the asker its own reply', async () => {
  joinTabs();
  const stop = onShowClaim(() => {
    throw new Error('detached');
  });
  expect(await showClaim(3, { findingId: 'x', occurrence: 0 })).toMatchObject({ ok: false, why: 'silent' });
  stop();
});

test('messages that are not ours are left to others', async () => {
  const stop = onGetReport(() => ({ state: 'reading' }));
  for (const message of [null, 'getReport', { type: 'getReport' }, { exosomes: 'other' }]) {
    expect(await fakeBrowser.runtime.sendMessage(message)).toBeUndefined();
  }
  stop();
});

test('who stopped listening is not asked', async () => {
  joinTabs();
  onGetReport(() => ({ state: 'reading' }))();
  expect(await askReport(3)).toBeNull();
});

test('announcing to nobody, as an orphaned script does, is no error', async () => {
  await expect(announceReport({ redFlags: 1, claims: 2 })).resolves.toBeUndefined();
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  await expect(announceReport({ redFlags: 1, claims: 2 })).resolves.toBeUndefined();
  send.mockRestore();
});

test('a report names the tab that it comes from; from no tab it is dropped', async () => {
  const changed = vi.fn();
  const stop = onReportChanged(changed);
  await announceReport({ redFlags: 1, claims: 2 });
  expect(changed).not.toHaveBeenCalled();
  const message = { exosomes: 'reportChanged', asks: { redFlags: 1, claims: 2 } };
  await fakeBrowser.runtime.onMessage.trigger(message, { tab: { id: 8 } } as never, () => {});
  await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(8, { redFlags: 1, claims: 2 }));
  stop();
});

test('a tab tells its site, and leaves when it is told to', async () => {
  joinTabs();
  const leave = vi.fn();
  const stops = [onWhichSite(() => 'https://shop.example'), onLeave(leave)];
  expect(await askWhichSite(3)).toBe('https://shop.example');
  await sendLeave(3);
  expect(leave).toHaveBeenCalledOnce();
  for (const stop of stops) stop();
  expect(await askWhichSite(3)).toBeNull();
});

test('a page that asks whether it may be read is told, and stays where nobody answers', async () => {
  expect(await askMayStay()).toBe(true);
  const answers: unknown[] = [];
  const stop = onMayStay(async (tabId) => tabId === 8);
  for (const id of [8, 9]) {
    const message = { exosomes: 'mayStay', asks: null };
    await fakeBrowser.runtime.onMessage.trigger(message, { tab: { id } } as never, (answer) => answers.push(answer));
  }
  await vi.waitFor(() => expect(answers).toEqual([{ ok: true }, { ok: false }]));
  stop();
});

test('a page has dates written, and is told of none where nobody answers', async () => {
  expect(await askDates(['2023'])).toEqual({});
  const stop = onWriteDates((date) => `the year ${date}`);
  expect(await askDates(['2023', '2024'])).toEqual({ 2023: 'the year 2023', 2024: 'the year 2024' });
  stop();
  expect(await askDates(['2023'])).toEqual({});
});
