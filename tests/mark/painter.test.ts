// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPainter, type Mark, type Painter } from '../../src/mark/index.ts';
import { type FakeRegistry, type FakeSheet, installRegistry, rangeOver } from './fake-registry.ts';

const page = '<p>Plant exosomes stay stable at room temperature for years.</p>';
let registry: FakeRegistry;

function mark(id: string, level: Mark['level'], words: string): Mark {
  return { id, level, ranges: [rangeOver(document.body, words)] };
}

const idsAt = (painter: Painter, x: number, y: number): string[] => painter.hitsAt(x, y, document).map(({ id }) => id);

/** What a press anywhere would reach, as the browser would give it. */
function giveTop(element: Element | null): void {
  Object.assign(Document.prototype, { elementFromPoint: () => element });
}

beforeEach(() => {
  document.body.innerHTML = page;
  registry = installRegistry();
});

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(Document.prototype, 'elementFromPoint');
  document.adoptedStyleSheets = [];
});

describe('painting', () => {
  test('each level goes under its own name, the graver over the other', () => {
    createPainter(document).paint([mark('a', 'red', 'room temperature'), mark('b', 'caution', 'stable')]);
    expect(registry.texts('exosome-claim-red')).toEqual(['room temperature']);
    expect(registry.texts('exosome-claim-caution')).toEqual(['stable']);
    const [red, caution] = ['red', 'caution'].map((level) => registry.highlights.get(`exosome-claim-${level}`));
    expect(red?.priority).toBeGreaterThan(caution?.priority ?? Number.NaN);
  });

  test('the rules are for elements like those that hold marks, and follow their class', async () => {
    document.body.innerHTML =
      '<main class="page"><p>Kept cool for years</p></main><p class="note big">Stable outside.</p>';
    const painter = createPainter(document);
    painter.paint([mark('a', 'red', 'years'), mark('b', 'red', 'Stable'), mark('c', 'good', 'cool')]);
    const rules = () => document.adoptedStyleSheets.map((sheet) => (sheet as unknown as FakeSheet).text).join('');
    const listed = (name: string, ...elements: string[]) =>
      elements.map((element) => `${element}::highlight(exosome-claim-${name})`).join(', ');
    expect(rules()).toContain(`\n${listed('red', 'main.page > p', 'p.note')} {`);
    expect(rules()).toContain(`\n${listed('good', 'main.page > p')} {`);
    expect(rules()).not.toContain('caution');
    document.querySelector('.note')?.setAttribute('class', 'open note');
    await vi.waitFor(() => expect(rules()).toContain(`\n${listed('red', 'p.open')} {`));
  });

  test('where the page has the look of marks from its root, no rule is added', () => {
    const asked: unknown[] = [];
    vi.stubGlobal('getComputedStyle', (element: Element, pseudo: string) => {
      asked.push([element, pseudo]);
      return { textDecorationLine: 'underline' };
    });
    const painter = createPainter(document, 'subtle');
    painter.paint([mark('a', 'red', 'years')]);
    painter.focus('a');
    expect(asked).toEqual([[document.body, '::highlight(exosome-claim-red-subtle)']]);
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(registry.texts('exosome-claim-red-subtle')).toEqual(['years']);
    expect(registry.texts('exosome-focus-red-subtle')).toEqual(['years']);
  });

  test('among many siblings the rules go by place, and follow it', async () => {
    document.body.innerHTML = `<ul>${'<li>x</li>'.repeat(8)}<li>years</li></ul>`;
    const painter = createPainter(document);
    painter.paint([mark('a', 'red', 'years')]);
    const rules = () => document.adoptedStyleSheets.map((sheet) => (sheet as unknown as FakeSheet).text).join('');
    expect(rules()).toContain('body > ul > li:nth-child(9)::highlight(exosome-claim-red)');
    document.querySelector('li')?.remove();
    await vi.waitFor(() => expect(rules()).toContain('body > ul > li:nth-child(8)::highlight(exosome-claim-red)'));
  });

  test('what is added has rules of its own, also once there are so many that all are made anew', () => {
    document.body.innerHTML = Array.from({ length: 30 }, (_, index) => `<p class="n${index}">years${index}.</p>`).join(
      '',
    );
    const painter = createPainter(document);
    painter.paint([mark('a', 'red', 'years0.')]);
    for (let index = 1; index < 30; index++) painter.add([mark('a', 'red', `years${index}.`)]);
    const rules = document.adoptedStyleSheets.map((sheet) => (sheet as unknown as FakeSheet).text).join('');
    for (let index = 0; index < 30; index++)
      expect(rules).toMatch(new RegExp(`p\\.n${index}\\S*::highlight\\(exosome-claim-red`));
    expect(document.adoptedStyleSheets.length).toBeLessThan(20);
    expect(registry.texts('exosome-claim-red')).toHaveLength(30);
    painter.focus('a');
    expect(registry.texts('exosome-focus-red')).toHaveLength(30);
    painter.clear();
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  test('changes no node of the page', () => {
    const painter = createPainter(document);
    painter.paint([mark('a', 'red', 'room temperature')]);
    painter.focus('a');
    expect(document.body.innerHTML).toBe(page);
    expect(document.documentElement.attributes).toHaveLength(0);
    expect(document.head.childNodes).toHaveLength(0);
  });

  test('a second painting replaces the first', () => {
    const painter = createPainter(document);
    painter.paint([mark('a', 'red', 'stable'), mark('b', 'good', 'years')]);
    painter.paint([mark('c', 'red', 'room temperature'), { id: 'd', level: 'good', ranges: [] }]);
    expect(registry.texts('exosome-claim-red')).toEqual(['room temperature']);
    expect(registry.highlights.has('exosome-claim-good')).toBe(false);
  });

  test('added marks join those that stand', () => {
    const painter = createPainter(document);
    painter.paint([mark('a', 'red', 'stable')]);
    painter.add([mark('b', 'red', 'years')]);
    expect(registry.texts('exosome-claim-red')).toEqual(['stable', 'years']);
  });

  test('what the page cleared is painted again', () => {
    const painter = createPainter(document);
    painter.paint([mark('a', 'red', 'stable'), mark('b', 'good', 'years')]);
    registry.highlights.get('exosome-claim-red')?.clear();
    registry.highlights.delete('exosome-claim-good');
    document.adoptedStyleSheets = [];
    painter.refresh();
    expect(registry.texts('exosome-claim-red')).toEqual(['stable']);
    expect(registry.texts('exosome-claim-good')).toEqual(['years']);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  test('clearing leaves the registry and the style sheets as they were', () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    const painter = createPainter(document);
    painter.paint([mark('a', 'red', 'stable')]);
    painter.focus('a');
    expect(document.adoptedStyleSheets).toHaveLength(3);
    painter.clear();
    expect([...registry.highlights.keys()]).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([own]);
  });

  test('clearing leaves alone what another copy has painted under the same names since', () => {
    const [old, updated] = [createPainter(document), createPainter(document)];
    old.paint([mark('a', 'red', 'stable'), mark('b', 'good', 'Plant')]);
    old.focus('a');
    updated.paint([mark('c', 'red', 'years')]);
    updated.focus('c');
    old.clear();
    expect(registry.texts('exosome-claim-red')).toEqual(['years']);
    expect(registry.texts('exosome-focus-red')).toEqual(['years']);
    expect(registry.highlights.has('exosome-claim-good')).toBe(false);
  });

  test('an open shadow root that holds a mark adopts the rules, and only while it does', () => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>FDA approved</p>';
    const painter = createPainter(document);
    painter.paint([{ id: 'a', level: 'red', ranges: [rangeOver(root, 'FDA approved')] }]);
    expect(root.adoptedStyleSheets).toHaveLength(1);
    expect(document.adoptedStyleSheets).toHaveLength(0);
    painter.paint([mark('b', 'red', 'stable')]);
    expect(root.adoptedStyleSheets).toHaveLength(0);
    expect(document.adoptedStyleSheets).not.toHaveLength(0);
  });

  test('a page without claims gets no style sheet', () => {
    createPainter(document).paint([]);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  test('a form that takes the name of the list of sheets is passed by', () => {
    Object.defineProperty(document, 'adoptedStyleSheets', { configurable: true, value: 'a form' });
    createPainter(document).paint([mark('a', 'red', 'stable')]);
    Reflect.deleteProperty(document, 'adoptedStyleSheets');
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  test('focus shows one mark, over all others, or only the given place of it', () => {
    const painter = createPainter(document);
    const twice: Mark = {
      id: 'a',
      level: 'red',
      ranges: [rangeOver(document.body, 'stable'), rangeOver(document.body, 'years')],
    };
    painter.paint([twice, mark('b', 'good', 'Plant')]);
    painter.focus('a');
    expect(registry.texts('exosome-focus-red')).toEqual(['stable', 'years']);
    painter.focus('a', twice.ranges.slice(1));
    expect(registry.texts('exosome-focus-red')).toEqual(['years']);
    painter.focus('b');
    expect(registry.highlights.has('exosome-focus-red')).toBe(false);
    painter.focus(null);
    expect([...registry.highlights.keys()].filter((name) => name.includes('focus'))).toEqual([]);
  });
});

describe('finding a mark under a point', () => {
  const left = (words: string): number => (page.indexOf(words) - '<p>'.length) * 10;

  test('gives the marks whose boxes cover it, the shortest first', () => {
    giveTop(document.querySelector('p'));
    const painter = createPainter(document);
    painter.paint([
      mark('long', 'red', 'stay stable at room temperature'),
      mark('short', 'caution', 'room temperature'),
    ]);
    expect(idsAt(painter, left('room') + 15, 10)).toEqual(['short', 'long']);
    expect(idsAt(painter, left('stay') + 5, 10)).toEqual(['long']);
  });

  test('gives none beside the text', () => {
    giveTop(document.body);
    const painter = createPainter(document);
    painter.paint([mark('a', 'red', 'Plant exosomes')]);
    expect(idsAt(painter, 25, 300)).toEqual([]);
    expect(idsAt(painter, left('stay') + 5, 10)).toEqual([]);
  });

  test('gives none where a menu covers the text', () => {
    const menu = document.body.appendChild(document.createElement('nav'));
    const painter = createPainter(document);
    painter.paint([mark('a', 'red', 'Plant exosomes')]);
    giveTop(menu);
    expect(idsAt(painter, 25, 10)).toEqual([]);
    giveTop(document.querySelector('p'));
    expect(idsAt(painter, 25, 10)).toEqual(['a']);
  });

  test('looks into open shadow roots, each through its own eyes', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>FDA approved</p>';
    giveTop(host);
    root.elementFromPoint = () => root.querySelector('p');
    const painter = createPainter(document);
    painter.paint([{ id: 'a', level: 'red', ranges: [rangeOver(root, 'FDA approved')] }]);
    expect(idsAt(painter, 25, 10)).toEqual(['a']);
  });
});

test('a browser without custom highlights shows no marks and throws nothing', () => {
  vi.stubGlobal('Highlight', undefined);
  const painter = createPainter(document);
  painter.paint([mark('a', 'red', 'stable')]);
  painter.focus('a');
  painter.refresh();
  expect(idsAt(painter, 1, 1)).toEqual([]);
  painter.clear();
  expect(registry.highlights.size).toBe(0);
});
