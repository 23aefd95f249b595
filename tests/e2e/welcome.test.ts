import { afterEach, beforeEach, expect, it } from 'vitest';
import { cardText } from './card.ts';
import { browserWithExtension, type Faults, watchFaults } from './harness.ts';
import { markedWords, pointOn } from './marks.ts';

const soon = { timeout: 10_000 };
let page: Awaited<ReturnType<Awaited<ReturnType<typeof browserWithExtension>>['context']['newPage']>>;
let faults: Faults;

beforeEach(async () => {
  const { context, extensionId } = await browserWithExtension();
  page = await context.newPage();
  faults = await watchFaults(await context.newCDPSession(page));
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
});
afterEach(async () => {
  expect(faults.seen).toEqual([]);
  await page.close();
});

it('opened by itself when the extension was installed, once', async () => {
  const { context } = await browserWithExtension();
  const opened = () => context.pages().filter((each) => each !== page && each.url().endsWith('/welcome.html')).length;
  await expect.poll(opened, soon).toBe(1);
});

it('lets its example be tried: marked and explained as on a shop’s page, and nothing else on it', async () => {
  await expect.poll(() => markedWords(page, 'red'), soon).toHaveLength(3);
  expect(await markedWords(page, 'caution')).toHaveLength(1);
  expect(await markedWords(page, 'good')).toHaveLength(2);
  const outside = await page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, marks]) =>
      name.startsWith('exosome-claim-')
        ? [...marks].filter(({ startContainer }) => !startContainer.parentElement?.closest('.example')).map(String)
        : [],
    ),
  );
  expect(outside).toEqual([]);

  const { x, y } = await pointOn(page, 'inject');
  await page.mouse.move(x, y);
  await expect.poll(() => cardText(page), soon).toContain('Offered for injection');
});

it('says what each kind of line means, drawn as the marks are', async () => {
  const shown = await page
    .locator('.legend span')
    .evaluateAll((names) => names.map((name) => `${name.textContent}: ${getComputedStyle(name).textDecorationStyle}`));
  expect(shown).toEqual([
    'Red flag: solid',
    'Caution: dashed',
    'Good sign: double',
    'In line with the article: dotted',
  ]);
});

it('says where it works as the browser says it, and is worked by key', async () => {
  const chosen = () => page.evaluate(() => document.querySelector('.choice:has(:checked) .choice-name')?.textContent);
  await expect.poll(chosen, soon).toMatch(/that I allow/);
  await page.focus('input:checked');
  await page.keyboard.press('ArrowUp');
  await expect.poll(chosen, soon).toMatch(/it knows/);
  await page.reload();
  await expect.poll(chosen, soon).toMatch(/it knows/);
  await page.focus('input:checked');
  await page.keyboard.press('ArrowDown');
  await expect.poll(chosen, soon).toMatch(/that I allow/);
});
