import type { Page } from 'playwright-core';
import { browserWithExtension, type Faults, shop, watchFaults } from './harness.ts';

/** A shop that shows another product without loading a page, by whatever its path or hash says. */
export const onePageShop = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Fernwick</title></head>
<body><main></main>
<script>
  const products = {
    '/serum': ['Fernwick Exosome Serum', 'Our exosomes are FDA approved.'],
    '/cream': ['Fernwick Exosome Cream', 'Exosomes, stable at room temperature.'],
    '/soap': ['Fernwick Soap', 'Smells of rain.'],
  };
  window.draw = () => {
    const [name, text] = products[location.hash.slice(1) || location.pathname] ?? products['/soap'];
    document.title = name;
    const [title, about] = [document.createElement('h1'), document.createElement('p')];
    title.textContent = name;
    about.textContent = text;
    document.querySelector('main').replaceChildren(title, about);
  };
  addEventListener('popstate', draw);
  addEventListener('hashchange', draw);
  draw();
</script></body></html>`;

/** What is marked of each product. */
export const claimsOf = {
  serum: ['red: FDA approved'],
  cream: ['red: stable at room temperature'],
  soap: [],
} as const;

export async function openOnePageShop(path: string): Promise<{ page: Page; faults: Faults }> {
  const { context } = await browserWithExtension();
  const page = await context.newPage();
  const faults = await watchFaults(await context.newCDPSession(page));
  await page.route(`${shop}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: onePageShop }),
  );
  await page.goto(shop + path);
  return { page, faults };
}
