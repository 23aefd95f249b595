import { expect, it } from 'vitest';
import { openPopup } from '../../src/cli/browser/popup.ts';
import { popupText } from '../../src/cli/popup-text.ts';
import { browserWithExtension, openPage, shop } from './harness.ts';
import { markedWords } from './marks.ts';

const soon = { timeout: 10_000 };

/** What the popup says of a shop page with this body, a line for each piece of text. */
async function popupOf(body: string): Promise<string[]> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Fernwick</title><body>${body}</body></html>`;
  const { page, faults } = await openPage(html, `${shop}/popup-order`);
  await expect.poll(() => markedWords(page, 'red'), soon).not.toEqual([]);
  const { context, extensionId } = await browserWithExtension();
  const popup = await openPopup(context, page, extensionId);
  const lines = await popupText(popup);
  await popup.close();
  expect(faults.seen).toEqual([]);
  await page.close();
  return lines.map((line) => line.trim());
}

/** The lines that begin so, in the order in which they stand. */
const inOrder = (lines: readonly string[], beginnings: readonly string[]): string[] =>
  lines.flatMap((line) => beginnings.filter((beginning) => line.startsWith(beginning)));

it('a product is told by name and verdict, then red flags, cautions, good signs, what is not stated, what was read', async () => {
  const lines = await popupOf(`<main><h1>Fernwick Exosome Serum</h1>
    <p>Keep refrigerated. Our exosomes are clinically proven and FDA approved.</p>
    <p>Made with rose stem cell exosomes.</p></main>`);
  const parts = [
    'Fernwick Exosome Serum',
    '2 red flags and 1 caution',
    'Red flags 2',
    'Cautions 1',
    'Good signs 1',
    'Not stated',
    '3 text blocks read',
  ];
  expect(inOrder(lines, parts)).toEqual(parts);
});

it('the products of a listing come by their flags, whatever their order on the page', async () => {
  const card = (name: string, claim: string) =>
    `<li class="product-card"><a href="/${name}"><h3>${name} Exosome Serum</h3></a><p>${claim}</p><span>$49.00</span></li>`;
  const lines = await popupOf(`<main><h1>Exosome serums</h1><ul>
    ${card('Arden', 'Keep refrigerated.')}
    ${card('Belden', 'Our exosomes are clinically proven.')}
    ${card('Corin', 'Our exosomes are FDA approved.')}
    ${card('Dover', 'FDA approved. Stays stable at room temperature for two years.')}</ul></main>`);
  const names = ['Dover', 'Corin', 'Belden', 'Arden'];
  expect(inOrder(lines, names).filter((name, index, all) => all.indexOf(name) === index)).toEqual(names);
});
