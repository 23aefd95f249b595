import './extension-apis.ts';
import { beforeEach, expect, test } from 'vitest';
import { badgeColours, badgeText, badgeTitle, showBadge } from '../../src/platform/badge.ts';
import { contrast } from '../look/colours.ts';
import { action, resetBrowser } from './extension-apis.ts';

beforeEach(resetBrowser);

test.each([
  [0, ''],
  [1, '1'],
  [99, '99'],
  [100, '99+'],
  [-1, ''],
  [1.5, ''],
  [Number.NaN, ''],
])('%d red flags read %j', (redFlags, text) => {
  expect(badgeText(redFlags)).toBe(text);
});

test('the title says in words what the badge says', () => {
  expect(badgeTitle(0)).toBe('Exosome Claim Checker');
  expect(badgeTitle(1)).toBe('Exosome Claim Checker: 1 red flag on this page');
  expect(badgeTitle(3)).toBe('Exosome Claim Checker: 3 red flags on this page');
});

test('the badge belongs to the tab that reported', async () => {
  await showBadge(7, { redFlags: 2, claims: 5 });
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '2' });
  expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: badgeTitle(2) });
});

test('the count is readable on its ground', async () => {
  expect(contrast(badgeColours.text, badgeColours.background)).toBeGreaterThanOrEqual(4.5);
  await showBadge(7, { redFlags: 2, claims: 5 });
  expect(action.setBadgeBackgroundColor).toHaveBeenCalledWith({ tabId: 7, color: badgeColours.background });
  expect(action.setBadgeTextColor).toHaveBeenCalledWith({ tabId: 7, color: badgeColours.text });
});

test('a tab that closed meanwhile is no error', async () => {
  action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 7'));
  await expect(showBadge(7, { redFlags: 1, claims: 1 })).resolves.toBeUndefined();
});
