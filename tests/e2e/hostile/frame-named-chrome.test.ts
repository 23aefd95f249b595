import { expect, it } from 'vitest';
import { claims, html, openWatched } from './watched-page.ts';

// The browser gives a content script nothing of itself where a frame took the name first: such a page cannot be read.
it.each(['chrome', 'browser'])('a page with a frame named %s is left alone, without an error', async (name) => {
  const { page, faults, changes, marks, close } = await openWatched({
    body: html(`<iframe name="${name}" srcdoc=""></iframe>${claims}`),
  });
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)))');
  expect(await page.evaluate('frames.length')).toBe(1);
  expect(await marks()).toEqual([]);
  expect(await changes()).toBe(0);
  expect(faults.seen).toEqual([]);
  await close();
});
