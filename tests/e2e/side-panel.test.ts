import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openedSidePanel, openPopup, type Popup } from '../../src/cli/browser/popup.ts';
import { browserWithExtension, elsewhere, openPage, shop } from './harness.ts';
import { serumPage } from './shop-page.ts';

const soon = { timeout: 10_000 };
const plainPage =
  '<!doctype html><html lang="en"><title>Candles</title><h1>Candles</h1><p>Six candles of bees wax.</p>';

describe('the side panel', () => {
  let panel: Popup;
  let pages: Awaited<ReturnType<typeof openPage>>[] = [];
  const shows = () => panel.evaluate<string>('document.body.innerText');

  beforeEach(async () => {
    const { context, extensionId } = await browserWithExtension();
    const serum = await openPage(serumPage, `${shop}/fernwick-exosome-serum`);
    pages = [serum];
    const popup = await openPopup(context, serum.page, extensionId);
    const door = `document.querySelector('[data-door="panel"]')`;
    // It draws nothing until the page has answered, or a tenth of a second has passed.
    await expect.poll(() => popup.evaluate<boolean>(`${door} !== null`), soon).toBe(true);
    panel = await openedSidePanel(context, extensionId, () => popup.evaluate(`${door}.click()`));
  });
  afterEach(async () => {
    await panel.close();
    for (const { page, faults } of pages) {
      expect(faults.seen).toEqual([]);
      await page.close();
    }
  });

  it('lists the claims of the page beside it, and goes along to other tabs and pages', async () => {
    await expect.poll(shows, soon).toMatch(/Fernwick Exosome Serum.*red flags/s);

    const other = await openPage(plainPage, `${elsewhere}/candles`);
    pages.push(other);
    await other.page.bringToFront();
    await expect.poll(shows, soon).toMatch(/button in the toolbar/);
    expect(await shows()).not.toContain('Fernwick');

    await pages[0]?.page.bringToFront();
    await expect.poll(shows, soon).toContain('Fernwick Exosome Serum');
  });

  it('follows what the page comes to say', async () => {
    await expect.poll(shows, soon).toContain('Fernwick Exosome Serum');
    await pages[0]?.page.evaluate(() => {
      document.body.innerHTML = '<h1>Night Exosome Mask</h1><p>Our exosomes are injected into the skin by syringe.</p>';
    });
    await expect.poll(shows, soon).toMatch(/Night Exosome Mask.*Offered for injection/s);
  });
});
