import './extension-apis.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { enterTabs, leaveTabs, mayRead } from '../../src/platform/open-tabs.ts';
import { action, fakeBrowser, granted, resetBrowser, scripting } from './extension-apis.ts';

/** Origins of the pages in which a content script answers, by tab. */
const pages = new Map<number, string>();
const left: number[] = [];

beforeEach(() => {
  resetBrowser();
  pages.clear();
  left.length = 0;
  const sendMessage = async (tabId: number, { exosomes }: { exosomes: string }) => {
    const origin = pages.get(tabId);
    if (!origin) throw new Error('Receiving end does not exist.');
    if (exosomes === 'leave') left.push(tabId);
    return exosomes === 'leave' ? { ok: true } : { origin };
  };
  Object.assign(fakeBrowser.tabs, { sendMessage, query: vi.fn(async () => [{ id: 1 }, { id: 2 }, { id: 3 }]) });
});

test('tabs of a site that was taken back are left, and their badge goes', async () => {
  pages.set(1, 'https://shop.example').set(3, 'https://other.example');
  await leaveTabs(['https://shop.example/*']);
  expect(left).toEqual([1]);
  expect(action.setBadgeText.mock.calls).toEqual([[{ tabId: 1, text: '' }]]);
});

test('a site that is granted in another way too is not left', async () => {
  pages.set(1, 'https://shop.example').set(2, 'https://other.example');
  granted.add('https://shop.example/*');
  await leaveTabs(['https://*/*']);
  expect(left).toEqual([2]);
});

test('a known shop goes by its pattern, with its subdomains', async () => {
  pages.set(1, 'https://www.shop.example').set(2, 'https://shop.example').set(3, 'https://noshop.example');
  await leaveTabs(['https://*.shop.example/*']);
  expect(left.sort()).toEqual([1, 2]);
});

test('a page without transport encryption is read by a click alone, and stays', async () => {
  pages.set(1, 'http://shop.example');
  await leaveTabs(['https://shop.example/*', '<all_urls>']);
  expect(left).toEqual([]);
});

test('the reader is let into the tabs of a site that was given', async () => {
  await enterTabs(['https://shop.example/*']);
  expect(fakeBrowser.tabs.query).toHaveBeenCalledWith({ url: ['https://shop.example/*'], discarded: false });
  expect(scripting.executeScript).toHaveBeenCalledTimes(3);
});

test('a permission without sites lets it into none', async () => {
  await enterTabs([]);
  expect(scripting.executeScript).not.toHaveBeenCalled();
});

test('a tab of which the browser tells the address may be read', async () => {
  const addresses = new Map([[4, 'https://shop.example/serum']]);
  Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id, url: addresses.get(id) }) });
  expect([await mayRead(4), await mayRead(5)]).toEqual([true, false]);
});
