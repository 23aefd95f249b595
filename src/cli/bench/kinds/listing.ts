import { inlineScript, repeat, type Writer } from '../prose.ts';

const cards = 160;

/** A shop's list of products: many small cards, hardly a paragraph, and the data of all cards once more in a script. */
export function listingPage(text: Writer): string {
  return `<header class="site-header"><nav aria-label="Main"><ul class="menu">
${repeat(80, (index) => `<li><a href="/c/${index}">Shelf ${index}</a></li>`)}
</ul></nav></header>
<main id="main-content"><h1>${text.product}s and more</h1>
<form class="filters">${repeat(40, (index) => `<label><input type="checkbox"> <span>Skin type ${index}</span> <small>(${index})</small></label>`)}</form>
<ul class="grid">
${text.pieces(cards, 20, (said, index) => `<li class="product-card"><a href="/products/${index}"><img alt="" width="8" height="8"><h3 class="product-card__title">${text.product} no. ${index}</h3></a><p class="product-card__text">${said}</p><div class="price"><s>$${30 + index}.00</s> <span>$${20 + index}.00</span></div><button type="button">Add to bag</button></li>`)}
</ul></main>
${inlineScript(250_000)}
<footer class="site-footer"><p>${text.sentence()}</p></footer>`;
}
