import type { Popup } from './browser/popup.ts';

/** Resolves when the popup has something to show. */
const settled = `new Promise((done) => {
  const look = () => document.querySelector('main[aria-busy="false"]') && done(true);
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  look();
})`;

/** The folded products of a listing are opened, then the text is read as it is shown. */
const openProducts = `for (const button of document.querySelectorAll('.disclosure-product > * > button[aria-expanded="false"]')) button.click()`;
const nextFrame = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

/** Each piece of text that is shown, indented as deep as the lists and sections that hold it. */
const shownLines = `(() => {
  const pieces = 'h1, h2, h3, h4, h5, h6, p, button, .item-still';
  const main = document.querySelector('main');
  return [...main.querySelectorAll(pieces)]
    .filter((element) => element.checkVisibility() && !element.querySelector(pieces))
    .map((element) => {
      let depth = 0;
      for (let outer = element.parentElement; outer !== main; outer = outer.parentElement) {
        if (outer.matches('li, section')) depth++;
      }
      const [name, quote] = ['.item-name', '.item-quote'].map((part) => element.querySelector(part)?.innerText.trim());
      const text = name && quote ? name + ': ' + quote : element.innerText;
      return '  '.repeat(depth) + text.replace(/\\s+/g, ' ').trim();
    })
    .filter((line) => line.trim() !== '');
})()`;

/** Waits until the page has been read and returns the popup's main part, a line for each piece of text. */
export async function popupText(popup: Popup): Promise<string[]> {
  await popup.evaluate(settled);
  await popup.evaluate(openProducts);
  await popup.evaluate(nextFrame);
  return await popup.evaluate<string[]>(shownLines);
}
