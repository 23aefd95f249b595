// @vitest-environment jsdom
import { h, render } from 'preact';
import { expect, test, vi } from 'vitest';
import { claimMeanings } from '../../rules/index.ts';
import type { ClaimId, PageReport } from '../../rules/types.ts';
import { PopupView } from '../../src/popup/popup-view.tsx';
import type { PopupState } from '../../src/popup/state.ts';
import { finding, listing, product, report } from './reports.ts';
import { all, pressable } from './view.ts';

const kinds = Object.keys(claimMeanings) as ClaimId[];

/** A product that makes so many kinds of claims, in three levels, each twice, and leaves two things unsaid. */
const withClaims = (number: number): PageReport => {
  const claims = kinds.slice(0, number).flatMap((claim, index) => {
    const level = (['red', 'caution', 'good'] as const)[index % 3] ?? 'red';
    return [finding(claim, level, `first ${claim}`), finding(claim, level, `second ${claim}`)];
  });
  return report([product('Fernwick Serum', { findings: claims, missing: ['storage', 'source'] }), product('Other')]);
};

/** The popup before any frame has been drawn, and what it is when they have. */
function popup() {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const show = (list: PageReport): void => {
    const hidden = { level: 0, kind: 0, site: 0, page: 0 };
    const state: PopupState = { kind: 'report', report: list, hidden, opinionsOff: [] };
    render(h(PopupView, { state, actions: pressable() }), root);
  };
  return { show, whole: () => vi.waitFor(() => expect(isWhole()).toBe(true)) };
}

const rows = (): number => document.querySelectorAll('.item').length;
const isWhole = (): boolean => document.querySelector('main')?.getAttribute('aria-busy') === 'false';

test('the first frame of a long list has its first rows, under the counts of all', async () => {
  const { show, whole } = popup();
  show(withClaims(20));
  expect([rows(), isWhole()]).toEqual([12, false]);
  expect(all('heading', /^Red flags 7$|^Cautions 7$/)).toHaveLength(2);
  expect(all('button', 'Copy as text')).toHaveLength(0);
  await whole();
  expect(rows()).toBe(20 + 2 + 1);
  expect(all('button', 'Copy as text')).toHaveLength(1);
});

test('no row is drawn anew when the rest comes', async () => {
  const { show, whole } = popup();
  show(withClaims(20));
  const first = [...document.querySelectorAll('.item')];
  await whole();
  expect([...document.querySelectorAll('.item')]).toEqual(expect.arrayContaining(first));
  expect(first.every((row) => row.isConnected)).toBe(true);
});

test('a list that fits is whole at once', () => {
  const { show } = popup();
  show(withClaims(9));
  expect([rows(), isWhole()]).toEqual([12, true]);
  show(listing);
  expect(isWhole()).toBe(true);
});

test('a list that grows before the reader is whole at once', async () => {
  const { show, whole } = popup();
  show(withClaims(3));
  await whole();
  // The frame with the first list is drawn.
  await new Promise((done) => setTimeout(done, 200));
  show(withClaims(20));
  expect([rows(), isWhole()]).toEqual([23, true]);
});

test('a long listing begins with its first products', async () => {
  const { show, whole } = popup();
  const names = Array.from({ length: 30 }, (_, index) => `Serum ${index}`);
  show(report(names.map((name) => product(name, { main: false }))));
  expect([rows(), isWhole()]).toEqual([12, false]);
  await whole();
  expect(rows()).toBe(30);
});
