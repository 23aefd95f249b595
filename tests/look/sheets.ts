import { readdirSync, readFileSync } from 'node:fs';

const source = new URL('../../src/', import.meta.url);

export interface Declaration {
  readonly property: string;
  readonly value: string;
}

const withoutComments = (css: string): string => css.replace(/\/\*.*?\*\//gs, '');

/** Every declaration of a style sheet, whatever rule it is in. */
export function declarationsOf(css: string): Declaration[] {
  const found = withoutComments(css).matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g);
  return [...found].map(([, property = '', value = '']) => ({ property, value: value.trim() }));
}

/** Files of `src` whose names end so, by path from there. */
export function sourceFiles(...endings: readonly string[]): ReadonlyMap<string, string> {
  const paths = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const wanted = paths.filter((path) => endings.some((ending) => path.endsWith(ending)));
  return new Map(wanted.map((path) => [path, readFileSync(new URL(path, source), 'utf8')]));
}

export const tokenSheet = readFileSync(new URL('look/tokens.css', source), 'utf8');

const values = (css: string): ReadonlyMap<string, string> =>
  new Map(declarationsOf(css).map(({ property, value }) => [property, value]));

/** What a media query of tokens.css says otherwise; '' for what stands outside of any. */
function under(query: string): string {
  const css = withoutComments(tokenSheet);
  const start = query === '' ? 0 : css.indexOf(`@media ${query} {`);
  if (start < 0) throw new Error(`tokens.css has no ${query}`);
  const end = css.indexOf('@media', start + 1);
  return css.slice(start, end < 0 ? undefined : end);
}

const [base, dark] = [under(''), under('(prefers-color-scheme: dark)')].map(values);
const more = (scheme: string) => values(under(`(prefers-contrast: more) and (prefers-color-scheme: ${scheme})`));

export type ThemeName = 'light' | 'dark' | 'contrast' | 'contrast-dark';
const themes: Readonly<Record<ThemeName, ReadonlyMap<string, string>>> = {
  light: new Map(base),
  dark: new Map([...(base ?? []), ...(dark ?? [])]),
  contrast: new Map([...(base ?? []), ...more('light')]),
  'contrast-dark': new Map([...(base ?? []), ...(dark ?? []), ...more('dark')]),
};
export const themeNames = Object.keys(themes) as ThemeName[];

/** The colour `#rrggbb` that a theme gives a token: `ink` for `--exo-ink`. */
export function colourIn(theme: ThemeName, token: string): string {
  const value = themes[theme].get(`--exo-${token}`) ?? '';
  if (!/^#[0-9a-f]{6}$/.test(value)) throw new Error(`--exo-${token} is no #rrggbb in ${theme}, but "${value}"`);
  return value;
}
