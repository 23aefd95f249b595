import './extension-apis.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { onMarksShownChanged, readMarksShown } from '../../src/platform/marks-shown.ts';
import { saveSettings } from '../../src/platform/settings.ts';
import { fakeBrowser, resetBrowser } from './extension-apis.ts';

beforeEach(resetBrowser);

test('marks are shown until a setting says otherwise', async () => {
  expect(await readMarksShown()).toBe(true);
});

test('what the options page saves is what a shop page reads', async () => {
  await saveSettings({ marksShown: false });
  expect(await readMarksShown()).toBe(false);
  await saveSettings({ marksShown: true });
  expect(await readMarksShown()).toBe(true);
});

test('a bad stored value shows marks', async () => {
  await fakeBrowser.storage.local.set({ settings: 'off' });
  expect(await readMarksShown()).toBe(true);
});

test('a change is told until the signal ends it', async () => {
  const changed = vi.fn();
  const life = new AbortController();
  onMarksShownChanged(changed, life.signal);
  await saveSettings({ marksShown: false });
  await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(false));
  life.abort();
  await saveSettings({ marksShown: true });
  expect(await readMarksShown()).toBe(true);
  expect(changed).toHaveBeenCalledTimes(1);
});
