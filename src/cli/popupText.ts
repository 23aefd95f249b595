import type { Popup } from './browser/popup.ts';

/** Resolves when the popup has something to show. */
const settled = `new Promise((done) => {
  const look = () => document.querySelector('main[aria-busy="false"]') && done(true);
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  look();
})`;

/** The folded products of a listing are opened, then the text is read as it is shown. */
const openProducts = `for (const button of document.querySelectorAll('.disclosure-product > button[aria-expanded="false"]')) button.click()`;
const nextFrame = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

/** Waits until the page has been read and returns the popup's main part, a line of text for each line shown. */
export async function popupText(popup: Popup): Promise<string[]> {
  await popup.evaluate(settled);
  await popup.evaluate(openProducts);
  await popup.evaluate(nextFrame);
  const text = await popup.evaluate<string>('document.querySelector("main").innerText');
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
