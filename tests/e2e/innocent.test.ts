import { describe, expect, it } from 'vitest';
import { openPopup } from '../../src/cli/browser/popup.ts';
import { popupText } from '../../src/cli/popup-text.ts';
import { cardText } from './card.ts';
import { browserWithExtension, elsewhere, openPage, shop } from './harness.ts';
import { highlightNames } from './marks.ts';
import { innocentPage } from './shop-page.ts';

describe('a page without a word about exosomes', () => {
  it('stays as it is without the extension', async () => {
    const { context, extensionId } = await browserWithExtension();
    const { page: without } = await openPage(innocentPage, `${elsewhere}/retinol`);
    const { page, faults } = await openPage(innocentPage, `${shop}/retinol`);

    // That the popup has an answer shows that the page was looked at.
    const popup = await openPopup(context, page, extensionId);
    expect((await popupText(popup)).join('\n')).toContain('No exosome claim here');
    await popup.close();

    expect(await page.evaluate('window.changes')).toEqual([]);
    expect(await highlightNames(page)).toEqual([]);
    expect(await cardText(page)).toBe('');
    const html = () => document.documentElement.outerHTML;
    expect(await page.evaluate(html)).toBe(await without.evaluate(html));
    expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
    expect(faults.seen).toEqual([]);
    await page.close();
    await without.close();
  });

  it('is none the more for its title, and is watched all the same', async () => {
    const { context, extensionId } = await browserWithExtension();
    const titled = innocentPage.replace(/<title>[^<]*<\/title>/, '<title>Exosome serums and others | Shop</title>');
    expect(titled).not.toBe(innocentPage);
    const { page, faults } = await openPage(titled, `${shop}/titled`);
    const popup = await openPopup(context, page, extensionId);
    expect((await popupText(popup)).join('\n')).toContain('No exosome claim here');
    await popup.close();
    expect(await highlightNames(page)).toEqual([]);
    await page.evaluate(() =>
      document.querySelector('main')?.append('New: exosome serum, stable at room temperature.'),
    );
    await expect.poll(() => highlightNames(page), { timeout: 10_000 }).toContain('exosome-claim-red');
    expect(faults.seen).toEqual([]);
    await page.close();
  });

  it('is watched: a claim that comes later is marked', async () => {
    const { page, faults } = await openPage(innocentPage, `${shop}/later`);
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'New: exosome serum, stable at room temperature.';
      document.querySelector('main')?.append(late);
    });
    await expect.poll(() => highlightNames(page), { timeout: 10_000 }).toContain('exosome-claim-red');
    expect(faults.seen).toEqual([]);
    await page.close();
  });
});

describe('a host that the extension does not know', () => {
  it('is not read until its user says so', async () => {
    const { context, extensionId } = await browserWithExtension();
    const html = '<!doctype html><title>Serum</title><h1>Exosome serum</h1><p>Exosomes, FDA approved.</p>';
    const { page } = await openPage(html, `${elsewhere}/serum`);
    const popup = await openPopup(context, page, extensionId);
    expect((await popupText(popup)).join('\n')).toContain('Not switched on here');
    expect(await highlightNames(page)).toEqual([]);

    await popup.evaluate(
      `[...document.querySelectorAll('button')].find((each) => /check this page/i.test(each.innerText)).click()`,
    );
    await expect.poll(() => highlightNames(page), { timeout: 10_000 }).toContain('exosome-claim-red');
    expect((await popupText(popup)).join('\n')).toContain('FDA approved');
    await popup.close();
    await page.close();
  });
});
