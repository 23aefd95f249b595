import { beforeAll, expect, it } from 'vitest';
import { expectAgreement, readyAgreement } from '../agreement.ts';
import { cardText } from '../card.ts';
import { browserWithExtension, shop, watchFaults } from '../harness.ts';

const soon = { timeout: 15_000, interval: 100 };
const pages: Readonly<Record<string, string>> = {
  '/shop': '<frameset cols="30%,70%"><frame src="/menu"><frame name="product" src="/serum"></frameset>',
  '/menu': '<body><ul><li><a href="/cream" target="product">Cream</a></li></ul></body>',
  '/serum': '<body><h1>Fernwick Exosome Serum</h1><p>Our exosomes are FDA approved.</p></body>',
  '/cream': '<body><h1>Fernwick Exosome Cream</h1><p>Exosomes, stable at room temperature.</p></body>',
};

beforeAll(readyAgreement);

it('a shop of frames has its claims marked in them, also in what is chosen next, and a card that explains them', async () => {
  const { context } = await browserWithExtension();
  const page = await context.newPage();
  const faults = await watchFaults(await context.newCDPSession(page));
  await page.route(`${shop}/**`, (route) => {
    const body = pages[new URL(route.request().url()).pathname] ?? '';
    const head = '<meta charset="utf-8"><title>Fernwick</title>';
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head>${head}</head>${body}</html>`,
    });
  });
  await page.goto(`${shop}/shop`);
  await expectAgreement(page, ['red: FDA approved']);
  await page.frameLocator('frame >> nth=0').getByText('Cream').click();
  await expectAgreement(page, ['red: stable at room temperature']);

  const words = await page.frameLocator('frame >> nth=1').locator('p').boundingBox();
  if (!words) throw new Error('The product is not drawn.');
  await page.mouse.move(words.x + 120, words.y + words.height / 2);
  await expect.poll(() => cardText(page), soon).toContain('room temperature');
  expect(faults.seen).toEqual([]);
  await page.close();
}, 60_000);
