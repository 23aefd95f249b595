// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { all, one, press, seen, showPopup, textOf } from './view.ts';

test('before the tab has answered nothing is claimed of it', async () => {
  await showPopup({ kind: 'asking' });
  expect(all('heading', /./)).toEqual([]);
  expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
});

test('a page that is being read has a named progress line', async () => {
  await showPopup({ kind: 'reading' });
  const label = one('progressbar', '').getAttribute('aria-labelledby') ?? '';
  expect(textOf(document.getElementById(label))).toBe('Reading this page…');
});

test('a page that cannot be read says why', async () => {
  await showPopup({ kind: 'unreadable', why: 'It is a PDF, which cannot be read here.' });
  one('heading', 'This page can’t be read');
  expect(seen()).toContain('It is a PDF');
});

test('a site that is not switched on offers both ways in', async () => {
  const actions = await showPopup({ kind: 'off', site: 'shop.example', canCheck: true, problem: null });
  one('heading', 'Not switched on here');
  expect(seen()).toContain('Nothing on shop.example has been read.');
  await press(one('button', 'Check this page'));
  expect(actions.checkPage).toHaveBeenCalledTimes(1);
  await press(one('button', 'Always on this site'));
  expect(actions.alwaysHere).toHaveBeenCalledTimes(1);
});

test('where a site cannot be switched on for good, that is not offered', async () => {
  await showPopup({ kind: 'off', site: null, canCheck: true, problem: null });
  one('button', 'Check this page');
  expect(all('button', 'Always on this site')).toEqual([]);
});

test('what went wrong is announced', async () => {
  await showPopup({ kind: 'off', site: 'shop.example', canCheck: true, problem: 'Not switched on.' });
  expect(textOf(one('alert', /./))).toBe('Not switched on.');
});

test('the options are one press away', async () => {
  const actions = await showPopup({ kind: 'reading' });
  await press(one('button', 'Options'));
  expect(actions.openOptions).toHaveBeenCalledTimes(1);
});
