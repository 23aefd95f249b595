import type { Page } from 'playwright-core';
import { pseudoNames } from '../../words/pseudo.ts';
import { letScriptsIn } from '../browser/closed-roots.ts';
import { forgetChoices } from '../browser/forget-choices.ts';
import { findFaults, type Violation } from './faults.ts';
import { type Theme, themes, useTheme, useWindow, windowOf } from './themes.ts';
import type { Stage, View } from './view.ts';

/** A view in a theme: one picture. */
export interface Entry {
  readonly view: View;
  readonly theme: Theme;
}

/** Every view in every theme that says something of it, one language behind the other. */
export function entriesOf(views: readonly View[]): Entry[] {
  return [undefined, ...pseudoNames].flatMap((tongue) => {
    const spoken = themes.filter((theme) => theme.tongue === tongue);
    return views.flatMap((view) =>
      spoken.filter(({ name }) => !view.except?.includes(name)).map((theme) => ({ view, theme })),
    );
  });
}

/** `card-red-flag.dark`, no two alike. */
export function nameOf({ view, theme }: Entry): string {
  return `${view.name}.${theme.name}`;
}

export interface Taken {
  /** PNG. */
  readonly picture: Buffer;
  readonly violations: readonly Violation[];
}

/**
 * Shows a view in a tab of its own, has axe look at it and takes its picture. The card's root is closed: the debugger lets axe
 * into that very root, so that what is looked at is the card as it stands on the page.
 */
export async function takeEntry({ view, theme }: Entry, browser: Omit<Stage, 'theme'>): Promise<Taken> {
  const page = await browser.context.newPage();
  try {
    // No picture is to show what an earlier one was about.
    await forgetChoices(page, browser.extensionId);
    await useTheme(page, theme, view.size);
    await view.open(page, { ...browser, theme });
    await letScriptsIn(page);
    await drawn(page);
    const violations = await findFaults(page);
    // Not before: axe looks at the window as people have it.
    if (view.of === 'extension') await showWhole(page, theme, view.size);
    return { picture: await page.screenshot(), violations };
  } finally {
    await page.close();
  }
}

/** Makes the window as high as the page, so that nothing scrolls; no scroll bar takes room while it is measured either. */
async function showWhole(page: Page, theme: Theme, size: View['size']): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setScrollbarsHidden', { hidden: true });
  // A long page zoomed in has more pixels than browsers draw; a pixel of the picture is one of CSS either way.
  const unzoomed = theme.zoom ? { ...theme, zoom: 1 } : theme;
  // Twice: some bars make room only when the window changes, and without them fewer lines wrap.
  for (let pass = 0; pass < 2; pass++) {
    await drawn(page);
    const height = await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    await useWindow(page, unzoomed, { ...windowOf(theme, size), height });
  }
  await drawn(page);
}

/** Resolves when what was last changed has been drawn. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}
