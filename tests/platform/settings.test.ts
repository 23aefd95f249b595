import './extension-apis.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Choices, defaultChoices, mute } from '../../src/choices/index.ts';
import { onSettingsChanged, readSettings, saveSettings } from '../../src/platform/settings.ts';
import { fakeBrowser, resetBrowser } from './extension-apis.ts';

beforeEach(resetBrowser);

test('nothing stored gives the defaults', async () => {
  expect(await readSettings()).toEqual(defaultChoices);
});

test.each([
  [{ marksShown: false }, 'none'],
  [{ marksShown: true }, 'strong'],
  ['off', 'strong'],
])('the former setting %j is taken over as %s', async (settings, markStyle) => {
  await fakeBrowser.storage.local.set({ settings });
  expect(await readSettings()).toEqual({ ...defaultChoices, markStyle });
});

test('what was chosen since outdoes the former setting', async () => {
  await fakeBrowser.storage.local.set({ settings: { marksShown: false } });
  await saveSettings({ markStyle: 'subtle' });
  expect((await readSettings()).markStyle).toBe('subtle');
});

test('stores that cannot be read give the defaults', async () => {
  const broken = [fakeBrowser.storage.local, fakeBrowser.storage.sync].map((area) =>
    vi.spyOn(area, 'get').mockRejectedValue(new Error('corrupt')),
  );
  expect(await readSettings()).toEqual(defaultChoices);
  for (const each of broken) each.mockRestore();
});

test('what is saved is read again and told to who listens, until they stop', async () => {
  const told: Choices[] = [];
  const listening = new AbortController();
  onSettingsChanged((choices) => told.push(choices), listening.signal);
  await saveSettings({ hoverDelay: 700 });
  await vi.waitFor(() => expect(told.at(-1)?.hoverDelay).toBe(700));
  await saveSettings({ mutedSites: ['shop.example'] });
  await vi.waitFor(() => expect(told.at(-1)?.mutedSites).toEqual(['shop.example']));
  const heard = told.length;
  listening.abort();
  await saveSettings({ hoverDelay: 800 });
  expect((await readSettings()).hoverDelay).toBe(800);
  expect(told).toHaveLength(heard);
});

test('preferences are synced, and what tells where one shops is not', async () => {
  await saveSettings({
    hoverDelay: 700,
    mutedSites: ['shop.example'],
    hidden: [{ scope: 'page', address: 'https://store.example/a', claim: 'injectable', text: 'injected' }],
  });
  const [synced, local] = [await fakeBrowser.storage.sync.get(), await fakeBrowser.storage.local.get()];
  expect(synced).toMatchObject({ preferences: { version: 1, hoverDelay: 700 } });
  expect(JSON.stringify(synced)).not.toMatch(/shop\.example|store\.example|injected/);
  expect(local).toMatchObject({ places: { version: 1, mutedSites: ['shop.example'] } });
});

test('where the browser does not sync, preferences are kept on the device, until it does', async () => {
  const refuse = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('quota'));
  await saveSettings({ hoverDelay: 700 });
  expect((await readSettings()).hoverDelay).toBe(700);
  refuse.mockRestore();
  await saveSettings({ hoverDelay: 800 });
  expect((await readSettings()).hoverDelay).toBe(800);
  expect(await fakeBrowser.storage.local.get('preferences')).not.toHaveProperty('preferences.hoverDelay');
});

test('changes made at the same time do not undo one another', async () => {
  const sites = ['a.example', 'b.example', 'c.example'];
  await Promise.all(sites.map((site) => saveSettings((choices) => mute(choices, site))));
  expect((await readSettings()).mutedSites).toEqual(sites);
});

test('a browser that stores nothing is told of', async () => {
  const refuse = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await expect(saveSettings({ mutedSites: ['shop.example'] })).rejects.toThrow('full');
  refuse.mockRestore();
  await saveSettings({ mutedSites: ['shop.example'] });
  expect((await readSettings()).mutedSites).toEqual(['shop.example']);
});
