import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSnapshots, pageMentionsInTasks, type Watch, type Watching, watchPage } from '../../src/live/index.ts';
import { withGetHtml } from './get-html.ts';

const rows = '<li>one</li>'.repeat(800);
const never = new AbortController().signal;
const mentions = (text: string): boolean => text.includes('exosomes');

describe('open roots and frames of a page that is watched', () => {
  let changes: number;
  let touched: (Node | null)[];
  const watching: Watching = {
    onChange: () => changes++,
    matters: (text) => mentions(text()),
    ignores: () => false,
    touched: (node) => touched.push(node),
  };
  const opened = (html: string) => withGetHtml(new JSDOM(html, { url: 'https://shop.example/' })).window;
  const watched = (document: Document): Watch => {
    const watch = watchPage(document, watching);
    if (!watch) throw new Error('not watched');
    return watch;
  };
  const rootIn = (document: Document, selector: string): ShadowRoot => {
    const root = document.querySelector(selector)?.attachShadow({ mode: 'open' });
    if (!root) throw new Error(`no ${selector}`);
    return root;
  };
  const rest = (): Promise<unknown> => vi.advanceTimersByTimeAsync(5000);

  beforeEach(() => {
    vi.useFakeTimers();
    // Each look at the clock finds that it is time for the page.
    let busy = 0;
    const now = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => {
      busy += 50;
      return now() + busy;
    });
    changes = 0;
    touched = [];
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  test('a root that a long page attaches while it loads is read once it is loaded', async () => {
    const window = opened(`<x-card></x-card><ul>${rows}</ul>`);
    const watch = watched(window.document);
    rootIn(window.document, 'x-card').append('exosomes');
    await rest();
    expect(changes).toBe(0);
    window.dispatchEvent(new window.Event('pageshow'));
    await rest();
    expect(changes).toBe(1);
    watch.stop();
  });

  test('what comes into a root while a long page is looked through is met or heard', async () => {
    const { document } = opened(`<x-card></x-card><ul>${rows}</ul>`);
    const root = rootIn(document, 'x-card');
    root.innerHTML = `<p>${'plain words '.repeat(6000)}</p>`.repeat(2);
    const watch = watched(document);
    let looks = 0;
    const look = (text: string): boolean => {
      looks += 1;
      return mentions(text);
    };
    const meanwhile = async (): Promise<void> => {
      if (looks === 1) root.firstElementChild?.append(' exosomes');
    };
    const found = await pageMentionsInTasks(document, look, meanwhile, never, watch.alsoWatch);
    await rest();
    expect(root.textContent).toContain('exosomes');
    expect(found || changes > 0).toBe(true);
    watch.stop();
  });

  test.each([1, 3, 5])('what comes into a root at turn %i of writing a long page is written or heard', async (turn) => {
    const { document } = opened(`<x-card></x-card><ul>${rows}</ul>`);
    const root = rootIn(document, 'x-card');
    root.innerHTML = '<p>plain</p>';
    const watch = watched(document);
    let turns = 0;
    const meanwhile = async (): Promise<void> => {
      turns += 1;
      if (turns === turn) root.firstElementChild?.append(' exosomes');
    };
    const { snapshot } = await createSnapshots(document, watch.alsoWatch).take(null, meanwhile, never);
    await rest();
    expect(root.textContent).toContain('exosomes');
    expect(JSON.stringify(snapshot).includes('exosomes') || changes > 0).toBe(true);
    watch.stop();
  });

  test('after its end nothing is heard or watched of a root, that of a plain element neither', async () => {
    const window = opened('<div id="host"></div><p>x</p>');
    const { document } = window;
    const root = rootIn(document, '#host');
    root.append('x', document.createElement('iframe'));
    const watch = watched(document);
    await createSnapshots(document, watch.alsoWatch).take(null, async () => {}, never);
    watch.stop();
    watch.alsoWatch([rootIn(document, 'p')]);
    const observed = vi.spyOn(window.MutationObserver.prototype, 'observe');
    const framed = vi.spyOn(window.HTMLIFrameElement.prototype, 'contentDocument', 'get');
    root.querySelector('iframe')?.dispatchEvent(new window.Event('load'));
    expect(framed).not.toHaveBeenCalled();
    expect(observed).not.toHaveBeenCalled();
  });

  test('a page that grew long is not taken for one that moved on when a frame loads', async () => {
    const window = opened('<x-a></x-a><ul></ul><iframe></iframe>');
    const { document } = window;
    rootIn(document, 'x-a').append('x');
    const frame = document.querySelector('iframe');
    frame?.contentDocument?.body.append('ad');
    const watch = watched(document);
    const list = document.querySelector('ul');
    if (list) list.innerHTML = rows;
    await rest();
    expect(changes).toBe(0);
    frame?.dispatchEvent(new window.Event('load'));
    await rest();
    expect([changes, touched.includes(null)]).toEqual([0, false]);
    watch.stop();
  });
});
