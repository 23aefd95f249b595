import type { Page } from 'playwright-core';
import { type Theme, type ThemeName, themes, useTheme } from '../../src/cli/gallery/themes.ts';
import { views } from '../../src/cli/gallery/views/index.ts';
import { browserWithExtension } from './harness.ts';

/** A window of 1280 by 1024 pixels at 400 %: what WCAG 1.4.10 has a page flow into. */
const zoomedWindow: Theme = { name: 'zoom', zoom: 4, window: { width: 320, height: 256 } };

/** A new tab that shows a view of the gallery in a theme, or at 400 %. */
export async function shownView(name: string, themeName: ThemeName | 'zoom-400'): Promise<Page> {
  const view = views.find((each) => each.name === name);
  const theme = themeName === 'zoom-400' ? zoomedWindow : themes.find((each) => each.name === themeName);
  if (!view || !theme) throw new Error(`There is no ${name}.${themeName}.`);
  const browser = await browserWithExtension();
  const page = await browser.context.newPage();
  await useTheme(page, theme, view.size);
  await view.open(page, { ...browser, theme });
  return page;
}

/** Where to look: in the document, or in the open card, once scripts were let into it. */
export type Where = 'page' | 'card';

/** Opens all that folds on a page of the extension. */
export function unfold(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const folded = () => document.querySelectorAll<HTMLElement>('.disclosure-button[aria-expanded="false"]');
    while (folded().length > 0) {
      for (const button of folded()) button.click();
      // What was inside is drawn with the next frame, and may fold too.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
  });
}

/** Spaces the text as WCAG 1.4.12 has it. */
export async function spaceText(page: Page, where: Where): Promise<void> {
  await page.evaluate((wanted) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
    const root = wanted === 'card' ? document.querySelector(':popover-open')?.shadowRoot : document;
    if (!root) throw new Error('There is no card.');
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }, where);
}

/** What is wider than its place and is cut off, or has to be scrolled sideways. */
export function cutOff(page: Page, where: Where): Promise<string[]> {
  return page.evaluate((wanted) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
    const root = wanted === 'card' ? document.querySelector(':popover-open')?.shadowRoot : document.body;
    if (!root) return ['There is no card.'];
    const clipped = [...root.querySelectorAll('*')].filter((element) => {
      // Two lines of a quotation are shown at first, all of it once its row is open.
      if (element.closest('.unseen, .item-quote, svg, input, .progress')) return false;
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === 'inline' || display === 'none') return false;
      const sideways = element.scrollWidth > element.clientWidth + 1;
      const down = element.scrollHeight > element.clientHeight + 1 && /hidden|clip/.test(overflowY);
      return down || (sideways && (overflowX !== 'visible' || overflowY !== 'visible'));
    });
    return [...wide, ...clipped.map(({ outerHTML }) => outerHTML.slice(0, 120))];
  }, where);
}
