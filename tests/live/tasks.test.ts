import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Place } from '../../rules/types.ts';
import { createSnapshots } from '../../src/live/index.ts';
import { readSnapshot } from '../../src/page/index.ts';
import { opened } from '../page/page-of.ts';

const paragraphs = Array.from(
  { length: 400 },
  (_, index) => `<p id="p${index}">Line <b>number</b> ${index}.${'<i></i>'.repeat(20)}</p>`,
);
const html = `<main><h1>Exo Dew</h1>${paragraphs.join('')}</main>`;

describe('a page that is read in short tasks', () => {
  let dom: JSDOM;
  let document: Document;
  let pauses = 0;
  const never = new AbortController().signal;

  /** Takes a snapshot while `change` is done in every turn that the page gets, and reads it. */
  const readWhile = async (change: () => void, signal = never) => {
    const pause = async (): Promise<void> => {
      pauses += 1;
      change();
    };
    const taken = await createSnapshots(document).take(null, pause, signal);
    const { page, spotOf } = readSnapshot(taken.snapshot);
    return { page, rangeOf: (place: Place) => taken.rangeOf(spotOf(place)) };
  };
  const main = () => document.querySelector('main') as Element;

  beforeEach(() => {
    dom = new JSDOM(html);
    ({ document } = dom.window);
    pauses = 0;
    // Every look at the clock finds the task long enough.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('gets its turn again and again, and is read as at once', async () => {
    const { page } = await readWhile(() => {});
    expect(page).toEqual(opened(dom).page);
    expect(pauses).toBeGreaterThan(30);
  });

  it('is read in one task where the clock says that little time has passed', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(0);
    await readWhile(() => {});
    expect(pauses).toBe(0);
  });

  it('may lose what comes next, and the rest of that part is left for the next reading', async () => {
    let lost = false;
    const { page } = await readWhile(() => {
      if (!lost) for (const element of [...main().children].slice(5)) element.remove();
      lost = true;
    });
    expect(page.blocks.length).toBeGreaterThan(0);
    expect(page.blocks.length).toBeLessThan(401);
  });

  it('does not lead the reading astray by moving what comes next elsewhere', async () => {
    let moved = false;
    const { page } = await readWhile(() => {
      if (moved) return;
      moved = true;
      const aside = document.createElement('aside');
      aside.append(...[...main().children].slice(5), 'Elsewhere.');
      document.body.prepend(aside);
    });
    expect(page.blocks.map(({ text }) => text)).not.toContain('Elsewhere.');
  });

  it('is read to an end where it moves what was read behind what was not, again and again', async () => {
    const { page } = await readWhile(() => {
      for (const element of [...main().children].slice(0, 30)) main().append(element);
    });
    expect(page.blocks.length).toBeGreaterThan(300);
    expect(pauses).toBeLessThan(1100);
  });

  it('still finds the words on the page, though others went before them, or says that they are gone', async () => {
    const reading = await readWhile(() => {});
    document.querySelector('#p3')?.remove();
    const range = (words: string) => {
      const block = reading.page.blocks.find(({ text }) => text === words);
      return block ? reading.rangeOf({ block: block.id, start: 0, end: words.length }) : undefined;
    };
    expect(range('Line number 3.')).toBeNull();
    expect(String(range('Line number 4.'))).toBe('Line number 4.');
  });

  it('is left alone once the signal says so', async () => {
    const life = new AbortController();
    const reading = readWhile(() => life.abort(new Error('over')), life.signal);
    await expect(reading).rejects.toThrow('over');
    expect(pauses).toBe(1);
  });
});
