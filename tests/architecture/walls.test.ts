import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breaches } from './walls.ts';

/** The code of the house by path. */
function house(): Map<string, string> {
  const files = ['rules', 'src', 'entrypoints'].flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: 'utf8' }).map((name) => `${top}/${name.replaceAll('\\', '/')}`),
  );
  const code = files.filter((path) => /\.(?:ts|tsx|mjs)$/.test(path));
  return new Map(code.map((path) => [path, readFileSync(path, 'utf8')]));
}

describe('the walls of the house', () => {
  it('stand', () => {
    const files = house();
    expect(files.size).toBeGreaterThan(50);
    expect(breaches(files)).toEqual([]);
  });

  it.each([
    ['rules that know the page', 'rules/engine/planted.ts', "import { readPage } from '../../src/page/index.ts';"],
    ['rules that use a module', 'rules/claims/planted.ts', "import { h } from 'preact';"],
    ['an engine that knows a rule', 'rules/engine/planted.ts', "import { x } from '../claims/injectable.ts';"],
    ['page code that knows a view', 'src/page/planted.ts', "import { createCard } from '../card/index.ts';"],
    ['a view that knows the page', 'src/card/planted.tsx', "export {\n  readPage,\n} from '../page/index.ts';"],
    ['a view that knows a view', 'src/popup/planted.ts', "const card = await import('../card/index.ts');"],
    ['src that knows an entrypoint', 'src/mark/planted.ts', "import '../../entrypoints/reader.ts';"],
    ['a view that imports the browser', 'src/popup/planted.ts', "import { browser } from 'wxt/browser';"],
    ['page code that calls the browser', 'src/page/planted.ts', 'const id = chrome.runtime.id;'],
    ['code of types in more than name', 'src/popup/planted.ts', "import { badge } from '../platform/badge.ts';"],
    ['page code that needs Node', 'src/page/planted.ts', "import { readFileSync } from 'node:fs';"],
    ['a part that nobody described', 'src/planted/index.ts', ''],
    ['code that leaves the house', 'src/cli/planted.ts', "import { x } from '../../../elsewhere.ts';"],
  ])('are shown to be breached by %s', (_, path, code) => {
    expect(breaches(new Map([[path, code]]))).toEqual([expect.stringContaining(path)]);
  });

  it.each([
    ['an entrypoint that joins', 'entrypoints/planted.ts', "import { createCard } from '../src/card/index.ts';"],
    ['a type of another part', 'src/popup/planted.ts', "import type { Tab } from '../platform/tabs.ts';"],
    ['a view that shows rules', 'src/card/planted.ts', "import { claimMeanings } from '../../rules/index.ts';"],
  ])('let %s pass', (_, path, code) => expect(breaches(new Map([[path, code]]))).toEqual([]));
});
