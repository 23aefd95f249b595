// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { report } from './reports.ts';
import { one, press, seen, showPopup, showReport } from './view.ts';

test('what is hidden by choice is told by reason, with the way to change it', async () => {
  const actions = await showReport(report([]), undefined, undefined, { level: 2, kind: 0, site: 1, page: 0 });
  expect(seen()).toContain('Left out: 2 claims of a level that you switched off, 1 claim that you hid on this site.');
  await press(one('button', 'Change this'));
  expect(actions.openOptions).toHaveBeenCalledTimes(1);
});

test('one claim that is hidden is told in one clause', async () => {
  await showReport(report([]), undefined, undefined, { level: 0, kind: 0, site: 0, page: 1 });
  expect(seen()).toContain('Left out: 1 claim that you hid on this page.');
});

test('where nothing is hidden, nothing is said of it', async () => {
  await showReport(report([]));
  expect(seen()).not.toMatch(/left out/i);
});

test('a muted site offers to be unmuted', async () => {
  const actions = await showPopup({ kind: 'muted', problem: null });
  expect(seen()).toContain('nothing of it is read or marked');
  await press(one('button', 'Unmute this site'));
  expect(actions.unmute).toHaveBeenCalledTimes(1);
});
