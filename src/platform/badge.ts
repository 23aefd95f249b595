import { browser } from 'wxt/browser';
import { count, say } from '../words/index.ts';
import type { ReportCounts } from './messages/index.ts';

/** The browser paints badges itself, so no style sheet reaches them. */
export const badgeColours = { text: '#ffffff', background: '#b3261e' } as const;

/** At most four characters fit on a badge; no red flag shows no badge, and so does a count that is none. */
export function badgeText(redFlags: number): string {
  if (!Number.isInteger(redFlags) || redFlags <= 0) return '';
  return redFlags > 99 ? '99+' : String(redFlags);
}

/** What the toolbar button is called, so that the count is not told by a picture alone. */
export function badgeTitle(redFlags: number): string {
  const extension = say('extensionName');
  return badgeText(redFlags) === '' ? extension : count('badgeTitle', redFlags, { extension });
}

/**
 * Shows a tab's count of red flags. Browsers forget a tab's badge when it goes to another page, so nothing has to clear
 * it. A tab that closed meanwhile is no error.
 */
export async function showBadge(tabId: number, { redFlags }: ReportCounts): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ tabId, color: badgeColours.background }),
    browser.action.setBadgeTextColor({ tabId, color: badgeColours.text }),
    browser.action.setBadgeText({ tabId, text: badgeText(redFlags) }),
    browser.action.setTitle({ tabId, title: badgeTitle(redFlags) }),
  ]);
}
