import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { browserWithExtension } from './harness.ts';

const read = (path: string): string => readFileSync(new URL(`../../src/${path}`, import.meta.url)).toString('base64');

it.each([
  [16, 'icon-small.svg'],
  [32, 'icon-small.svg'],
  [48, 'icon.svg'],
  [128, 'icon.svg'],
])('the icon of %i pixels is %s as the browser draws it', async (size, drawing) => {
  const { context } = await browserWithExtension();
  const page = await context.newPage();
  const [drawn, stored] = [
    `data:image/svg+xml;base64,${read(`assets/${drawing}`)}`,
    `data:image/png;base64,${read(`public/icon/${size}.png`)}`,
  ];
  const [width, farthest] = await page.evaluate(
    async ([svg = '', png = '', side]) => {
      const pixels = async (address: string) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = new OffscreenCanvas(Number(side), Number(side));
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0, canvas.width, canvas.height);
        return { width: image.width, data: context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [] };
      };
      const [one, other] = [await pixels(svg), await pixels(png)];
      // Transparency alone: where there is none, colours are of no account.
      const apart = Array.from(one.data, (part, at) => (at % 4 === 3 ? Math.abs(part - (other.data[at] ?? 0)) : 0));
      return [other.width, Math.max(...apart)];
    },
    [drawn, stored, String(size)],
  );
  expect(width).toBe(size);
  expect(farthest).toBeLessThan(64);
  await page.close();
});
