import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { createSnapshots, type Snapshots, type TakenSnapshot, takeSnapshot, watchPage } from '../../src/live/index.ts';
import { readSnapshot } from '../../src/page/index.ts';

const pause = (): Promise<void> => Promise.resolve();

const attributes = ['alt', 'title', 'hidden', 'class', 'lang'] as const;

/** One thing that a page does to itself: where, what, and with which words. */
interface Step {
  readonly at: number;
  readonly does: 'text' | 'append' | 'remove' | 'replace' | 'move' | 'empty' | 'split' | 'attribute';
  readonly attribute: (typeof attributes)[number];
  readonly words: string;
}

const step: fc.Arbitrary<Step> = fc.record({
  at: fc.nat(1000),
  does: fc.constantFrom('text', 'append', 'remove', 'replace', 'move', 'empty', 'split', 'attribute'),
  attribute: fc.constantFrom(...attributes),
  words: fc.constantFrom('exosome', 'FDA approved', 'a <b> & "c"', '\u00a0', 'room  temperature', ''),
});

const html = `<header><a href="/">Shop</a></header><main><h1>Exo Dew</h1><div id="a"><p>One <b>two</b> three</p><ul><li>x<li>y</ul></div>
  <table><tr><td>1<td>2</table><img alt="vial" src="a.png"></main><footer>End</footer>`;

function change(document: Document, { at, does, attribute, words }: Step): void {
  const elements = [...document.body.querySelectorAll('*')];
  const element = elements[at % elements.length];
  const other = elements[(at * 7 + 3) % elements.length];
  if (!element || !other) {
    document.body.append(words);
    return;
  }
  if (does === 'text') element.append(words);
  else if (does === 'append') element.append(Object.assign(document.createElement('p'), { textContent: words }));
  else if (does === 'remove') element.remove();
  else if (does === 'replace')
    element.replaceWith(Object.assign(document.createElement('span'), { textContent: words }));
  else if (does === 'move' && !element.contains(other)) other.append(element);
  else if (does === 'empty') element.textContent = words;
  else if (does === 'attribute' && element.hasAttribute(attribute)) element.removeAttribute(attribute);
  else if (does === 'attribute') element.setAttribute(attribute, attribute === 'lang' ? 'fr' : words);
  else if (does === 'split' && element.firstChild?.nodeType === 3) {
    const text = element.firstChild as Text;
    text.splitText(Math.min(1, text.length));
  }
}

function pageOf({ snapshot }: TakenSnapshot) {
  return readSnapshot(snapshot).page;
}

/** Snapshots of a page whose watcher tells them what is touched; `settled` resolves once it has. */
function watched(document: Document): { snapshots: Snapshots; settled(): Promise<void>; end: AbortController } {
  const snapshots = createSnapshots(document);
  const end = new AbortController();
  let told = (): void => undefined;
  const watching = { ...snapshots, matters: () => true, ignores: () => false, onChange: () => told() };
  const watch = watchPage(document, watching);
  end.signal.addEventListener('abort', () => watch?.stop());
  const settled = (): Promise<void> =>
    new Promise((done) => {
      told = done;
      document.body.append('.');
    });
  return { snapshots, settled, end };
}

describe('a page that changes', () => {
  it('is in the end read as if it had never been read before, whatever it did in which order', async () => {
    const now = performance.now.bind(performance);
    const clock = vi.spyOn(performance, 'now');
    let later = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
        async (rounds) => {
          const { document } = new JSDOM(html).window;
          const { snapshots, settled, end } = watched(document);
          await snapshots.take(null, pause, end.signal);
          for (const steps of rounds) {
            for (const each of steps) change(document, each);
            await settled();
            // Nothing watches attributes: they are read again after a while.
            later += 6000;
            clock.mockImplementation(() => now() + later);
            const again = await snapshots.take(null, pause, end.signal);
            expect(pageOf(again)).toEqual(pageOf(takeSnapshot(document, null)));
          }
          end.abort();
        },
      ),
      { numRuns: 40 },
    );
    clock.mockRestore();
  }, 120_000);

  it('has its unchanged parts written out once, and their ranges kept', async () => {
    const { document } = new JSDOM(html).window;
    const snapshots = createSnapshots(document);
    const { signal } = new AbortController();
    const rangeOf = async (words: string): Promise<Range | null> => {
      const taken = await snapshots.take(null, pause, signal);
      const { page, spotOf } = readSnapshot(taken.snapshot);
      const block = page.blocks.find(({ text }) => text === words);
      return block ? taken.rangeOf(spotOf({ block: block.id, start: 0, end: words.length })) : null;
    };
    const first = await rangeOf('End');
    document.querySelector('li')?.append(' and z');
    snapshots.touched(document.querySelector('li'));
    expect(await rangeOf('x and z')).not.toBeNull();
    expect(await rangeOf('End')).toBe(first);
    document.querySelector('footer')?.replaceChildren('End');
    snapshots.touched(document.querySelector('footer'));
    expect(await rangeOf('End')).not.toBe(first);
  });

  it('has attributes that changed meanwhile read again after a while, and ranges kept all the same', async () => {
    const { document } = new JSDOM(html).window;
    const snapshots = createSnapshots(document);
    const { signal } = new AbortController();
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const look = async () => {
      const taken = await snapshots.take(null, pause, signal);
      const { page, spotOf } = readSnapshot(taken.snapshot);
      const block = page.blocks.find(({ text }) => text === 'End');
      const range = block && taken.rangeOf(spotOf({ block: block.id, start: 0, end: 3 }));
      return { collapsed: block?.collapsed, range };
    };
    const first = await look();
    document.querySelector('footer')?.setAttribute('hidden', '');
    expect(await look()).toEqual(first);
    clock.mockReturnValue(6000);
    const hidden = await look();
    expect([hidden.collapsed, hidden.range === first.range]).toEqual([true, false]);
    clock.mockReturnValue(12_000);
    expect((await look()).range).toBe(hidden.range);
    clock.mockRestore();
  });
});
