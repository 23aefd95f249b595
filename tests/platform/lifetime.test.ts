// @vitest-environment jsdom
import './extension-apis.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { onRuntimeGone, runtimeAlive } from '../../src/platform/lifetime.ts';
import { fakeBrowser, resetBrowser } from './extension-apis.ts';

beforeEach(resetBrowser);

const removeExtension = () => Object.assign(fakeBrowser.runtime, { id: undefined });

test('nothing is called while the extension is there', () => {
  const gone = vi.fn();
  onRuntimeGone(window, gone, new AbortController().signal);
  window.dispatchEvent(new Event('focus'));
  expect(runtimeAlive()).toBe(true);
  expect(gone).not.toHaveBeenCalled();
});

test('the first use of the page after the extension went is told once', () => {
  const gone = vi.fn();
  onRuntimeGone(window, gone, new AbortController().signal);
  removeExtension();
  expect(runtimeAlive()).toBe(false);
  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('scroll'));
  expect(gone).toHaveBeenCalledTimes(1);
});

test('who stopped listening is not told', () => {
  const gone = vi.fn();
  const listening = new AbortController();
  onRuntimeGone(window, gone, listening.signal);
  listening.abort();
  removeExtension();
  window.dispatchEvent(new Event('focus'));
  expect(gone).not.toHaveBeenCalled();
});
