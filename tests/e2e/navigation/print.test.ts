import { beforeAll, expect, it } from 'vitest';
import { expectAgreement, readyAgreement } from '../agreement.ts';
import { openPage, shop } from '../harness.ts';

beforeAll(readyAgreement);

it('a page that prints another text than it shows is as before once it is printed', async () => {
  const { page, faults } = await openPage(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fernwick Exosome Serum</title>
     <style>@media print { #shown { display: none } } @media screen { #printed { display: none } }</style></head>
     <body><h1>Fernwick Exosome Serum</h1><p id="shown">Our exosomes are FDA approved.</p><p id="printed">Printed on paper.</p>
     <script>
       addEventListener('beforeprint', () => { document.querySelector('#printed').textContent = 'Exosomes, stable at room temperature.'; });
       addEventListener('afterprint', () => { document.querySelector('#printed').textContent = 'Printed on paper.'; });
     </script></body></html>`,
    `${shop}/print`,
  );
  const html = () => page.evaluate(() => document.documentElement.outerHTML);
  const claims = ['red: FDA approved'];
  await expectAgreement(page, claims);
  const before = await html();
  await page.emulateMedia({ media: 'print' });
  await expectAgreement(page, claims);
  await page.emulateMedia({ media: 'screen' });
  expect((await page.pdf()).length).toBeGreaterThan(1_000);
  await expectAgreement(page, claims);
  expect(await html()).toBe(before);
  expect(faults.seen).toEqual([]);
  await page.close();
});
