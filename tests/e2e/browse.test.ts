import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPopup } from '../../src/cli/browser/popup.ts';
import { popupText } from '../../src/cli/popup-text.ts';
import { cardText } from './card.ts';
import { browserWithExtension, elsewhere, type Faults, openPage, shop } from './harness.ts';
import { highlightNames, markedWords, pointOn } from './marks.ts';
import { serumPage } from './shop-page.ts';

const soon = { timeout: 10_000 };

describe('a product page of a known shop', () => {
  let page: Page;
  let faults: Faults;
  let untouched = '';

  beforeEach(async () => {
    ({ page, faults } = await openPage(serumPage, `${shop}/fernwick-exosome-serum`));
    untouched = await page.evaluate(() => document.documentElement.outerHTML);
    await expect.poll(() => markedWords(page, 'red'), soon).not.toEqual([]);
  });
  afterEach(async () => {
    expect(faults.seen).toEqual([]);
    await page.close();
  });

  it('shows each claim marked where it stands, denials left out', async () => {
    const marked = await markedWords(page, 'red');
    for (const words of ['rose stem cell exosomes', 'room temperature', 'FDA approved', 'inject']) {
      expect(marked).toContainEqual(expect.stringContaining(words));
    }
    const denied = await page.evaluate(() => {
      const denial = document.querySelector('#denied');
      const ranges = [...(CSS.highlights.get('exosome-claim-red') ?? [])];
      return ranges.some((range) => denial?.contains(range.startContainer));
    });
    expect(denied).toBe(false);
  });

  it('is painted, not changed', async () => {
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(untouched);
    const { page: plain } = await openPage(serumPage, `${elsewhere}/fernwick-exosome-serum`);
    const looksAlike = async (selector: string): Promise<boolean> => {
      const here = await page.locator(selector).screenshot();
      return here.equals(await plain.locator(selector).screenshot());
    };
    expect([await looksAlike('#plain'), await looksAlike('#approved')]).toEqual([true, false]);
    await plain.close();
  });

  it('shows the badge of its red flags', async () => {
    const { context } = await browserWithExtension();
    const badge = () =>
      context.serviceWorkers()[0]?.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id === undefined ? '' : await chrome.action.getBadgeText({ tabId: tab.id });
      });
    await page.bringToFront();
    await expect.poll(badge, soon).toMatch(/^[1-9]/);
  });

  it('opens a card beside a claim that the pointer rests on, and Esc closes it', async () => {
    const { x, y } = await pointOn(page, 'FDA approved');
    await page.mouse.move(x, y);
    await expect.poll(() => cardText(page), soon).toContain('FDA');
    const text = await cardText(page);
    expect(text).toContain('Said to be FDA approved');
    expect(text).toContain('Safe Ways To Use Exosomes');
    await page.keyboard.press('Escape');
    await expect.poll(() => highlightNames(page), soon).not.toContain('exosome-focus-red');
  });

  it('lists its claims in the popup, which jumps to one', async () => {
    const { context, extensionId } = await browserWithExtension();
    const popup = await openPopup(context, page, extensionId);
    const lines = (await popupText(popup)).join('\n');
    expect(lines).toContain('Fernwick Exosome Serum');
    expect(lines).toMatch(/\d red flags/);
    expect(lines).toMatch(/Offered for injection: .*inject/);

    expect(await page.evaluate(() => scrollY)).toBe(0);
    await popup.evaluate(`(async () => {
      const item = [...document.querySelectorAll('.item')].find((each) => each.innerText.includes('Offered for injection'));
      item.querySelector('button').click();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      [...item.querySelectorAll('button')].find((each) => /show/i.test(each.innerText)).click();
    })()`);
    await expect.poll(() => highlightNames(page), soon).toContain('exosome-focus-red');
    await expect
      .poll(async () => {
        const { y } = await pointOn(page, 'inject');
        return y > 0 && y < (await page.evaluate(() => innerHeight));
      }, soon)
      .toBe(true);
    await popup.close();
  });

  it.each([
    ['Copy as text', /^Fernwick Exosome Serum\n/],
    ['Copy as Markdown', /^## Fernwick Exosome Serum\n/],
  ])('%s puts the whole list into the clipboard', async (button, beginning) => {
    const { context, extensionId } = await browserWithExtension();
    const popup = await openPopup(context, page, extensionId);
    await popupText(popup);
    await popup.evaluate(
      `[...document.querySelectorAll('button')].find((each) => each.innerText === '${button}').click()`,
    );
    await expect
      .poll(() => popup.evaluate("document.querySelector('.copy [role=status]').innerText"), soon)
      .toBe('Copied.');
    await popup.close();
    // Read as it would be pasted elsewhere.
    await context.grantPermissions(['clipboard-read']);
    await page.bringToFront();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(beginning);
    expect(text).toContain('Offered for injection');
    expect(text).toContain(page.url());
  });
});
