import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pageMentionsInTasks, type Watch, type Watching, watchPage } from '../../src/live/index.ts';

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
  let touched: (Node | null)[];
  const watching: Watching = {
    onChange: () => changes++,
    matters: () => true,
    ignores: () => false,
    touched: (node) => touched.push(node),
  };
  const watch = (html: string, asked: Partial<Watching> = {}): Watch | null => {
    ({ window } = new JSDOM(html, { url: 'https://shop.example/' }));
    ({ document } = window);
    const kept = watchPage(document, { ...watching, ...asked });
    end.signal.addEventListener('abort', () => kept?.stop());
    return kept;
  };

  beforeEach(() => {
    vi.useFakeTimers();
    changes = 0;
    touched = [];
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

  test('is said to be behind while the page changes all the time, and no longer once it rests', async () => {
    const kept = watch('<p>x</p>');
    document.body.append('once');
    await pass(500);
    expect([changes, kept?.isBehind()]).toEqual([1, false]);
    const told = new Set<boolean>();
    for (let turn = 0; turn < 400; turn++) {
      const before = changes;
      document.body.append('again');
      await pass(50);
      // Also right after it was told: the next change is not far.
      if (turn > 200) told.add(kept?.isBehind() ?? false);
      if (changes > before && turn > 100) expect(kept?.isBehind()).toBe(true);
    }
    expect([...told]).toEqual([true]);
    await pass(20_000);
    expect(kept?.isBehind()).toBe(false);
  });

  test('a frame that is empty at first is watched, and one that has no text any more once it loads counts', async () => {
    watch('<p>x</p><iframe></iframe>', { matters: (text) => text().includes('exosomes') });
    const frame = document.querySelector('iframe');
    frame?.contentDocument?.body.append('exosomes');
    await pass(5000);
    expect(changes).toBe(1);
    frame?.contentDocument?.body.replaceChildren();
    await pass(5000);
    const load = async (from: Element | null): Promise<number> => {
      from?.dispatchEvent(new window.Event('load'));
      await pass(5000);
      return changes;
    };
    expect(await load(document.querySelector('p'))).toBe(1);
    expect(await load(frame)).toBe(2);
    expect(await load(frame)).toBe(2);
  });

  test('a frame within a frame is watched, and heard when it loads', async () => {
    watch('<p>x</p><iframe></iframe>', { matters: (text) => text().includes('exosomes') });
    const outer = document.querySelector('iframe')?.contentDocument;
    outer?.body.append('outer', outer.createElement('iframe'));
    document.body.append('exosomes');
    await pass(5000);
    expect(changes).toBe(1);
    const frame = outer?.querySelector('iframe');
    frame?.contentDocument?.body.append('exosomes');
    await pass(5000);
    expect(changes).toBe(2);
    // What takes its place on loading is another document, or none that says anything.
    frame?.contentDocument?.body.replaceChildren();
    await pass(5000);
    frame?.dispatchEvent(new window.Event('load'));
    await pass(5000);
    expect(changes).toBe(3);
    end.abort();
    const looked = vi.spyOn(window.HTMLIFrameElement.prototype, 'contentDocument', 'get');
    frame?.dispatchEvent(new window.Event('load'));
    expect(looked).not.toHaveBeenCalled();
  });

  test('of a long page, the roots that reading it comes upon are watched as they are told, none is searched for', async () => {
    const rows = '<li>one</li>'.repeat(800);
    const kept = watch(`<x-card></x-card><ul>${rows}</ul>`, { matters: (text) => text().includes('exosomes') });
    const root = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
    await pass(3000);
    root?.append('exosomes');
    await pass(5000);
    expect(changes).toBe(0);
    const met: ShadowRoot[] = [];
    const never = new AbortController().signal;
    await pageMentionsInTasks(
      document,
      () => false,
      async () => {},
      never,
      (roots) => met.push(...roots),
    );
    expect(met).toEqual([root]);
    kept?.alsoWatch(met);
    root?.append('more exosomes');
    await pass(5000);
    expect(changes).toBe(1);
    kept?.stop();
    root?.append('exosomes to the last');
    await pass(5000);
    expect(changes).toBe(1);
  });

  test('what moved on before anything changed on it is read anew, whatever came', async () => {
    const page = new JSDOM('<p>x</p>', { url: 'https://shop.example/' }).window;
    const kept = watchPage(page.document, { ...watching, matters: () => false }, []);
    page.history.pushState(null, '', '/another');
    page.document.body.append('retinol');
    await pass(5000);
    kept?.stop();
    expect(changes).toBe(1);
  });

  test('where there is no frame, none is looked for', () => {
    const asked = (html: string): readonly string[] => {
      const page = new JSDOM(html).window;
      const looked = vi.spyOn(page.Element.prototype, 'querySelectorAll');
      watchPage(page.document, watching)?.stop();
      return looked.mock.calls.flat();
    };
    expect(asked('<p>x</p><iframe></iframe>')).toContain('iframe, frame');
    expect(asked('<p>x</p>')).not.toContain('iframe, frame');
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
    watch('<p>x</p>', { ignores: (node) => node.nodeName === 'OUR-HOST' });
    const host = document.createElement('our-host');
    document.body.append(host);
    host.append('card');
    host.remove();
    await pass(3000);
    expect(changes).toBe(0);
  });

  test('only text that matters makes a call, and each is asked of once', async () => {
    const texts: string[] = [];
    const matters = (text: () => string): boolean => {
      texts.push(text());
      return text().includes('exosome');
    };
    watch('<div id="d"><p>x</p></div>', { matters });
    const d = document.getElementById('d');
    d?.append(
      ...['retinol', 'peptides'].map((words) => Object.assign(document.createElement('p'), { textContent: words })),
    );
    await pass(5000);
    expect([texts, changes]).toEqual([['retinol', 'peptides'], 0]);
    d?.querySelector('p')?.append(' of exo', 'somes');
    await pass(5000);
    expect([texts.at(-1), changes]).toEqual(['x of exosomes', 1]);
  });

  test('what was changed is told of, where it was', async () => {
    watch('<p id="p">x</p><ul><li>y</li></ul>', { matters: () => false });
    document.querySelector('ul')?.append('z');
    document.querySelector('li')?.remove();
    if (document.getElementById('p')?.firstChild) document.getElementById('p')?.replaceChildren('new');
    await pass(5000);
    expect(new Set(touched)).toEqual(new Set([document.querySelector('ul'), document.getElementById('p')]));
    window.dispatchEvent(new window.PopStateEvent('popstate'));
    await pass(5000);
    expect(touched.at(-1)).toBeNull();
  });

  test('a page that changes more than can be kept counts as changed all over', async () => {
    watch('<p>x</p>', { matters: () => false });
    for (let count = 0; count < 51_000; count++) document.body.append('y');
    await pass(5000);
    expect([touched, changes]).toEqual([[null], 1]);
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
