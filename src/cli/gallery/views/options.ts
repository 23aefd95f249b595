import type { Page } from 'playwright-core';
import { type Choices, defaultChoices, hiddenOnPage, hiddenOnSite } from '../../../choices/index.ts';
import { exportChoices } from '../../../choices/transfer.ts';
import { openExtensionPage } from '../extension-page.ts';
import type { View } from '../view.ts';

/** Much of everything: addresses that are long, levels and kinds that are off. */
const filled: Choices = {
  levels: { ...defaultChoices.levels, 'in-line': false },
  kindsOff: ['particle-count', 'all-ages', 'purified'],
  markStyle: 'subtle',
  hoverDelay: 1250,
  opinionsOff: ['Canada', 'science'],
  knownShopsOnly: false,
  mutedSites: ['shop.example', 'beauty.a-department-store-with-a-long-name.example', 'clinic.example'],
  hidden: [
    hiddenOnPage({ claim: 'shelf-stable', text: 'stays stable at room temperature' }, 'https://shop.example/serum'),
    hiddenOnPage(
      {
        claim: 'measured-improvement',
        text: 'In a study of our own, 96 % of users saw 300 % more collagen in two weeks',
      },
      `https://a-department-store-with-a-long-name.example/skin/${'night-serum-'.repeat(20)}.html?from=list`,
    ),
    hiddenOnSite('fda-approved', 'https://www.shop.example/'),
  ],
};

/** Chooses a file of settings, and waits for what the page has to say to it. */
async function importFile(page: Page, text: string): Promise<void> {
  await page.setInputFiles('#import', { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await said(page);
}

async function said(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
}

const options = (name: string, then?: (page: Page) => Promise<void>): View => ({
  name,
  of: 'extension',
  size: { width: 960, height: 800 },
  async open(page, stage) {
    await openExtensionPage(page, 'options.html', stage);
    await then?.(page);
  },
});

/** The options page: as installed, with much chosen and all unfolded, and where something went wrong. */
export const optionsViews: readonly View[] = [
  options('options'),
  options('options-filled', async (page) => {
    await importFile(page, exportChoices(filled));
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.click('.keep > button:last-child');
    await page.waitForSelector('[role="alertdialog"]');
  }),
  options('options-bad-address', async (page) => {
    await page.fill('#add-site', 'no address');
    await page.press('#add-site', 'Enter');
    await said(page);
  }),
  options('options-bad-import', (page) => importFile(page, exportChoices(filled).replace('"subtle"', '"loud"'))),
];
