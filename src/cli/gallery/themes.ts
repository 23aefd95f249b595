import type { Page } from 'playwright-core';
import type { PseudoName } from '../../words/pseudo.ts';
import type { View } from './view.ts';

export const themeNames = [
  'light',
  'dark',
  'contrast',
  'contrast-dark',
  'forced',
  'forced-dark',
  'narrow',
  'zoom',
  'long',
  'cjk',
  'rtl',
] as const;
export type ThemeName = (typeof themeNames)[number];

/** A way in which a reader may have the browser show things. */
export interface Theme {
  readonly name: ThemeName;
  readonly dark?: boolean;
  readonly contrast?: boolean;
  readonly forced?: boolean;
  /** The made-up language that the extension speaks; English where there is none. */
  readonly tongue?: PseudoName;
  /** Zoomed in; pages get fewer and larger CSS pixels by it. */
  readonly zoom?: number;
  /** The window in CSS pixels, whatever the view. */
  readonly window?: View['size'];
}

const differences: Readonly<Record<ThemeName, Omit<Theme, 'name'>>> = {
  light: {},
  dark: { dark: true },
  contrast: { contrast: true },
  'contrast-dark': { contrast: true, dark: true },
  forced: { forced: true },
  'forced-dark': { forced: true, dark: true },
  // A phone.
  narrow: { window: { width: 320, height: 640 } },
  zoom: { zoom: 2 },
  long: { tongue: 'long' },
  cjk: { tongue: 'cjk' },
  rtl: { tongue: 'rtl' },
};

/** Every theme, in the order of the pictures. */
export const themes: readonly Theme[] = themeNames.map((name) => ({ name, ...differences[name] }));

/** The window that a view has in a theme, in CSS pixels. */
export function windowOf({ zoom = 1, window }: Theme, { width, height }: View['size']): View['size'] {
  return window ?? { width: Math.round(width / zoom), height: Math.round(height / zoom) };
}

/** Has a tab show what it will show in this theme. Nothing moves: a picture of a movement would be another each time. */
export async function useTheme(page: Page, theme: Theme, size: View['size']): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme.dark ? 'dark' : 'light',
    contrast: theme.contrast ? 'more' : 'no-preference',
    forcedColors: theme.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await useWindow(page, theme, windowOf(theme, size));
}

/** Gives a tab a window of this size in CSS pixels, zoomed in as the theme is. */
export async function useWindow(page: Page, { zoom }: Theme, size: View['size']): Promise<void> {
  await page.setViewportSize(size);
  if (!zoom) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: zoom, mobile: false });
}
