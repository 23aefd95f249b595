// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenIdle } from '../../src/content/index.ts';

let sight: DocumentVisibilityState = 'visible';
let idle: (() => void)[] = [];

beforeEach(() => {
  sight = 'visible';
  idle = [];
  vi.spyOn(Document.prototype, 'visibilityState', 'get').mockImplementation(() => sight);
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const settle = (): void => {
  for (const work of idle.splice(0)) work();
};

test('work waits until the page is idle', () => {
  const work = vi.fn();
  whenIdle(work, new AbortController().signal);
  expect(work).not.toHaveBeenCalled();
  settle();
  expect(work).toHaveBeenCalledTimes(1);
});

test('a page out of sight has it done once it is looked at', () => {
  const work = vi.fn();
  sight = 'hidden';
  whenIdle(work, new AbortController().signal);
  expect(idle).toEqual([]);
  sight = 'visible';
  window.dispatchEvent(new Event('visibilitychange'));
  settle();
  expect(work).toHaveBeenCalledTimes(1);
});

test.each(['visible', 'hidden'] as const)('nothing is done for a %s page that was left', (state) => {
  const work = vi.fn();
  const life = new AbortController();
  sight = state;
  whenIdle(work, life.signal);
  life.abort();
  sight = 'visible';
  window.dispatchEvent(new Event('visibilitychange'));
  settle();
  expect(work).not.toHaveBeenCalled();
});

test('a browser that tells of no idle time does it a little later', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const work = vi.fn();
  whenIdle(work, new AbortController().signal);
  expect(work).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(1));
});
