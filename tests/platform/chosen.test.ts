import './extension-apis.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultChoices } from '../../src/choices/index.ts';
import { askChosen, onAskChosen, onChosenChanged } from '../../src/platform/chosen.ts';
import { readSettings, saveSettings } from '../../src/platform/settings.ts';
import { fakeBrowser, resetBrowser } from './extension-apis.ts';

beforeEach(resetBrowser);

test('a page is told what the options page saved', async () => {
  const stop = onAskChosen(readSettings);
  expect(await askChosen()).toEqual(defaultChoices);
  await saveSettings({ markStyle: 'subtle', mutedSites: ['shop.example'] });
  expect(await askChosen()).toMatchObject({ markStyle: 'subtle', mutedSites: ['shop.example'] });
  stop();
});

test('where nobody answers, it is null and never an error', async () => {
  expect(await askChosen()).toBeNull();
});

test('a page hears of each change of choices, and of nothing else, until it stops', async () => {
  const changed = vi.fn();
  const life = new AbortController();
  onChosenChanged(changed, life.signal);
  await fakeBrowser.storage.local.set({ other: 1 });
  expect(changed).not.toHaveBeenCalled();
  await saveSettings({ hoverDelay: 700 });
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  await saveSettings({ mutedSites: ['shop.example'] });
  await vi.waitFor(() => expect(changed.mock.calls.length).toBeGreaterThan(1));
  const heard = changed.mock.calls.length;
  life.abort();
  await saveSettings({ hoverDelay: 800 });
  expect(changed).toHaveBeenCalledTimes(heard);
});
