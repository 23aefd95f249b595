import { prologue } from './prologue.ts';
import { productName } from './prose.ts';

/** A page to be measured on. */
export interface BenchPage {
  readonly name: string;
  /** It makes claims; else it is innocent. */
  readonly claims: boolean;
  /** Its whole HTML, the prologue in it. */
  readonly html: string;
  /** Policy that the server sends with it; saved pages have their own scripts forbidden. */
  readonly policy?: string;
  /** Body of the page that follows it without a load, as in a single-page shop; null: its own once more. */
  rendering(round: number): string | null;
}

const styles = `
body { font: 16px/1.5 sans-serif; margin: 0 auto; max-width: 1100px; }
.menu { display: flex; flex-wrap: wrap; gap: 4px 16px; list-style: none; }
.grid { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; }
.rte__text { margin: 0 0 1em; } .review { border-top: 1px solid #ddd; padding: 8px 0; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #ddd; padding: 4px 8px; text-align: left; }`;

const productData = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Fernwick Night Serum',
  brand: { '@type': 'Brand', name: 'Fernwick' },
  offers: { '@type': 'Offer', price: '89.00', priceCurrency: 'EUR' },
});

/** A made-up page of which `body` writes each variant; the first is served, the others come by rendering. */
export function madeUpPage(name: string, claims: boolean, body: (variant: number) => string): BenchPage {
  return {
    name,
    claims,
    html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><title>${productName(claims)} | Fernwick</title>
<meta property="og:type" content="product">
<script type="application/ld+json">${productData}</script>
<script>${prologue([])}</script>
<style>${styles}</style>
</head>
<body class="template-product">
${body(0)}
</body>
</html>`,
    rendering: (round) => body(round),
  };
}
