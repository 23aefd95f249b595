import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import type { PageText } from '../../rules/types.ts';
import { createSnapshots } from '../../src/live/index.ts';
import { readSnapshot } from '../../src/page/index.ts';
import { folded, openedDocument } from './page-of.ts';

const character = fc.constantFrom(
  ...'aZ9 \t\n.?·$€,:、。外엑é\u00ad\u200b\ufeff\u00a0\u3000\u202e\ud83d\u0000'.split(''),
  '😭',
  'exosome',
  'Q:',
  '$20',
);
const text = fc.array(character, { maxLength: 24 }).map((parts) => parts.join(''));
const wrappers: ((texts: readonly string[], make: (tag: string, ...inside: (Node | string)[]) => Element) => Node)[] = [
  (texts, make) => make('p', ...texts),
  (texts, make) =>
    make('p', ...texts.map((each, index) => make(['b', 'span', 'i', 'a', 'x-y'][index % 5] ?? 'b', each))),
  (texts, make) => make('ul', ...texts.map((each) => make('li', each, make('b', each)))),
  (texts, make) =>
    make(
      'table',
      make('tbody', ...texts.map((each) => make('tr', make('td', each), make('td', '$5'), make('th', each)))),
    ),
  (texts, make) => make('section', make('h2', texts[0] ?? ''), ...texts, make('br'), make('div', ...texts)),
  (texts, make) => make('dl', ...texts.flatMap((each) => [make('dt', each), make('dd', each)])),
  (texts, make) =>
    make('details', make('summary', texts[0] ?? ''), make('div', ...texts.map((each) => make('button', each)))),
];
const page = fc.array(fc.tuple(fc.nat(wrappers.length - 1), fc.array(text, { maxLength: 5 })), {
  minLength: 1,
  maxLength: 4,
});

/** A page built by nodes, so that every character arrives as it is, lone surrogates and NULs too. */
function build(parts: readonly (readonly [number, readonly string[]])[]): Document {
  const { document } = new JSDOM('<h1>Exo Dew</h1>').window;
  const make = (tag: string, ...inside: (Node | string)[]): Element => {
    const element = document.createElement(tag);
    element.append(...inside);
    return element;
  };
  for (const [wrapper, texts] of parts) {
    const node = wrappers[wrapper]?.(texts, make);
    if (node) document.body.append(node);
  }
  return document;
}

/** What holds of every reading. */
function checkShape({ blocks, products }: PageText): void {
  expect(products[0]).toMatchObject({ main: true, place: 'page' });
  for (const [index, block] of blocks.entries()) {
    expect(block.id).toBe(index);
    expect(block.text).not.toBe('');
    expect(products[block.product]).toBeDefined();
    for (const id of [block.heading, block.question, block.cell?.rowHeader, block.cell?.columnHeader]) {
      if (id !== null && id !== undefined) expect(blocks[id]).toBeDefined();
    }
    if (block.heading !== null) expect(block.heading).not.toBe(index);
    for (const [start, end] of block.strong ?? [])
      expect(0 <= start && start < end && end <= block.text.length).toBe(true);
  }
}

describe('for any page', () => {
  test('every stretch of every block is the very text on the page', () => {
    fc.assert(
      fc.property(
        page,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (parts, from, to) => {
          const reading = openedDocument(build(parts));
          for (const { id, text } of reading.page.blocks) {
            const start = Math.floor(Math.min(from, to) * (text.length - 1));
            const end = Math.max(start + 1, Math.ceil(Math.max(from, to) * text.length));
            const range = reading.rangeOf({ block: id, start, end });
            expect(folded(range?.toString() ?? 'none')).toBe(text.slice(start, end));
          }
          checkShape(reading.page);
        },
      ),
      { numRuns: 150 },
    );
  }, 30_000);

  test('reading twice gives the same and changes nothing', () => {
    fc.assert(
      fc.property(page, (parts) => {
        const document = build(parts);
        const before = document.documentElement.outerHTML;
        expect(openedDocument(document).page).toEqual(openedDocument(document).page);
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  test('in short tasks the same is read as at once', async () => {
    // Every look at the clock finds the task long enough.
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
    const { signal } = new AbortController();
    await fc.assert(
      fc.asyncProperty(page, async (parts) => {
        now = 0;
        const document = build([...parts, ...parts]);
        let pauses = 0;
        const pause = async (): Promise<void> => {
          pauses += 1;
        };
        const taken = await createSnapshots(document).take(null, pause, signal);
        expect(readSnapshot(taken.snapshot).page).toEqual(openedDocument(document).page);
        expect(pauses).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
    clock.mockRestore();
  }, 30_000);

  test('any string of markup is read without an error', () => {
    const tags =
      'p div span b a h1 h2 li ul td tr table th dl dt dd form details summary svg section main aside nav iframe br img slot template'.split(
        ' ',
      );
    const names = [
      '',
      ' class="reviews"',
      ' class="faq"',
      ' class="related"',
      ' hidden',
      ' role="tab" aria-controls="x"',
      ' id="x"',
      ' lang="ko"',
      ' colspan="3"',
      ' href="#x"',
      ' alt="Vial"',
      ' aria-expanded="false"',
    ];
    const piece = fc.oneof(
      text,
      fc.tuple(fc.constantFrom(...tags), fc.constantFrom(...names)).map(([tag, name]) => `<${tag}${name}>`),
      fc.constantFrom(...tags).map((tag) => `</${tag}>`),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const reading = openedDocument(new JSDOM(pieces.join('')).window.document);
        checkShape(reading.page);
        for (const block of reading.page.blocks) reading.rangeOf({ block: block.id, start: 0, end: block.text.length });
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
