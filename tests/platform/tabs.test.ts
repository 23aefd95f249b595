import './extension-apis.ts';
import { beforeEach, expect, test } from 'vitest';
import { injectLate, injectReader, unreadableReason } from '../../src/platform/tabs.ts';
import { resetBrowser, scripting } from './extension-apis.ts';

beforeEach(resetBrowser);

test.each([
  'chrome://settings',
  'about:addons',
  'moz-extension://x/popup.html',
  'file:///pages/page.html',
  'https://chromewebstore.google.com/detail/x',
  'https://addons.mozilla.org/en-US/firefox/',
  'https://shop.example/leaflet.PDF',
  'not an address',
])('%s cannot be read, and why is a sentence', (address) => {
  expect(unreadableReason(address)).toMatch(/^[A-Z].*\.$/);
});

test.each(['https://shop.example/', 'http://shop.example/serum?file=x.pdf'])('%s may be read', (address) => {
  expect(unreadableReason(address)).toBeNull();
});

test('the reader is let in by the file that the build makes', async () => {
  expect(await injectReader(4)).toBe(true);
  expect(scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 4 },
    files: ['reader.js'],
  });
});

test('what the card says is let in before what draws it, each by itself', async () => {
  expect(await injectLate('card', { tabId: 4, documentId: undefined })).toBe(true);
  const letIn = scripting.executeScript.mock.calls.map(([asked]) => (asked as { files: string[] }).files);
  expect(letIn).toEqual([['card-texts.js'], ['card.js']]);
});

test('a refusal of the browser is false', async () => {
  scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  expect(await injectReader(4)).toBe(false);
});
