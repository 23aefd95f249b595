import { expect, it } from 'vitest';
import { claims, html, openWatched } from './watched-page.ts';

// Most browsers give a content script nothing of themselves where a frame took the name first: such a page cannot be read.
// Chromium 150 does for `chrome`; there it is read as any other, which is as good.
it.each(['chrome', 'browser'])(
  'a page with a frame named %s is left alone or read whole, without an error',
  async (name) => {
    const { page, faults, changes, marks, close } = await openWatched({
      body: html(`<iframe name="${name}" srcdoc=""></iframe>${claims}`),
    });
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)))');
    expect(await page.evaluate('frames.length')).toBe(1);
    expect([[], ['red: FDA approved']]).toContainEqual(await marks());
    expect(await changes()).toBe(0);
    expect(faults.seen).toEqual([]);
    await close();
  },
);
