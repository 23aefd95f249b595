// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { PopupView } from '../../src/popup/popup-view.tsx';
import type { PopupState } from '../../src/popup/state.ts';
import { finding, product, report } from './reports.ts';
import { pressable, textOf } from './view.ts';

const actions = pressable();
const nothing = { level: 0, kind: 0, site: 0, page: 0 };
const serum = product('Fernwick Serum', { main: true, findings: [finding('fda-approved', 'red', 'FDA approved')] });
const read = (more: Partial<PopupState & { kind: 'report' }> = {}): PopupState => ({
  kind: 'report',
  report: report([serum]),
  hidden: nothing,
  opinionsOff: [],
  ...more,
});

/** A popup that goes from state to state, and what is read out of it. */
async function popup(first: PopupState) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const show = (state: PopupState) => act(() => render(h(PopupView, { state, actions }), root));
  await show(first);
  const region = document.getElementById('status');
  return {
    show,
    said: () => textOf(document.getElementById('status')),
    same: () => document.getElementById('status') === region,
  };
}

test('a new list is told in few words, by the same region all the while', async () => {
  const { show, said, same } = await popup({ kind: 'asking' });
  expect(said()).toBe('');
  await show({ kind: 'reading' });
  expect(said()).toBe('');
  await show(read());
  expect(said()).toBe('Fernwick Serum: 1 red flag.');
  await show(read({ report: report([{ ...serum, name: 'Night Mask', findings: [] }]) }));
  expect(said()).toBe('Night Mask: Exosomes mentioned, nothing claimed.');
  expect(same()).toBe(true);
});

test('a list that is there in the first frame is told after it, by a region that was there empty', async () => {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() => {
    render(h(PopupView, { state: read(), actions }), root);
    expect(textOf(document.querySelector('h1'))).toBe('Fernwick Serum');
    expect(textOf(document.getElementById('status'))).toBe('');
  });
  expect(textOf(document.getElementById('status'))).toBe('Fernwick Serum: 1 red flag.');
});

test('what is hidden is counted', async () => {
  const { show, said } = await popup(read({ hidden: { ...nothing, page: 1 } }));
  expect(said()).toBe('Fernwick Serum: 1 red flag. 1 claim is hidden.');
  await show(read({ hidden: { ...nothing, site: 2 } }));
  expect(said()).toBe('Fernwick Serum: 1 red flag. 2 claims are hidden.');
});

test('a list that is read anew and stays the same is not told twice', async () => {
  const { show } = await popup(read());
  const changes = vi.fn();
  const watcher = new MutationObserver(changes);
  const region = document.getElementById('status');
  if (region) watcher.observe(region, { childList: true, characterData: true, subtree: true });
  await show(read({ report: report([{ ...serum }]) }));
  expect(watcher.takeRecords()).toEqual([]);
  expect(changes).not.toHaveBeenCalled();
});

test.each<[string, PopupState]>([
  ['shop.example is no longer read.', { kind: 'muted', problem: null, justNow: 'shop.example' }],
  ['Muted on this site', { kind: 'muted', problem: null }],
  ['This page can’t be read', { kind: 'unreadable', why: 'It is a PDF.' }],
  ['Not switched on here', { kind: 'off', site: null, canCheck: false, problem: null }],
])('“%s”', async (words, state) => {
  const { said } = await popup(state);
  expect(said()).toBe(words);
});

test('who works by key goes on where the list was, once what had the focus is gone', async () => {
  const { show } = await popup({ kind: 'off', site: 'shop.example', canCheck: true, problem: null });
  document.querySelector<HTMLElement>('main .button-main')?.focus();
  await show({ kind: 'reading' });
  await show(read());
  expect(document.activeElement).toBe(document.querySelector('main'));
});

test('the focus is left alone elsewhere', async () => {
  const { show } = await popup({ kind: 'off', site: 'shop.example', canCheck: true, problem: null });
  await show(read());
  expect(document.activeElement).toBe(document.body);
  document.querySelector<HTMLElement>('header button')?.focus();
  const before = document.activeElement;
  await show({ kind: 'unreadable', why: 'It is a PDF.' });
  expect(document.activeElement).toBe(before);
});
