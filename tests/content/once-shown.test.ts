// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { onceShown } from '../../src/content/index.ts';

afterEach(() => void Reflect.deleteProperty(document, 'prerendering'));

test('a page that is shown is started at once', () => {
  const start = vi.fn();
  onceShown(document, start);
  expect(start).toHaveBeenCalledTimes(1);
});

test('a page prepared ahead is started once, when it is shown', () => {
  Object.assign(document, { prerendering: true });
  const start = vi.fn();
  onceShown(document, start);
  expect(start).not.toHaveBeenCalled();
  for (let times = 0; times < 2; times++) document.dispatchEvent(new Event('prerenderingchange'));
  expect(start).toHaveBeenCalledTimes(1);
});

test('a form that takes the name keeps nothing from being started', () => {
  Object.assign(document, { prerendering: document.createElement('form') });
  const start = vi.fn();
  onceShown(document, start);
  expect(start).toHaveBeenCalledTimes(1);
});
