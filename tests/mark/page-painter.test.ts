// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPagePainter, type Mark } from '../../src/mark/index.ts';
import { bareStyle, FakeHighlight, type FakeRegistry, FakeSheet, installRegistry, rangeOver } from './fake-registry.ts';

let registry: FakeRegistry;
let frame: HTMLIFrameElement;
let inFrame: Map<string, FakeHighlight>;

/** What the window of a frame has of its own. */
function giveFrame(view: Window | null): Map<string, FakeHighlight> {
  const highlights = new Map<string, FakeHighlight>();
  Object.assign(view as object, {
    CSS: { highlights, escape: (name: string) => name },
    Highlight: FakeHighlight,
    CSSStyleSheet: FakeSheet,
    getComputedStyle: bareStyle,
  });
  return highlights;
}

beforeEach(() => {
  registry = installRegistry();
  document.body.innerHTML = '<p>Kept cool for years</p><iframe></iframe>';
  frame = document.querySelector('iframe') as HTMLIFrameElement;
  inFrame = giveFrame(frame.contentWindow);
  if (frame.contentDocument) frame.contentDocument.body.innerHTML = '<p>Alive in every drop</p>';
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.adoptedStyleSheets = [];
});

const painted = (name: string): string[] => [...(inFrame.get(name) ?? [])].map(String);

function marks(): Mark[] {
  const { body } = frame.contentDocument as Document;
  return [{ id: 'a', level: 'red', ranges: [rangeOver(document.body, 'years'), rangeOver(body, 'Alive')] }];
}

test('each document has the marks of its own words, and the claim that is pointed at', () => {
  const painter = createPagePainter(document);
  painter.paint(marks());
  painter.focus('a');
  expect(registry.texts('exosome-claim-red')).toEqual(['years']);
  expect(painted('exosome-claim-red')).toEqual(['Alive']);
  expect(painted('exosome-focus-red')).toEqual(['Alive']);
  painter.clear();
  expect([...registry.highlights.keys(), ...inFrame.keys()]).toEqual([]);
});

test('marks in a frame go when they are painted no more', () => {
  const painter = createPagePainter(document);
  painter.paint(marks());
  painter.paint([{ id: 'b', level: 'red', ranges: [rangeOver(document.body, 'cool')] }]);
  expect(inFrame.size).toBe(0);
  expect(registry.texts('exosome-claim-red')).toEqual(['cool']);
});

test('a frame that is taken away is left alone', () => {
  const painter = createPagePainter(document);
  const all = marks();
  painter.paint(all);
  frame.remove();
  painter.refresh();
  painter.paint(all);
  expect(registry.texts('exosome-claim-red')).toEqual(['years']);
  painter.clear();
  expect(registry.highlights.size).toBe(0);
});
