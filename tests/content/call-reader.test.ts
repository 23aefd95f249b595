import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { callReader, here } from '../../src/content/index.ts';
import type { Watching } from '../../src/live/index.ts';

let text: string;
let long: boolean;
let watching: Watching | undefined;
let over: boolean;
let alive: boolean;
/** What waits for a page that is prepared ahead to be shown. */
let prepared: (() => void)[] | undefined;
const letReaderIn = vi.fn(async () => {
  here.reader = true;
  return true;
});

const start = (): void =>
  callReader({
    isLong: () => long,
    pageMentions: () => text.includes('exosome'),
    mentions: (added) => added.includes('exosome'),
    watch: (asked) => {
      watching = asked;
      return {
        stop: () => {
          over = true;
        },
      };
    },
    letReaderIn,
    isAlive: () => alive,
    onceShown: (shown) => (prepared === undefined ? shown() : prepared.push(shown)),
  });
/** All that was begun. */
const done = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  [watching, over] = [undefined, false];
  text = 'retinol';
  long = false;
  alive = true;
  prepared = undefined;
  here.lookout = 'looking';
});
afterEach(() => {
  vi.clearAllMocks();
  delete here.lookout;
  delete here.reader;
});

test('a page without exosomes is watched, and nobody is called', async () => {
  start();
  await done();
  expect(letReaderIn).not.toHaveBeenCalled();
  expect(watching?.matters(() => 'peptides')).toBe(false);
  expect(watching?.matters(() => 'exosomes')).toBe(true);
  expect(over).toBe(false);
});

test('a page with exosomes gets its reader once, who finds what was found; nothing is watched', async () => {
  text = 'exosomes';
  let found: string | undefined;
  letReaderIn.mockImplementationOnce(async () => {
    found = here.lookout;
    here.reader = true;
    return true;
  });
  start();
  await done();
  expect(letReaderIn).toHaveBeenCalledTimes(1);
  expect(found).toBe('found');
  expect(watching).toBeUndefined();
  expect(here.lookout).toBeUndefined();
});

test('a page too long for one look gets its reader, who is told that nothing was looked at', async () => {
  long = true;
  let told: string | undefined;
  letReaderIn.mockImplementationOnce(async () => {
    told = here.lookout;
    here.reader = true;
    return true;
  });
  start();
  await done();
  expect(told).toBe('looking');
  expect(watching).toBeUndefined();
});

test('a page that is prepared ahead gets its reader once it is shown, though it changes before', async () => {
  prepared = [];
  start();
  await done();
  text = 'exosomes';
  for (let time = 0; time < 2; time++) watching?.onChange();
  await done();
  expect(letReaderIn).not.toHaveBeenCalled();
  expect(prepared).toHaveLength(1);
  prepared[0]?.();
  await done();
  expect(letReaderIn).toHaveBeenCalledTimes(1);
});

test('exosomes that come later are found', async () => {
  start();
  await done();
  text = 'exosomes';
  watching?.onChange();
  await done();
  expect(letReaderIn).toHaveBeenCalledTimes(1);
});

test('a worker that was ended is asked again, and where it lets nobody in the next change asks', async () => {
  text = 'exosomes';
  for (let time = 0; time < 4; time++) letReaderIn.mockResolvedValueOnce(false);
  start();
  await done();
  expect(letReaderIn).toHaveBeenCalledTimes(3);
  expect([here.lookout, over]).toEqual(['looking', false]);
  watching?.onChange();
  await done();
  expect(letReaderIn).toHaveBeenCalledTimes(5);
  expect(over).toBe(true);
});

test('a reader that came otherwise ends it', async () => {
  start();
  here.reader = true;
  text = 'exosomes';
  watching?.onChange();
  await done();
  expect(letReaderIn).not.toHaveBeenCalled();
  expect(over).toBe(true);
});

test('an extension that is gone is not asked', async () => {
  text = 'exosomes';
  alive = false;
  start();
  await done();
  expect(letReaderIn).not.toHaveBeenCalled();
  expect(watching).toBeUndefined();
});
