import './extension-apis.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  announceReport,
  askReport,
  onGetReport,
  onReportChanged,
  onShowClaim,
  showClaim,
} from '../../src/platform/messages.ts';
import { fakeBrowser, resetBrowser } from './extension-apis.ts';

beforeEach(resetBrowser);

/** Messages to a tab reach whoever listens in this test. */
function joinTabs() {
  const send = (_tabId: number, message: unknown, _options: unknown, reply: (answer: unknown) => void) => {
    fakeBrowser.runtime.sendMessage(message).then(reply, () => reply(undefined));
  };
  Object.assign(fakeBrowser.tabs, { sendMessage: send });
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

test('a claim is shown, and the reply comes back', async () => {
  joinTabs();
  const show = vi.fn(() => ({ ok: false, why: 'It is gone from the page.' }));
  const stop = onShowClaim(show);
  expect(await showClaim(3, { findingId: '1.injectable.0', occurrence: 1 })).toEqual({
    ok: false,
    why: 'It is gone from the page.',
  });
  expect(show).toHaveBeenCalledWith({ findingId: '1.injectable.0', occurrence: 1 });
  stop();
});

test('a claim in a tab that does not answer is a reply with a reason', async () => {
  joinTabs();
  expect(await showClaim(3, { findingId: 'x', occurrence: 0 })).toMatchObject({ ok: false, why: expect.any(String) });
});

test('announcing to nobody, as an orphaned script does, is no error', async () => {
  await expect(announceReport({ redFlags: 1, findings: 2 })).resolves.toBeUndefined();
  vi.stubGlobal('chrome', { runtime: undefined });
  await expect(announceReport({ redFlags: 1, findings: 2 })).resolves.toBeUndefined();
  vi.stubGlobal('chrome', fakeBrowser);
});

test('a report from no tab is dropped', async () => {
  const changed = vi.fn();
  const stop = onReportChanged(changed);
  await announceReport({ redFlags: 1, findings: 2 });
  expect(changed).not.toHaveBeenCalled();
  stop();
});
