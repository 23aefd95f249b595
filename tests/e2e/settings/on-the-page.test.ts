import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPopup } from '../../../src/cli/browser/popup.ts';
import { browserWithExtension, openPage, shop } from '../harness.ts';
import { highlightNames, markedWords, pointOn } from '../marks.ts';
import { serumPage } from '../shop-page.ts';
import { toldOf } from '../told.ts';
import { forgetSettings, note, openOptions } from './options.ts';

const soon = { timeout: 10_000 };
const address = `${shop}/fernwick-exosome-serum`;
let options: Page;
let opened: Awaited<ReturnType<typeof openPage>>;
const reds = (): Promise<number> => markedWords(opened.page, 'red').then(({ length }) => length);
const badge = async (): Promise<string> => (await toldOf(opened.page)).badge;
const nodes = (): Promise<number> => opened.page.evaluate('document.documentElement.children.length');
let all = 0;

beforeEach(async () => {
  options = await openOptions();
  await forgetSettings(options);
  opened = await openPage(serumPage, address);
  await expect.poll(reds, soon).toBeGreaterThan(2);
  all = await reds();
});
afterEach(async () => {
  await forgetSettings(options);
  expect(opened.faults.seen).toEqual([]);
  await Promise.all([opened.page.close(), options.close()]);
});

it('marks go and come back with their style, in tabs that are open', async () => {
  await options.getByRole('radio', { name: 'None' }).check();
  const names = () => highlightNames(opened.page);
  const tint = (ending: string): Promise<string> =>
    opened.page.evaluate(`getComputedStyle(document.body, '::highlight(exosome-claim-red${ending})').backgroundColor`);
  await expect.poll(names, soon).toEqual([]);
  await options.getByRole('radio', { name: 'Subtle' }).check();
  await expect.poll(names, soon).toContain('exosome-claim-red-subtle');
  expect(await tint('-subtle')).toBe('rgba(0, 0, 0, 0)');
  await options.getByRole('radio', { name: 'Strong' }).check();
  await expect.poll(reds, soon).toBe(all);
  expect(await tint('')).not.toBe('rgba(0, 0, 0, 0)');
});

it('a level and a kind that are switched off leave marks, badge and popup at once, and come back by undo', async () => {
  await expect.poll(badge, soon).not.toBe('');
  const before = await badge();
  await options.getByRole('checkbox', { name: 'Red flags' }).uncheck();
  await expect.poll(reds, soon).toBe(0);
  await expect.poll(badge, soon).toBe('');
  const { context, extensionId } = await browserWithExtension();
  const popup = await openPopup(context, opened.page, extensionId);
  const shows = () => popup.evaluate<string>('document.body.innerText');
  await expect.poll(shows, soon).toMatch(new RegExp(`Left out: ${before} claims of a level that you switched off`));
  await popup.close();

  await options.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(badge, soon).toBe(before);
  await expect.poll(reds, soon).toBe(all);

  await options.locator('summary').first().click();
  await options.getByRole('checkbox', { name: 'Said to be FDA approved' }).uncheck();
  await expect.poll(() => markedWords(opened.page, 'red').then(String), soon).not.toContain('FDA approved');
  await expect.poll(badge, soon).toBe(String(Number(before) - 1));
});

it('a claim that was hidden on this page is listed, and shown again from there', async () => {
  const { report } = await toldOf(opened.page);
  const approved = report?.products.flatMap(({ findings }) => findings).find(({ claim }) => claim === 'fda-approved');
  const hidden = { scope: 'page', address, claim: 'fda-approved', text: approved?.text };
  await options.evaluate(
    (one) => Reflect.get(window, 'chrome').storage.local.set({ places: { version: 1, hidden: [one] } }),
    hidden,
  );
  await expect.poll(() => markedWords(opened.page, 'red').then(String), soon).not.toContain('FDA approved');
  await options.getByRole('button', { name: /^Show again Said to be FDA approved/ }).click();
  await expect.poll(reds, soon).toBe(all);
  expect(await note(options)).toContain('shown again');
});

it('a muted site is left at once, and its popup says so and unmutes it', async () => {
  await options.getByLabel('Mute a site').fill(shop);
  await options.getByRole('button', { name: 'Mute', exact: true }).click();
  await expect.poll(() => highlightNames(opened.page), soon).toEqual([]);
  await expect.poll(badge, soon).toBe('');
  await opened.page.reload();
  const { context, extensionId } = await browserWithExtension();
  const popup = await openPopup(context, opened.page, extensionId);
  const shows = () => popup.evaluate<string>('document.body.innerText');
  await expect.poll(shows, soon).toContain('You muted this site');
  expect(await highlightNames(opened.page)).toEqual([]);
  await popup.evaluate('document.querySelector(".button-main").click()');
  await expect.poll(shows, soon).toContain('Fernwick Exosome Serum');
  await expect.poll(reds, soon).toBe(all);
  await popup.close();
  await expect.poll(() => options.getByText('Unmute').count(), soon).toBe(0);
});

it('a site is muted from the popup, and read again by Undo, which has the focus', async () => {
  const { context, extensionId } = await browserWithExtension();
  const popup = await openPopup(context, opened.page, extensionId);
  const shows = () => popup.evaluate<string>('document.querySelector("main").innerText');
  const said = () => popup.evaluate<string>('document.getElementById("status").textContent');
  await expect.poll(said, soon).toMatch(/^Fernwick Exosome Serum: \d+ red flags/);
  await popup.evaluate('document.querySelector(".mute button").click()');
  await expect.poll(shows, soon).toContain('is no longer read');
  expect(await said()).toContain('sephora.com is no longer read.');
  await expect.poll(() => highlightNames(opened.page), soon).toEqual([]);
  expect(await popup.evaluate('document.activeElement.textContent')).toBe('Undo');
  await popup.evaluate('document.activeElement.click()');
  await expect.poll(shows, soon).toContain('Fernwick Exosome Serum');
  await expect.poll(reds, soon).toBe(all);
  await popup.close();
});

it('a card waits as long as is chosen', async () => {
  const slider = options.getByRole('slider');
  await slider.focus();
  await slider.press('End');
  await expect.poll(() => note(options), soon).toBe('Cards open after 2 seconds.');
  await opened.page.bringToFront();
  const point = await pointOn(opened.page, 'FDA approved');
  const before = await nodes();
  // The open tab hears of the choice a little later than the options show it, so the pointer comes again until it waits.
  const waited = async (): Promise<number> => {
    await opened.page.mouse.move(1, 1);
    await expect.poll(nodes, soon).toBe(before);
    const started = performance.now();
    await opened.page.mouse.move(point.x, point.y);
    await expect.poll(nodes, { ...soon, interval: 20 }).toBe(before + 1);
    return performance.now() - started;
  };
  await expect.poll(waited, { timeout: 25_000 }).toBeGreaterThan(1_900);
});
