import './extension-apis.ts';
import { beforeEach, expect, test } from 'vitest';
import { addressedTab, addressPopup } from '../../src/platform/popup-address.ts';
import { action, resetBrowser } from './extension-apis.ts';

beforeEach(resetBrowser);

test('a popup reads its tab from the address that it was given', async () => {
  await addressPopup(518430092);
  const [given] = action.setPopup.mock.calls[0] ?? [];
  const { pathname, search } = new URL(given?.popup ?? '', 'chrome-extension://exosomes');
  expect(given?.tabId).toBe(518430092);
  expect(pathname).toBe('/popup.html');
  expect(addressedTab(search)).toBe(518430092);
});

test.each(['', '?', '?tab=', '?tab=-1', '?tab=1.5', '?tab=one', '?tabs=1', '?tab=1e3'])('%j names no tab', (query) => {
  expect(addressedTab(query)).toBeNull();
});

test('a tab that closed meanwhile is no error', async () => {
  action.setPopup.mockRejectedValueOnce(new Error('No tab with id: 7'));
  await expect(addressPopup(7)).resolves.toBeUndefined();
});
