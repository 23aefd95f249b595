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
  /** A phone: 320 CSS pixels wide. */
  readonly narrow?: boolean;
  /** Zoomed in; pages get fewer and larger CSS pixels by it. */
  readonly zoom?: number;
}

const differences: Readonly<Record<ThemeName, Omit<Theme, 'name'>>> = {
  light: {},
  dark: { dark: true },
  contrast: { contrast: true },
  'contrast-dark': { contrast: true, dark: true },
  forced: { forced: true },
  'forced-dark': { forced: true, dark: true },
  narrow: { narrow: true },
  zoom: { zoom: 2 },
  long: { tongue: 'long' },
  cjk: { tongue: 'cjk' },
  rtl: { tongue: 'rtl' },
};

/** Every theme, in the order of the pictures. */
export const themes: readonly Theme[] = themeNames.map((name) => ({ name, ...differences[name] }));

/** Has a tab show what it will show in this theme. Nothing moves: a picture of a movement would be another each time. */
export async function useTheme(page: Page, theme: Theme, { width, height }: View['size']): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme.dark ? 'dark' : 'light',
    contrast: theme.contrast ? 'more' : 'no-preference',
    forcedColors: theme.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const zoom = theme.zoom ?? 1;
  await page.setViewportSize(
    theme.narrow ? { width: 320, height: 640 } : { width: Math.round(width / zoom), height: Math.round(height / zoom) },
  );
  if (zoom === 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(width / zoom),
    height: Math.round(height / zoom),
    deviceScaleFactor: zoom,
    mobile: false,
  });
}
