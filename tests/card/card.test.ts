// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDrawing } from '../../src/card/drawing.tsx';
import { type Card, createCard, delays, type Passage } from '../../src/card/index.ts';
import { finding } from '../content/made-up.ts';
import { explanation } from './explanations.ts';

let card: Card;
const hide = vi.fn(async () => true);
let hoverDelay: number = delays.open;
let roots: ShadowRoot[];
let shown: (Passage | null)[];

function passage(key: string, ...ids: string[]): Passage {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p') as Element);
  return { key, ids, range };
}

const one = (): Passage => passage('one', 'a');
const dialog = (): HTMLElement | null => roots[0]?.querySelector('[role=dialog]') ?? null;
const press = (key: string, target: EventTarget = document.body): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
  target.dispatchEvent(event);
  return event;
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>Stable at room temperature</p><button>Buy</button>';
  roots = [];
  hoverDelay = delays.open;
  shown = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function attachAndKeep(this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  const box = { left: 10, right: 90, top: 10, bottom: 30, width: 80, height: 20, x: 10, y: 10 } as DOMRect;
  Range.prototype.getClientRects = () => [box] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => box;
  card = createCard(document, {
    findingOf: (id) => (id === 'gone' ? null : finding('shelf-stable', 'words', [], 'red', id)),
    drawing: (page, actions) =>
      createDrawing(page, actions, {
        explain: ({ id }) => explanation({ id, name: `Claim ${id}` }),
        styles: '',
        dates: [],
      }),
    chosen: () => ({ hoverDelay, opinionsOff: [] }),
    hide,
    onShown: (now) => shown.push(now),
  });
});

afterEach(() => {
  card.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('adds nothing to the page until a card is shown, then one host with a closed root', () => {
  const before = document.documentElement.outerHTML;
  card.send({ type: 'mark-entered', subject: one() });
  vi.advanceTimersByTime(delays.open - 1);
  expect(document.documentElement.outerHTML).toBe(before);
  vi.advanceTimersByTime(1);
  expect(document.documentElement.lastElementChild?.shadowRoot).toBeNull();
  expect(document.documentElement.children).toHaveLength(3);
  expect(roots[0]?.mode).toBe('closed');
  expect(dialog()?.textContent).toContain('Claim a');
});

test('stopping takes the host away and leaves no timer', () => {
  card.send({ type: 'activated', subject: one(), by: 'press' });
  card.send({ type: 'mark-left' });
  card.stop();
  expect(document.documentElement.children).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(0);
});

test('says what it points at, and when it points at nothing', () => {
  const subject = one();
  card.send({ type: 'activated', subject, by: 'press' });
  card.send({ type: 'close-pressed' });
  expect(shown).toEqual([subject, null]);
});

test('the close button closes it', () => {
  card.send({ type: 'activated', subject: one(), by: 'press' });
  dialog()?.querySelector<HTMLElement>('button[aria-label=Close]')?.click();
  expect(dialog()).toBeNull();
});

test('claims that the report knows no more are left out, and a card of none is not shown', () => {
  card.send({ type: 'activated', subject: passage('two', 'gone', 'b'), by: 'press' });
  expect(dialog()?.textContent).toContain('Claim b');
  card.send({ type: 'activated', subject: passage('three', 'gone'), by: 'press' });
  expect(dialog()).toBeNull();
  expect(card.passage()).toBeNull();
});

test('under a modal dialog no card is shown', () => {
  vi.spyOn(Document.prototype, 'querySelector').mockReturnValue(document.createElement('dialog'));
  card.send({ type: 'activated', subject: one(), by: 'press' });
  expect(roots).toHaveLength(0);
  expect(card.passage()).toBeNull();
});

test.each([
  ['the pointer moves', () => window.dispatchEvent(new Event('pointermove'))],
  ['the page is scrolled', () => document.body.dispatchEvent(new Event('scroll'))],
  ['the window changes its size', () => window.dispatchEvent(new Event('resize'))],
  ['the page is read anew', () => card.send({ type: 'report-changed', subject: one() })],
])('a modal dialog that opens over a card closes it when %s', (_, happen) => {
  card.send({ type: 'activated', subject: one(), by: 'press' });
  happen();
  vi.advanceTimersToNextFrame();
  expect(dialog()).not.toBeNull();
  vi.spyOn(Document.prototype, 'querySelector').mockReturnValue(document.createElement('dialog'));
  happen();
  vi.advanceTimersToNextFrame();
  expect(dialog()).toBeNull();
  expect(card.passage()).toBeNull();
  expect(shown.at(-1)).toBeNull();
});

test('a host that the page threw out comes back with the next card', () => {
  card.send({ type: 'activated', subject: one(), by: 'press' });
  document.documentElement.lastElementChild?.remove();
  card.send({ type: 'activated', subject: passage('two', 'b'), by: 'press' });
  expect(document.documentElement.children).toHaveLength(3);
  expect(roots).toHaveLength(1);
});

describe('Esc', () => {
  test('closes, and the page gets the key as if nobody had listened', () => {
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard, { once: true });
    card.send({ type: 'activated', subject: one(), by: 'press' });
    const event = press('Escape');
    expect(dialog()).toBeNull();
    expect(heard).toHaveBeenCalledOnce();
    expect(event.defaultPrevented).toBe(false);
  });

  test('ends a wait too', () => {
    card.send({ type: 'mark-entered', subject: one() });
    press('Escape');
    vi.advanceTimersByTime(delays.open);
    expect(dialog()).toBeNull();
  });

  test('is listened for only while there is something to close', () => {
    const added = vi.spyOn(window, 'addEventListener');
    card.send({ type: 'mark-left' });
    expect(added).not.toHaveBeenCalled();
  });
});

describe('focus', () => {
  const buy = (): HTMLElement => document.querySelector('button') as HTMLElement;

  test('goes into a card opened by key and comes back', () => {
    buy().focus();
    card.send({ type: 'activated', subject: one(), by: 'keyboard' });
    expect(roots[0]?.activeElement).toBe(dialog());
    card.send({ type: 'activated', subject: passage('two', 'b'), by: 'keyboard' });
    expect(roots[0]?.activeElement).toBe(dialog());
    press('Escape');
    expect(document.activeElement).toBe(buy());
  });

  test('goes into a card that is open already when a key asks for it again', () => {
    const subject = one();
    card.send({ type: 'activated', subject, by: 'keyboard' });
    buy().focus();
    card.send({ type: 'activated', subject, by: 'keyboard' });
    expect(roots[0]?.activeElement).toBe(dialog());
    press('Escape');
    expect(document.activeElement).toBe(buy());
  });

  test('stays where it is when a card opens by hover or click', () => {
    buy().focus();
    card.send({ type: 'activated', subject: one(), by: 'press' });
    expect(document.activeElement).toBe(buy());
  });
});

test('on a narrow screen it is a sheet at the foot', () => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('480px') }));
  card.send({ type: 'activated', subject: one(), by: 'press' });
  const box = dialog()?.parentElement;
  expect(box?.classList.contains('sheet')).toBe(true);
  expect(box?.style.left).toBe('');
  expect(box?.style.maxHeight).not.toBe('');
  vi.unstubAllGlobals();
});

describe('not this one', () => {
  const buttons = (): HTMLButtonElement[] => [...(dialog()?.querySelectorAll<HTMLButtonElement>('.choice') ?? [])];
  const status = (): string | null | undefined => dialog()?.querySelector('[role=status]')?.textContent;
  const pressButton = async (name: string): Promise<void> => {
    buttons()
      .find((button) => button.textContent === name)
      ?.click();
    await vi.advanceTimersByTimeAsync(0);
    await vi.advanceTimersToNextFrame();
  };

  test.each([
    ['Hide it on this page', 'page'],
    ['Hide this kind on this site', 'site'],
    ['Hide this kind everywhere', 'everywhere'],
  ])('%s: the card stays with the way back, though its claim is gone', async (name, scope) => {
    hide.mockClear();
    card.send({ type: 'activated', subject: one(), by: 'press' });
    await pressButton(name);
    expect(hide).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'a' }), scope, true);
    expect(shown.at(-1)).toBeNull();
    card.send({ type: 'report-changed', subject: null });
    expect(status()).toMatch(/hidden/i);

    await pressButton('Undo');
    expect(hide).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'a' }), scope, false);
    expect([status(), shown.at(-1)?.key]).toEqual(['Shown again.', 'one']);
  });

  test('a choice that is not stored is said so, and the claim is not called hidden', async () => {
    hide.mockResolvedValueOnce(false);
    card.send({ type: 'activated', subject: one(), by: 'press' });
    await pressButton('Hide it on this page');
    expect(status()).toMatch(/did not store/);
    expect(buttons()).toHaveLength(3);
    expect(shown.at(-1)?.key).toBe('one');
  });
});

test('waits as long as the reader chose', () => {
  hoverDelay = 900;
  card.send({ type: 'mark-entered', subject: one() });
  vi.advanceTimersByTime(899);
  expect(dialog()).toBeNull();
  vi.advanceTimersByTime(1);
  expect(dialog()?.textContent).toContain('Claim a');
});
