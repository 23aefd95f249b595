// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { report } from './reports.ts';
import { all, one, press, seen, showPopup, showReport, textOf } from './view.ts';

test('every list offers not to read this site', async () => {
  const actions = await showReport(report([]));
  await press(one('button', 'Do not read this site'));
  expect(actions.mute).toHaveBeenCalledTimes(1);
  expect(seen()).not.toContain('did not store');
});

test('what the browser does not store is told', async () => {
  const actions = await showReport(report([]));
  actions.mute.mockResolvedValueOnce(false);
  await press(one('button', 'Do not read this site'));
  one('status', /did not store that/);
});

test('a site that was muted just now is named, and the button that undoes it has the focus', async () => {
  const actions = await showPopup({ kind: 'muted', problem: null, justNow: 'shop.example' });
  expect(textOf(document.querySelector('main'))).toContain('shop.example is no longer read.');
  const undo = one('button', 'Undo');
  expect(document.activeElement).toBe(undo);
  await press(undo);
  expect(actions.unmute).toHaveBeenCalledTimes(1);
  expect(all('button', 'Unmute this site')).toEqual([]);
});
