import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/page/index.ts';

/** Mutation records come as microtasks, so each step lets them through before the clock moves. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(milliseconds);
}

describe('watching a page that changes', () => {
  let window: JSDOM['window'];
  let document: Document;
  let changes: number;
  let end: AbortController;
  const watch = (html: string, ignores?: (node: Node) => boolean): void => {
    ({ window } = new JSDOM(html, { url: 'https://shop.example/' }));
    ({ document } = window);
    watchPage(document, () => changes++, end.signal, ignores);
  };

  beforeEach(() => {
    vi.useFakeTimers();
    changes = 0;
    end = new AbortController();
  });
  afterEach(() => {
    end.abort();
    vi.useRealTimers();
  });

  test('a burst of changes makes one call', async () => {
    watch('<p>x</p>');
    for (let count = 0; count < 50; count++) document.body.append(`text ${count}`);
    await pass(1000);
    expect(changes).toBe(1);
  });

  test('added, changed and removed text each count, scripts and attributes do not', async () => {
    watch('<p id="p">x</p>');
    const p = document.getElementById('p');
    p?.setAttribute('class', 'a');
    document.head.append(document.createElement('script'), document.createComment('c'));
    await pass(3000);
    expect(changes).toBe(0);
    if (p?.firstChild) p.firstChild.nodeValue = 'y';
    await pass(5000);
    expect(changes).toBe(1);
    p?.remove();
    await pass(5000);
    expect(changes).toBe(2);
  });

  test('what is ignored makes no call', async () => {
    watch('<p>x</p>', (node) => node.nodeName === 'OUR-HOST');
    const host = document.createElement('our-host');
    document.body.append(host);
    host.append('card');
    host.remove();
    await pass(3000);
    expect(changes).toBe(0);
  });

  test('open shadow roots are watched, also those that come later', async () => {
    watch('<x-a></x-a>');
    const root = document.querySelector('x-a')?.attachShadow({ mode: 'open' });
    document.body.append('now');
    await pass(5000);
    root?.append('in the root');
    await pass(5000);
    expect(changes).toBe(2);
  });

  test('moves inside the page count', async () => {
    watch('<p>x</p>');
    window.dispatchEvent(new window.PopStateEvent('popstate'));
    await pass(5000);
    window.dispatchEvent(new window.HashChangeEvent('hashchange'));
    await pass(5000);
    expect(changes).toBe(2);
  });

  test('a page that is loaded to its end is no news, one back from the history is, and so are roots that were given late', async () => {
    watch('<p>x</p><x-a></x-a>');
    const show = (persisted: boolean) =>
      window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted }));
    show(false);
    await pass(5000);
    expect(changes).toBe(0);
    show(true);
    await pass(5000);
    expect(changes).toBe(1);
    document.querySelector('x-a')?.attachShadow({ mode: 'open' });
    show(false);
    await pass(5000);
    expect(changes).toBe(2);
  });

  test('a page that never rests is asked less and less', async () => {
    watch('<p id="p">x</p>');
    for (let tick = 0; tick < 600; tick++) {
      document.getElementById('p')?.replaceChildren(`${tick}`);
      await pass(100);
    }
    expect(changes).toBeGreaterThan(2);
    expect(changes).toBeLessThan(12);
  });

  test('ends with its signal', async () => {
    watch('<p>x</p>');
    document.body.append('a');
    await pass(10);
    end.abort();
    document.body.append('b');
    window.dispatchEvent(new window.PopStateEvent('popstate'));
    await pass(20_000);
    expect(changes).toBe(0);
  });
});
