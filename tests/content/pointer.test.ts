// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Card, CardEvent, Passage } from '../../src/card/index.ts';
import { followPointer } from '../../src/content/pointer.ts';

let sent: CardEvent<Passage>[];
let inCard: boolean;
let life: AbortController;
const prepare = vi.fn();

/** A passage wherever x is below 100, another up to 200, none beyond. */
function passageAt(x: number): Passage | null {
  if (x >= 200) return null;
  const key = x < 100 ? 'one' : 'two';
  return { key, ids: [key], range: document.createRange() };
}

async function move(x: number, change: PointerEventInit = {}): Promise<void> {
  window.dispatchEvent(new PointerEvent('pointermove', { clientX: x, pointerType: 'mouse', ...change }));
  await new Promise(requestAnimationFrame);
}

function click(target: EventTarget, x = 10): void {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x }));
}

const types = (): string[] => sent.map(({ type }) => type);

beforeEach(() => {
  document.body.innerHTML = '<p>stable <a href="#"><b>vials</b></a></p><button>Buy</button>';
  [sent, inCard, life] = [[], false, new AbortController()];
  let passage: Passage | null = null;
  const card: Card = {
    send(event) {
      sent.push(event);
      passage = 'subject' in event ? event.subject : passage;
    },
    prepare,
    passage: () => passage,
    holds: () => inCard,
    isHost: () => false,
    stop: () => undefined,
  };
  const passageIn = (element: Element) => (element.matches('a') ? passageAt(0) : null);
  followPointer({ card, passageAt, passageIn }, life.signal)(window);
});

afterEach(() => {
  life.abort();
  prepare.mockClear();
  vi.restoreAllMocks();
});

describe('hovering', () => {
  test('tells entering and leaving, each once', async () => {
    await move(300);
    await move(10);
    await move(300);
    await move(310);
    expect(types()).toEqual(['mark-entered', 'mark-left']);
  });

  test('a movement starts the rest anew, a trembling hand does not', async () => {
    await move(10);
    await move(12);
    expect(types()).toEqual(['mark-entered']);
    await move(30);
    expect(types()).toEqual(['mark-entered', 'mark-entered']);
  });

  test('tells the next mark from the last', async () => {
    await move(98);
    await move(101);
    expect(sent.map((event) => 'subject' in event && event.subject?.key)).toEqual(['one', 'two']);
  });

  test('the way over the card is no leaving', async () => {
    await move(10);
    inCard = true;
    await move(300);
    await move(310);
    inCard = false;
    await move(300);
    expect(types()).toEqual(['mark-entered', 'card-entered', 'mark-left']);
  });

  test('a finger, and a pointer that drags, do not hover', async () => {
    await move(10, { pointerType: 'touch' });
    await move(10, { buttons: 1 });
    expect(sent).toEqual([]);
  });

  test('out of the window, and into a frame, is away', async () => {
    await move(10);
    window.dispatchEvent(new PointerEvent('pointerout', { pointerType: 'mouse', relatedTarget: null }));
    const frame = document.body.appendChild(document.createElement('iframe'));
    await move(10);
    window.dispatchEvent(new PointerEvent('pointerout', { pointerType: 'mouse', relatedTarget: frame }));
    expect(types()).toEqual(['mark-entered', 'mark-left', 'mark-entered', 'mark-left']);
  });
});

describe('pressing', () => {
  test('a click on a mark opens its card, elsewhere it does nothing', () => {
    click(document.querySelector('p') as Element);
    click(document.body, 300);
    expect(sent).toMatchObject([{ type: 'activated', by: 'press', subject: { key: 'one' } }]);
  });

  test('a link or button keeps its click for itself', () => {
    click(document.querySelector('b') as Element);
    click(document.querySelector('button') as Element);
    expect(sent).toEqual([]);
  });

  test('a click that ends a selection is no question', () => {
    vi.spyOn(window, 'getSelection').mockReturnValue({ isCollapsed: false } as Selection);
    click(document.body);
    expect(sent).toEqual([]);
  });

  test('the page gets its click unchanged', () => {
    const heard = vi.fn((event: Event) => event.defaultPrevented);
    document.body.addEventListener('click', heard, { once: true });
    click(document.body);
    expect(heard).toHaveReturnedWith(false);
  });

  test('a press on a mark has the card made ready before the click', () => {
    window.dispatchEvent(new PointerEvent('pointerdown', { clientX: 300 }));
    expect(prepare).not.toHaveBeenCalled();
    window.dispatchEvent(new PointerEvent('pointerdown', { clientX: 10 }));
    expect(prepare).toHaveBeenCalledOnce();
    expect(sent).toEqual([]);
  });

  test('a press in the card pins it, a press elsewhere closes it', async () => {
    await move(10);
    inCard = true;
    window.dispatchEvent(new PointerEvent('pointerdown', { clientX: 10 }));
    inCard = false;
    window.dispatchEvent(new PointerEvent('pointerdown', { clientX: 20 }));
    window.dispatchEvent(new PointerEvent('pointerdown', { clientX: 300 }));
    expect(types()).toEqual(['mark-entered', 'card-pressed', 'pressed-outside']);
  });
});

test('a link with a mark in it speaks when it is reached by key, and only then', () => {
  const link = document.querySelector('a') as HTMLElement;
  const visible = vi
    .spyOn(Element.prototype, 'matches')
    .mockImplementation((selector) => selector === ':focus-visible' || selector === 'a');
  link.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  link.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
  visible.mockImplementation((selector) => selector === 'a');
  link.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  link.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
  expect(types()).toEqual(['mark-entered', 'mark-left']);
});

describe('pointer and focus together', () => {
  const focusLink = (type: 'focusin' | 'focusout'): void => {
    vi.spyOn(Element.prototype, 'matches').mockImplementation((name) => name === ':focus-visible' || name === 'a');
    document.querySelector('a')?.dispatchEvent(new FocusEvent(type, { bubbles: true, composed: true }));
    vi.restoreAllMocks();
  };

  test('a focus that is lost elsewhere takes nothing from a resting pointer', async () => {
    focusLink('focusin');
    await move(150);
    focusLink('focusout');
    expect(types()).toEqual(['mark-entered', 'mark-entered']);
    await move(300);
    expect(types().at(-1)).toBe('mark-left');
  });

  test('a pointer that moves away takes nothing from the focus', async () => {
    await move(150);
    focusLink('focusin');
    await move(300);
    expect(types()).toEqual(['mark-entered', 'mark-entered']);
    focusLink('focusout');
    expect(types().at(-1)).toBe('mark-left');
  });
});

test('ends with the signal', async () => {
  life.abort();
  await move(10);
  click(document.body);
  expect(sent).toEqual([]);
});
