// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageReport } from '../../rules/types.ts';
import type { ShownReport } from '../../src/choices/index.ts';
import { type Session, startSession } from '../../src/content/index.ts';
import { type MadeUp, madeUp, read, report } from './made-up.ts';

const box = { left: 0, right: 90, top: 10, bottom: 30, width: 90, height: 20, x: 0, y: 10 } as DOMRect;
let life: AbortController;

/** Starts a session and waits until what it began is done. */
async function start(made: MadeUp): Promise<Session> {
  const session = startSession(made.parts, life.signal);
  await vi.waitFor(async () => expect((await session.getReport()).state).toBe('read'));
  return session;
}

beforeEach(() => {
  life = new AbortController();
  Range.prototype.getClientRects = () => [box] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => box;
  Element.prototype.scrollIntoView = vi.fn();
  document.body.innerHTML =
    '<p>Exosome serum, kept at room temperature.</p><p>May be injected.</p><p hidden>Also at room temperature.</p><p>For topical use.</p>';
});

afterEach(() => life.abort());

test('the drawing of cards is let in once the page is idle with its marks, and not where there is none', async () => {
  const idle = vi.fn<MadeUp['parts']['whenIdle']>();
  const made = madeUp(document, { whenIdle: idle });
  await start(made);
  await vi.waitFor(() => expect(idle).toHaveBeenCalledTimes(1));
  expect(made.painted().length).toBeGreaterThan(0);
  made.change();
  await vi.waitFor(() => expect(made.parts.post).toHaveBeenCalledTimes(2));
  const [, signal] = idle.mock.calls[0] ?? [];
  document.body.innerHTML = '<p>A plain cream.</p>';
  made.change();
  await vi.waitFor(() => expect(signal?.aborted).toBe(true));
  expect(idle).toHaveBeenCalledTimes(1);
});

describe('a page without exosomes', () => {
  beforeEach(() => {
    document.body.innerHTML = '<p>A plain cream, kept at room temperature.</p>';
  });

  test('is neither read nor judged nor painted, and nothing is listened to', async () => {
    const listen = vi.spyOn(window, 'addEventListener');
    const made = madeUp(document);
    startSession(made.parts, life.signal);
    await new Promise((resolve) => setTimeout(resolve));
    expect(made.parts.readPage).not.toHaveBeenCalled();
    expect(made.painted()).toEqual([]);
    expect(made.parts.post).not.toHaveBeenCalled();
    expect(listen).not.toHaveBeenCalled();
    listen.mockRestore();
  });

  test('is read when the popup asks what was read, once until it changes', async () => {
    const made = madeUp(document);
    const session = await start(made);
    await session.getReport();
    expect(made.parts.readPage).toHaveBeenCalledTimes(1);
    expect(made.painted()).toEqual([]);
  });

  test('is taken up when exosomes appear', async () => {
    const made = madeUp(document);
    await start(made);
    document.body.append('Now with exosomes');
    made.change();
    await vi.waitFor(() => expect(made.painted()).toHaveLength(1));
  });
});

describe('a page with claims', () => {
  test('is painted where there is text to paint, and the badge is told', async () => {
    const made = madeUp(document);
    await start(made);
    const texts = made.painted().map(({ id, ranges }) => [id, ranges.map(String)]);
    expect(texts).toEqual([
      ['0.shelf-stable.0', ['room temperature']],
      ['0.injectable.0', ['injected']],
      ['0.topical-only.0', ['topical use']],
    ]);
    expect(made.parts.post).toHaveBeenCalledExactlyOnceWith({ redFlags: 2, claims: 3 });
  });

  test('says so where it changes faster than it is read', async () => {
    let behind = true;
    const made = madeUp(document, { watch: () => ({ isBehind: () => behind }) });
    const session = await start(made);
    const skipped = async () => {
      const told = await session.getReport();
      return told.state === 'read' && told.report.coverage.skipped;
    };
    expect(await skipped()).toEqual([{ what: 'changed-too-often', count: 1 }]);
    behind = false;
    expect(await skipped()).toEqual([]);
  });

  test('is worked on in tasks of their own: reading, then making ranges, then painting and telling', async () => {
    const steps: string[] = [];
    const made = madeUp(document, {
      pause: async () => void steps.push('pause'),
      post: () => void steps.push('post'),
    });
    vi.mocked(made.parts.readPage).mockImplementationOnce(async () => {
      steps.push('read');
      return read(document, () => report());
    });
    startSession(made.parts, life.signal);
    await vi.waitFor(() => expect(steps).toEqual(['pause', 'read', 'pause', 'pause', 'post']));
  });

  test('says that it is reading while it is', async () => {
    const session = startSession(madeUp(document).parts, life.signal);
    expect(await session.getReport()).toEqual({ state: 'reading' });
  });

  test('a change is read, painted and told, also where the counts stay the same', async () => {
    const made = madeUp(document);
    const session = await start(made);
    document.querySelectorAll('p')[1]?.remove();
    made.change();
    await vi.waitFor(() => expect(made.painted()).toHaveLength(2));
    expect(made.parts.post).toHaveBeenLastCalledWith({ redFlags: 1, claims: 2 });
    document.querySelector('p[hidden]')?.remove();
    document.querySelector('p')?.replaceChildren('Exosome cream. May be injected.');
    made.change();
    await vi.waitFor(() => expect(made.parts.post).toHaveBeenCalledTimes(3));
    expect(made.parts.post).toHaveBeenLastCalledWith({ redFlags: 1, claims: 2 });
    const now = await session.getReport();
    expect(now.state === 'read' && now.report.products[0]?.findings.map(({ claim }) => claim)).toContain('injectable');
  });

  test('a card goes on with its words where they are now, and closes where they are gone', async () => {
    const made = madeUp(document);
    const session = await start(made);
    await session.showClaim('0.injectable.0', 0);
    document.querySelector('p')?.before(Object.assign(document.createElement('p'), { textContent: 'New' }));
    made.change();
    await vi.waitFor(() => expect(made.card.sent.at(-1)).toMatchObject({ type: 'report-changed' }));
    expect(String(made.card.passage?.range)).toBe('injected');
    document.querySelectorAll('p')[2]?.remove();
    made.change();
    await vi.waitFor(() => expect(made.card.sent.at(-1)).toEqual({ type: 'report-changed', subject: null }));
  });

  test('when the exosomes go, so do marks and count', async () => {
    const made = madeUp(document);
    await start(made);
    document.body.textContent = 'Another page of the same shop';
    made.change();
    await vi.waitFor(() => expect(made.painted()).toEqual([]));
    expect(made.parts.post).toHaveBeenLastCalledWith({ redFlags: 0, claims: 0 });
  });

  test('a reading that ends with the session is no failure', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const made = madeUp(document);
    const broken = vi.fn(() => {
      life.abort();
      return Promise.reject(new Error('over'));
    });
    startSession({ ...made.parts, readPage: broken }, life.signal);
    await vi.waitFor(() => expect(broken).toHaveBeenCalledOnce());
    await new Promise((resolve) => setTimeout(resolve));
    expect(complain).not.toHaveBeenCalled();
    complain.mockRestore();
  });

  test('a failed reading is survived', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const made = madeUp(document);
    vi.mocked(made.parts.readPage).mockRejectedValueOnce(new Error('torn'));
    startSession(made.parts, life.signal);
    await vi.waitFor(() => expect(complain).toHaveBeenCalledOnce());
    made.change();
    await vi.waitFor(() => expect(made.painted()).toHaveLength(3));
    complain.mockRestore();
  });
});

describe('showing a claim', () => {
  test('opens its card pinned, with the focus', async () => {
    const made = madeUp(document);
    const session = await start(made);
    expect(await session.showClaim('0.injectable.0', 0)).toEqual({ ok: true });
    expect(made.card.sent.at(-1)).toMatchObject({ type: 'activated', by: 'keyboard' });
    expect(String(made.card.passage?.range)).toBe('injected');
  });

  test('in a closed part says so, and opens nothing', async () => {
    const made = madeUp(document);
    Element.prototype.checkVisibility = function visible() {
      return !(this as HTMLElement).hidden && !this.querySelector('[hidden]');
    };
    const session = await start(made);
    const reply = await session.showClaim('0.shelf-stable.0', 1);
    expect(reply).toMatchObject({ ok: false, why: 'closed' });
    expect(made.card.sent).toEqual([]);
    expect(document.querySelectorAll('p')[2]?.hidden).toBe(true);
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  });

  test('that the page does not have says so', async () => {
    const session = await start(madeUp(document));
    for (const [id, occurrence] of [
      ['0.live-cells.0', 0],
      ['0.injectable.0', 7],
    ] as const) {
      expect(await session.showClaim(id, occurrence)).toMatchObject({
        ok: false,
        why: 'gone',
      });
    }
  });

  test('next and previous go round in reading order', async () => {
    const made = madeUp(document);
    const session = await start(made);
    const seen: string[] = [];
    for (const step of ['nextClaim', 'nextClaim', 'nextClaim', 'nextClaim', 'previousClaim'] as const) {
      await session[step]();
      seen.push(String(made.card.passage?.range));
    }
    expect(seen).toEqual(['room temperature', 'injected', 'topical use', 'room temperature', 'topical use']);
  });

  test('the key for the card opens the first claim in view', async () => {
    const made = madeUp(document);
    const session = await start(made);
    expect(await session.openCard()).toEqual({ ok: true });
    expect(String(made.card.passage?.range)).toBe('room temperature');
    expect(await session.closeCard()).toEqual({ ok: true });
    expect(made.card.sent.at(-1)).toEqual({ type: 'close-pressed' });
  });
});

describe('the end', () => {
  test('leaves no mark, no card, no listener', async () => {
    const made = madeUp(document);
    await start(made);
    life.abort();
    expect(made.painted()).toEqual([]);
    expect(made.card.stopped).toBe(true);
    const sent = made.card.sent.length;
    window.dispatchEvent(new MouseEvent('click', { clientX: 5, clientY: 15 }));
    expect(made.card.sent).toHaveLength(sent);
  });

  test('comes by itself when the extension is gone', async () => {
    let alive = true;
    const made = madeUp(document, { isAlive: () => alive });
    await start(made);
    alive = false;
    made.change();
    await vi.waitFor(() => expect(made.card.stopped).toBe(true));
    expect(made.painted()).toEqual([]);
  });

  test('comes within a second though nobody touches the page, while it is marked and seen', async () => {
    vi.useFakeTimers();
    const hidden = vi.spyOn(Document.prototype, 'visibilityState', 'get').mockReturnValue('hidden');
    try {
      let alive = true;
      const made = madeUp(document, { isAlive: () => alive });
      startSession(made.parts, life.signal);
      await vi.waitFor(() => expect(made.painted()).not.toEqual([]));
      alive = false;
      await vi.advanceTimersByTimeAsync(5000);
      expect(made.painted()).not.toEqual([]);
      hidden.mockReturnValue('visible');
      await vi.advanceTimersByTimeAsync(1000);
      expect(made.painted()).toEqual([]);
      expect(made.card.stopped).toBe(true);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      hidden.mockRestore();
      vi.useRealTimers();
    }
  });
});

test('what is chosen anew is heeded by marks, counts and report, without reading the page again', async () => {
  let off = false;
  const hidden = { level: 0, kind: 0, site: 0, page: 0 };
  const shown = (whole: PageReport): ShownReport => {
    if (!off) return { report: whole, hidden };
    const products = whole.products.map((product) => ({
      ...product,
      findings: product.findings.filter(({ claim }) => claim !== 'injectable'),
    }));
    return { report: { ...whole, products }, hidden: { ...hidden, kind: 1 } };
  };
  const made = madeUp(document, { shown });
  const session = await start(made);
  const ids = () => made.painted().map(({ id }) => id);
  expect(ids()).toContain('0.injectable.0');
  off = true;
  session.chosenAnew();
  await vi.waitFor(() => expect(ids()).not.toContain('0.injectable.0'));
  expect(made.parts.readPage).toHaveBeenCalledTimes(1);
  expect(made.parts.post).toHaveBeenLastCalledWith({ redFlags: 1, claims: 2 });
  expect(await session.getReport()).toMatchObject({ state: 'read', hidden: { kind: 1 } });
  off = false;
  session.chosenAnew();
  await vi.waitFor(() => expect(ids()).toContain('0.injectable.0'));
  expect(made.parts.readPage).toHaveBeenCalledTimes(1);
});
