import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetSettings, note, openOptions, violations } from './options.ts';

const soon = { timeout: 10_000 };
let page: Page;
beforeEach(async () => {
  page = await openOptions();
  await forgetSettings(page);
});
afterEach(async () => {
  await forgetSettings(page);
  await page.close();
});

const places = {
  version: 1,
  mutedSites: ['store.example'],
  hidden: [
    {
      scope: 'page',
      address: `https://shop.example/${'serum'.repeat(40)}`,
      claim: 'shelf-stable',
      text: 'stays stable',
    },
    { scope: 'site', host: 'shop.example', claim: 'injectable' },
  ],
};
const fill = () => page.evaluate((all) => Reflect.get(window, 'chrome').storage.local.set({ places: all }), places);

describe.each([
  ['light', 900, 'ltr', {}],
  ['dark', 900, 'ltr', { colorScheme: 'dark' }],
  ['more contrast', 900, 'ltr', { contrast: 'more' }],
  ['forced colours', 900, 'ltr', { forcedColors: 'active' }],
  ['320 px wide', 320, 'ltr', {}],
  ['right to left', 320, 'rtl', {}],
] as const)('in %s', (_, width, dir, media) => {
  it('axe finds nothing wrong, and nothing is wider than the screen', async () => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference', ...media });
    await page.evaluate(`document.documentElement.dir = '${dir}'`);
    await fill();
    await page.getByRole('button', { name: 'Unmute store.example' }).waitFor();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.getByLabel('Mute a site').fill('no site');
    await page.getByRole('button', { name: 'Mute', exact: true }).click();
    await page.getByRole('button', { name: 'Reset all settings' }).click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
  });
});

it('where words run from right to left, names of sites begin at the right edge too', async () => {
  await page.evaluate("document.documentElement.dir = 'rtl'");
  await fill();
  const name = page.locator('[data-kind="muted"] bdi');
  await name.waitFor();
  const [right, edge] = await name.evaluate((each) => [
    each.getBoundingClientRect().right,
    each.closest('li')?.getBoundingClientRect().right,
  ]);
  expect(right).toBe(edge);
});

it('on a narrow screen, a hidden claim has the whole line, and its button stands below', async () => {
  await page.setViewportSize({ width: 320, height: 800 });
  await fill();
  const row = page.locator('[data-kind="hidden"] li').first();
  await row.waitFor();
  const [words, button] = [
    await row.locator('> :first-child').boundingBox(),
    await row.locator('button').boundingBox(),
  ];
  expect(words && button && button.y >= words.y + words.height).toBe(true);
});

it('all of it is done by keys, and what has the focus is never under the note', async () => {
  await page.getByRole('radio', { name: 'Strong' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => note(page), soon).toBe('Marks: Subtle.');
  const covered: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const under = await page.evaluate<string | null>(`(() => {
      const at = document.activeElement;
      const bar = document.querySelector('.note-bar');
      if (at === document.body || bar.contains(at)) return null;
      return at.getBoundingClientRect().top >= bar.getBoundingClientRect().top ? at.outerHTML : null;
    })()`);
    if (under) covered.push(under);
  }
  expect(covered).toEqual([]);
});

it('what is chosen in one tab is shown in another, and kept', async () => {
  const other = await openOptions();
  await page.getByRole('checkbox', { name: 'Research papers' }).uncheck();
  await expect.poll(() => other.getByRole('checkbox', { name: 'Research papers' }).isChecked(), soon).toBe(false);
  await other.reload();
  await expect.poll(() => other.getByRole('checkbox', { name: 'Research papers' }).isChecked(), soon).toBe(false);
  await other.close();
});

it('settings are exported, reset and imported; a bad file changes nothing', async () => {
  await fill();
  await page.getByRole('radio', { name: 'Subtle' }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export to a file' }).click();
  const exported = readFileSync(await (await download).path(), 'utf8');
  expect(JSON.parse(exported)).toMatchObject({ version: 1, markStyle: 'subtle', mutedSites: ['store.example'] });

  await page.getByRole('button', { name: 'Reset all settings' }).click();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('radio', { name: 'Subtle' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Reset all settings' }).click();
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect.poll(() => page.getByRole('radio', { name: 'Strong' }).isChecked(), soon).toBe(true);
  await expect.poll(() => page.getByText('store.example').count(), soon).toBe(0);

  const choose = (text: string) =>
    page
      .getByLabel('Import from a file')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await choose(exported.replace('"subtle"', '"loud"'));
  await expect.poll(() => note(page), soon).toMatch(/^Nothing was changed\. “markStyle” should be one of strong/);
  expect(await page.getByRole('radio', { name: 'Strong' }).isChecked()).toBe(true);
  await choose(exported);
  await expect.poll(() => page.getByRole('radio', { name: 'Subtle' }).isChecked(), soon).toBe(true);
  await page.getByRole('button', { name: 'Unmute store.example' }).waitFor();
});
