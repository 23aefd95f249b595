import './extension-apis.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  defaultSettings,
  onSettingsChanged,
  readSettings,
  saveSettings,
  settingsFrom,
} from '../../src/platform/settings.ts';
import { fakeBrowser, resetBrowser } from './extension-apis.ts';

beforeEach(resetBrowser);

test('nothing stored gives the defaults', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
  expect(defaultSettings).toEqual({ marksShown: true });
});

test.each([null, undefined, 'on', 7, [], { marksShown: 'yes' }, { other: 1 }])(
  '%j falls back to the defaults',
  (bad) => {
    expect(settingsFrom(bad)).toEqual(defaultSettings);
  },
);

test('a bad stored value is read as the defaults', async () => {
  await fakeBrowser.storage.local.set({ settings: { marksShown: [1] } });
  expect(await readSettings()).toEqual(defaultSettings);
});

test('a store that cannot be read gives the defaults', async () => {
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
  expect(await readSettings()).toEqual(defaultSettings);
  get.mockRestore();
});

test('what is saved is read again and told to who listens, until they stop', async () => {
  const told: unknown[] = [];
  const listening = new AbortController();
  onSettingsChanged((settings) => told.push(settings), listening.signal);
  await saveSettings({ marksShown: false });
  expect(await readSettings()).toEqual({ marksShown: false });
  expect(told).toEqual([{ marksShown: false }]);
  listening.abort();
  await saveSettings({ marksShown: true });
  expect(told).toHaveLength(1);
});

test('nothing is put into the store that the browser syncs to a server', async () => {
  await saveSettings({ marksShown: false });
  expect(await fakeBrowser.storage.sync.get()).toEqual({});
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: { marksShown: false } });
});
