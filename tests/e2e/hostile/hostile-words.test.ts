import { expect, it } from 'vitest';
import { openPopup } from '../../../src/cli/browser/popup.ts';
import { longestQuote } from '../../../src/look/plain-text.ts';
import { cardText } from '../card.ts';
import { browserWithExtension } from '../harness.ts';
import { pointOn } from '../marks.ts';
import { expectMarks, html, openWatched, soon } from './watched-page.ts';

const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
const escaped = markup.replaceAll('<', '&lt;');
const turned = '\u202Edevorppa\u202C\u2066';
const endless = 'and again and again '.repeat(500);

it('markup, overrides of direction and ten thousand characters in a claim are shown as short plain text', async () => {
  const watched = await openWatched({
    body: html(`<h1>Fernwick Exosome Serum ${turned}${escaped} ${'x'.repeat(3000)}</h1>
      <p>20 billion &lt;img src=x&gt;\u202E exosomes per vial ${endless}.</p>`),
  });
  const { page, faults } = watched;
  await expectMarks(watched, [/^caution: .*20 billion/]);
  const title = await page.title();
  const { x, y } = await pointOn(page, '20 billion');
  await page.mouse.click(x, y);
  await expect.poll(() => cardText(page), soon).toContain('20 billion <img src=x>');

  const { context, extensionId } = await browserWithExtension();
  const popup = await openPopup(context, page, extensionId);
  await expect.poll(() => popup.evaluate('document.body.innerText'), soon).toContain('20 billion');
  const lengths = await popup.evaluate<number[]>(
    '[...document.querySelectorAll("bdi")].map(({ textContent }) => textContent.length)',
  );
  expect(lengths.length).toBeGreaterThan(0);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(longestQuote + 1);
  expect(await popup.evaluate('document.querySelectorAll("img[src=x], script:not([src])").length')).toBe(0);
  const listed = await popup.evaluate<string>('document.body.innerText');
  expect(listed).toContain('<img src=x');
  for (const text of [listed, await cardText(page)]) {
    // What the page's words are set apart by is closed again, and nothing overrides.
    expect(text).not.toMatch(/[\u202A-\u202E]/);
    expect(text.match(/[\u2066-\u2068]/g)?.length ?? 0).toBe(text.match(/\u2069/g)?.length ?? 0);
    expect(text.length).toBeLessThan(5_000);
  }
  await popup.close();
  expect(await page.title()).toBe(title);
  expect(faults.seen).toEqual([]);
  await watched.close();
});
