import { claimSentences, openings, predicates, subjects } from './words.ts';

/** How long each chapter of the page is; together about 1,500 blocks and 100 kB of text. */
const counts = { menu: 220, paragraphs: 330, items: 260, rows: 70, questions: 80, reviews: 110, tiles: 36 };

const productName = 'Fernwick Night Exosome Serum';

/**
 * A shop's product page as they come: menus, JSON-LD, gallery, long description, tables, questions in accordions, reviews,
 * shelves of other products. The same text each time; the claims stand scattered over description, list and answers.
 */
export function benchPage(): string {
  const next = sentences();
  const claims = [...claimSentences];
  /** The next claim after every `every` plain texts, as long as there are any. */
  const withClaims = (
    count: number,
    every: number,
    share: number,
    make: (text: string, index: number) => string,
  ): string => {
    const ours = claims.splice(0, share);
    return repeat(count, (index) => {
      const claim = index % every === every - 1 ? ours.shift() : undefined;
      return make(claim ? `${claim} ${next()}` : next(), index);
    });
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><title>${productName} | Fernwick</title>
<meta property="og:type" content="product">
<script type="application/ld+json">${productData()}</script>
<script>${observer}</script>
<style>${styles}</style>
</head>
<body class="template-product">
<header class="site-header"><nav class="main-nav" aria-label="Main"><ul class="menu">
${repeat(counts.menu, (index) => `<li class="menu__item"><a class="menu__link" href="/c/${index}"><span>${subjects[index % subjects.length]} ${index}</span></a></li>`)}
</ul></nav></header>
<main id="main-content">
<section class="product" data-section-type="product">
<div class="product__media">${repeat(12, (index) => `<img class="product__image" alt="${productName}, view ${index}" width="8" height="8">`)}</div>
<div class="product__info">
<h1 class="product__title">${productName}</h1>
<p class="price"><span class="price__amount">€89.00</span> <s>€99.00</s></p>
<form action="/cart"><label>Quantity <input name="quantity" value="1"></label><button class="button" type="submit">Add to bag</button></form>
</div></section>
<section class="product-description rte"><h2>About this serum</h2>
${withClaims(counts.paragraphs, 40, 8, (text, index) => `<p class="rte__text">${emphasised(text)} ${index % 3 === 0 ? next() : ''}</p>`)}
</section>
<section class="product-points"><h2>What to know</h2><ul>
${withClaims(counts.items, 40, 6, (text) => `<li><span class="point__text">${text}</span></li>`)}
</ul></section>
<section class="specifications"><h2>Specifications</h2><table class="specs"><thead><tr><th>Detail</th><th>Bottle</th><th>Refill</th></tr></thead><tbody>
${repeat(counts.rows, (index) => `<tr><th scope="row">${subjects[index % subjects.length]} ${index}</th><td>size ${index}</td><td>${next().slice(0, 40)}</td></tr>`)}
</tbody></table></section>
<section class="faq"><h2>Questions</h2>
${withClaims(counts.questions, 13, 6, (text) => `<details class="faq__item"><summary class="faq__question">How is it that ${text.length} letters fit here?</summary><div class="faq__answer"><p>${text}</p></div></details>`)}
</section>
</main>
<section class="reviews" id="reviews"><h2>Reviews</h2>
${repeat(counts.reviews, (index) => `<article class="review"><span class="review__author">Reader ${index}</span><p class="review__text">${next()} ${next()}</p></article>`)}
</section>
<section class="related-products"><h2>You may also like</h2><div class="grid">
${repeat(counts.tiles, (index) => `<div class="product-card"><a href="/products/${index}"><img alt="" width="8" height="8"><h3 class="product-card__title">Night cream number ${index}</h3></a><span class="price">€${20 + index}.00</span></div>`)}
</div></section>
<footer class="site-footer"><ul>${repeat(40, (index) => `<li><a href="/f/${index}">Imprint ${index}</a></li>`)}</ul></footer>
</body>
</html>`;
}

/** Runs first: counts what is changed once the page stands; `window.painted` resolves soon after the first marks are set. */
const observer = `
window.changedNodes = 0;
addEventListener('DOMContentLoaded', () => {
  performance.mark('page-stands');
  new MutationObserver((records) => { window.changedNodes += records.length; })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});
window.painted = new Promise((done) => {
  const look = () => {
    const marked = [...CSS.highlights].some(([name, { size }]) => name.startsWith('exosome-claim-') && size > 0);
    performance.mark(marked ? 'marks-set' : 'no-marks-yet');
    if (!marked) return setTimeout(look, 30);
    requestAnimationFrame(() => setTimeout(done));
  };
  setTimeout(look, 30);
});`;

const styles = `
body { font: 16px/1.5 sans-serif; margin: 0 auto; max-width: 1100px; }
.menu { display: flex; flex-wrap: wrap; gap: 4px 16px; list-style: none; }
.grid { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; }
.rte__text { margin: 0 0 1em; } .review { border-top: 1px solid #ddd; padding: 8px 0; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #ddd; padding: 4px 8px; text-align: left; }`;

function productData(): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: productName,
    brand: { '@type': 'Brand', name: 'Fernwick' },
    offers: { '@type': 'Offer', price: '89.00', priceCurrency: 'EUR' },
  });
}

function repeat(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('\n');
}

/** Two to three words in bold, and a link: text nodes come in pieces on real pages. */
function emphasised(text: string): string {
  const words = text.split(' ');
  if (words.length < 9) return text;
  const [bold, linked] = [words.slice(2, 4).join(' '), words.slice(6, 8).join(' ')];
  return [
    ...words.slice(0, 2),
    `<b>${bold}</b>`,
    ...words.slice(4, 6),
    `<a href="#main-content">${linked}</a>`,
    ...words.slice(8),
  ].join(' ');
}

/** Sentences that say nothing of exosomes; all combinations of parts come before any comes again. */
function sentences(): () => string {
  let count = -1;
  return () => {
    count += 1;
    const opening = openings[count % openings.length];
    const round = Math.floor(count / openings.length);
    const subject = subjects[(count + round) % subjects.length];
    const predicate = predicates[(count + round + Math.floor(round / subjects.length)) % predicates.length];
    return `${opening} ${subject} ${predicate}.`;
  };
}
