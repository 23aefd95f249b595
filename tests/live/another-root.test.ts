import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { createSnapshots } from '../../src/live/index.ts';
import { readSnapshot } from '../../src/page/index.ts';

test('a page that puts another root in the place of its own is read from that', async () => {
  const { document } = new JSDOM('<h1>Exo Dew</h1><p>Stable at room temperature</p>').window;
  const snapshots = createSnapshots(document);
  const texts = async (): Promise<readonly string[]> => {
    const { snapshot } = await snapshots.take(null, async () => {}, new AbortController().signal);
    return readSnapshot(snapshot).page.blocks.map(({ text }) => text);
  };
  expect(await texts()).toContain('Stable at room temperature');
  const root = document.createElement('html');
  root.innerHTML = '<body><p>Keep refrigerated</p></body>';
  document.documentElement.replaceWith(root);
  expect(await texts()).toEqual(['Keep refrigerated']);
});
