// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { PopupHost } from '../../src/popup/loader.ts';
import { mountPopup } from '../../src/popup/mount.tsx';
import { PopupView } from '../../src/popup/popup-view.tsx';
import type { PopupState } from '../../src/popup/state.ts';
import { Status } from '../../src/popup/status.tsx';
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
  const region = document.createElement('p');
  document.body.replaceChildren(root, region);
  const show = (state: PopupState) =>
    act(() => render([h(PopupView, { state, actions }), h(Status, { state, region })], root));
  await show(first);
  return { show, region, said: () => textOf(region) };
}

test('a new list is told in few words', async () => {
  const { show, said } = await popup({ kind: 'asking' });
  expect(said()).toBe('');
  await show({ kind: 'reading' });
  expect(said()).toBe('');
  await show(read());
  expect(said()).toBe('Fernwick Serum: 1 red flag.');
  await show(read({ report: report([{ ...serum, name: 'Night Mask', findings: [] }]) }));
  expect(said()).toBe('Night Mask: Exosomes mentioned, nothing claimed.');
});

test.each(['popup', 'sidepanel'])(
  '%s: its HTML has the region, which is told the list after the first frame',
  async (page) => {
    const html = readFileSync(`entrypoints/${page}/index.html`, 'utf8');
    document.documentElement.innerHTML = html;
    const regions = () => [...document.querySelectorAll('[id="status"]')];
    const [region] = regions();
    expect(region?.getAttribute('role')).toBe('status');
    expect(region?.textContent).toBe('');
    const root = document.getElementById('popup');
    if (!root) throw new Error('There is no place for the popup.');
    const host = {
      activeTab: async () => ({ id: 7, url: 'https://shop.example/' }),
      askReport: async () => ({ state: 'read', report: report([serum]), hidden: nothing, opinionsOff: [] }),
      onReportChanged() {},
    } as Partial<PopupHost> as PopupHost;
    const closed = new AbortController();
    await act(async () => {
      mountPopup(root, host, { openOptions() {} }, closed.signal);
      while (document.querySelector('h1') === null) await Promise.resolve();
      expect(textOf(document.querySelector('h1'))).toBe('Fernwick Serum');
      expect(region?.textContent).toBe('');
    });
    closed.abort();
    expect(regions()).toEqual([region]);
    expect(region?.textContent).toBe('Fernwick Serum: 1 red flag.');
    expect(region && root.compareDocumentPosition(region)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  },
);

test('what is hidden is counted', async () => {
  const { show, said } = await popup(read({ hidden: { ...nothing, page: 1 } }));
  expect(said()).toBe('Fernwick Serum: 1 red flag. 1 claim is hidden.');
  await show(read({ hidden: { ...nothing, site: 2 } }));
  expect(said()).toBe('Fernwick Serum: 1 red flag. 2 claims are hidden.');
});

test('a list that is read anew and stays the same is not told twice', async () => {
  const { show, region } = await popup(read());
  const changes = vi.fn();
  const watcher = new MutationObserver(changes);
  watcher.observe(region, { childList: true, characterData: true, subtree: true });
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
