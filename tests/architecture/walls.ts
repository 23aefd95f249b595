import { posix } from 'node:path';

/** A part of the house: `rules`, `rules/engine`, `src/page`, `entrypoints`, ... and what else of the house it may use. */
interface Wall {
  readonly uses: readonly string[];
  /** Parts whose types it may name, though none of their code runs in it. */
  readonly types?: readonly string[];
}

/**
 * entrypoints -> src -> rules. Inside src, views and page code do not know each other: the entrypoint joins them. The engine
 * knows no rule: rules are handed in.
 */
const walls: Readonly<Record<string, Wall>> = {
  'rules/engine': { uses: ['rules/engine', 'rules/types', 'rules/vocabulary'] },
  rules: { uses: ['rules'] },
  'src/words': { uses: ['rules', 'src/public'] },
  'src/look': { uses: ['rules', 'src/words'] },
  'src/choices': { uses: ['rules'] },
  'src/page': { uses: ['rules'] },
  'src/live': { uses: ['rules'], types: ['src/page'] },
  'src/mark': { uses: ['rules', 'src/look'], types: ['src/choices'] },
  'src/card': { uses: ['rules', 'src/look', 'src/words'], types: ['src/choices'] },
  'src/popup': { uses: ['rules', 'src/look', 'src/choices', 'src/words'], types: ['src/platform'] },
  'src/options': { uses: ['rules', 'src/look', 'src/choices', 'src/platform', 'src/words'] },
  'src/welcome': { uses: ['src/look', 'src/platform', 'src/words'] },
  'src/content': {
    uses: ['rules', 'src/look', 'src/choices', 'src/words'],
    types: ['src/page', 'src/live', 'src/mark', 'src/card', 'src/platform'],
  },
  'src/platform': { uses: ['rules', 'src/choices', 'src/words'], types: ['src/page'] },
  'src/demo': { uses: [] },
  'src/cli': {
    uses: ['rules', 'src/choices', 'src/page', 'src/live', 'src/demo', 'src/look', 'src/words'],
    types: ['src/platform'],
  },
  entrypoints: { uses: ['rules', 'src'] },
};

/** Modules that speak to the browser, and the only parts that may. */
const browserModules = /^(?:wxt\b|webextension-polyfill|@wxt-dev\/|@webext-core\/)/;
const browserCalls = /\b(?:chrome|browser)\.(?:runtime|tabs|storage|action|scripting|permissions|i18n|windows)\b/;
/** What drives a real browser from outside has its pages call it, as text. */
const browserParts = ['src/platform', 'entrypoints', 'src/cli/browser'];

/** Modules of Node, and the only parts that run in it. */
const nodeModules = /^(?:node:|jsdom$|playwright-core$|vite$|vitest)/;
const nodeParts = ['src/cli', 'src/demo'];

interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

/** Static and dynamic imports and re-exports of a module, read from its lines. */
function importsOf(code: string): Import[] {
  const named = code.matchAll(/^(?:import|export)\s+(type\s)?[\w\s{},*$]*?from\s+['"]([^'"]+)['"]/gm);
  const bare = code.matchAll(/^import\s+['"]([^'"]+)['"]/gm);
  const dynamic = code.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g);
  return [
    ...[...named].map(([, type, from = '']) => ({ from, typesOnly: type !== undefined })),
    ...[...bare, ...dynamic].map(([, from = '']) => ({ from, typesOnly: false })),
  ];
}

const within = (path: string, part: string): boolean =>
  path === part || path.startsWith(`${part}/`) || path.startsWith(`${part}.`);

/**
 * Every import that goes through a wall, a line each: `src/page/a.ts: may not use src/card/b.ts`.
 *
 * @param files the code of the house by path from its top folder, with slashes
 */
export function breaches(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (const [path, code] of files) {
    const part = Object.keys(walls).find((each) => within(path, each));
    const wall = part && walls[part];
    if (!wall) {
      found.push(`${path}: belongs to no known part; say in tests/architecture/walls.ts what it may use`);
      continue;
    }
    const browserMayBeUsed = browserParts.some((each) => within(path, each));
    for (const { from, typesOnly } of importsOf(code)) {
      const target = from.startsWith('.') ? posix.join(posix.dirname(path), from) : from;
      if (mayUse({ path, part, wall }, target, typesOnly)) continue;
      found.push(`${path}: may not use ${target}`);
    }
    if (!browserMayBeUsed && browserCalls.test(code)) found.push(`${path}: may not call the browser`);
  }
  return found;
}

function mayUse(by: { path: string; part: string; wall: Wall }, target: string, typesOnly: boolean): boolean {
  const house = ['rules', 'src', 'entrypoints'].some((top) => within(target, top));
  if (house) {
    const parts = [by.part, ...by.wall.uses, ...(typesOnly ? (by.wall.types ?? []) : [])];
    return parts.some((part) => within(target, part));
  }
  if (browserModules.test(target)) return browserParts.some((part) => within(by.path, part));
  if (nodeModules.test(target)) return nodeParts.some((part) => within(by.path, part));
  return !within(by.path, 'rules') && !target.startsWith('..');
}
