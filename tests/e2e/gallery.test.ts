import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findOrInstallBrowser } from '../../src/cli/browser/install.ts';
import { entriesOf, nameOf, takeEntry } from '../../src/cli/gallery/take.ts';
import { createTongues } from '../../src/cli/gallery/tongues.ts';
import { views } from '../../src/cli/gallery/views/index.ts';
import { root } from '../../src/cli/tool.ts';
import { browserWithExtension } from './harness.ts';

const entries = entriesOf(views);
const tongues = createTongues(findOrInstallBrowser(), join(root, '.output/chrome-mv3'), browserWithExtension);

afterAll(tongues.close);

it('has names of their own for all its pictures', () => {
  const names = entries.map(nameOf);
  expect(new Set(names).size).toBe(names.length);
});

it.each(entries.map((entry) => [nameOf(entry), entry] as const))(
  '%s has nothing that axe objects to',
  async (_, entry) => {
    const { violations } = await takeEntry(entry, await tongues.browserFor(entry.theme.tongue));
    expect(violations).toEqual([]);
  },
);
