import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { View } from '../../src/cli/gallery/view.ts';
import { views } from '../../src/cli/gallery/views/index.ts';

const folder = new URL('../../src/cli/gallery/views/', import.meta.url);
const files = readdirSync(folder).filter((file) => file !== 'index.ts');

test.each(files)('every view of views/%s is in the gallery', async (file) => {
  const exported: Record<string, readonly View[]> = await import(new URL(file, folder).href);
  const lists = Object.values(exported);
  expect(lists.length).toBeGreaterThan(0);
  for (const view of lists.flat()) expect(views).toContain(view);
});

test('no two views have one name', () => {
  expect(new Set(views.map(({ name }) => name)).size).toBe(views.length);
});
