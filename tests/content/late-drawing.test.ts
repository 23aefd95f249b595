// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { CardPicture, Drawing, MakeDrawing } from '../../src/card/index.ts';
import { lateDrawing, offerDrawing, takeDrawing } from '../../src/content/index.ts';

const actions = { close: () => undefined, hide: async () => true };
const picture = (key: string): CardPicture => ({
  key,
  anchor: { range: new Range() },
  findings: [],
  takeFocus: false,
  opinionsOff: [],
});

function real(): { make: MakeDrawing; drawn: string[]; drawing: Drawing } {
  const drawn: string[] = [];
  const drawing: Drawing = {
    prepare: vi.fn(),
    draw: ({ key }) => drawn.push(key),
    settle: vi.fn(),
    erase: () => drawn.push('erased'),
    host: () => document.body,
    remove: vi.fn(),
  };
  return { make: () => drawing, drawn, drawing };
}

describe('a drawing that comes late', () => {
  it('is fetched with the first card, once, and draws what is wanted by then', async () => {
    const { make, drawn } = real();
    const load = vi.fn(async () => make);
    const drawing = lateDrawing(load)(document, actions);
    expect([load.mock.calls.length, drawing.host()]).toEqual([0, null]);
    drawing.draw(picture('one'));
    drawing.draw(picture('two'));
    await vi.waitFor(() => expect(drawn).toEqual(['two']));
    drawing.draw(picture('three'));
    expect([drawn, load.mock.calls.length, drawing.host()]).toEqual([['two', 'three'], 1, document.body]);
  });

  it('is fetched ahead where a card is likely, and then draws at once', async () => {
    const { make, drawn } = real();
    const load = vi.fn(async () => make);
    const drawing = lateDrawing(load)(document, actions);
    drawing.prepare();
    drawing.prepare();
    await vi.waitFor(() => expect(drawing.host()).toBe(document.body));
    expect([load.mock.calls.length, drawn]).toEqual([1, []]);
    drawing.draw(picture('one'));
    expect([load.mock.calls.length, drawn]).toEqual([1, ['one']]);
  });

  it('draws nothing where the card was closed meanwhile, or the session ended', async () => {
    const { make, drawn } = real();
    const closed = lateDrawing(async () => make)(document, actions);
    closed.draw(picture('one'));
    closed.erase();
    const ended = lateDrawing(async () => make)(document, actions);
    ended.draw(picture('two'));
    ended.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(drawn).toEqual([]);
  });

  it('is asked for again where it could not be had: for the same card, and for the next', async () => {
    const { make, drawn } = real();
    const load = vi.fn<() => Promise<MakeDrawing | null>>(async () => null).mockRejectedValueOnce(new Error('gone'));
    const drawing = lateDrawing(load)(document, actions);
    drawing.draw(picture('one'));
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(3));
    await new Promise((resolve) => setTimeout(resolve));
    expect([load.mock.calls.length, drawn]).toEqual([3, []]);
    load.mockResolvedValueOnce(null).mockResolvedValue(make);
    drawing.draw(picture('two'));
    await vi.waitFor(() => expect(drawn).toEqual(['two']));
    expect(load).toHaveBeenCalledTimes(5);
  });

  it('is what the other script offers', async () => {
    const { make } = real();
    expect(await takeDrawing(async () => false)).toBeNull();
    const fetchDrawing = vi.fn(async () => {
      offerDrawing(make);
      return true;
    });
    expect(await takeDrawing(fetchDrawing)).toBe(make);
    expect(await takeDrawing(fetchDrawing)).toBe(make);
    expect(fetchDrawing).toHaveBeenCalledOnce();
  });
});
