import { expect, it } from 'vitest';
import { entriesOf, nameOf, takeEntry } from '../../src/cli/gallery/take.ts';
import { views } from '../../src/cli/gallery/views/index.ts';
import { browserWithExtension } from './harness.ts';

const entries = entriesOf(views);

it('has names of their own for all its pictures', () => {
  const names = entries.map(nameOf);
  expect(new Set(names).size).toBe(names.length);
});

it.each(entries.map((entry) => [nameOf(entry), entry] as const))(
  '%s has nothing that axe objects to',
  async (_, entry) => {
    const { violations } = await takeEntry(entry, await browserWithExtension());
    expect(violations).toEqual([]);
  },
);
