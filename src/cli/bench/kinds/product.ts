import { emphasised, inlineScript, repeat, type Writer } from '../prose.ts';
import { subjects } from '../words.ts';

/** How long each chapter of the page is; together about 1,500 blocks and 100 kB of text. */
const counts = { menu: 220, paragraphs: 330, items: 260, rows: 70, questions: 80, reviews: 110, tiles: 36 };

/**
 * A shop's product page as they come: menus, gallery, long description, tables, questions in accordions, reviews, shelves of
 * other products, and scripts between them. The claims stand scattered over description, list and answers.
 *
 * @param size how many times the text of a common page; 1 is 100 kB
 * @param scripts characters of inline script
 */
export function productPage(text: Writer, { size = 1, scripts = 0, claims = 20 } = {}): string {
  const times = (count: number) => Math.max(1, Math.round(count * size));
  const [inItems, inAnswers] = [Math.round(claims * 0.3), Math.round(claims * 0.3)];
  return `<header class="site-header"><nav class="main-nav" aria-label="Main"><ul class="menu">
${repeat(times(counts.menu), (index) => `<li class="menu__item"><a class="menu__link" href="/c/${index}"><span>${subjects[index % subjects.length]} ${index}</span></a></li>`)}
</ul></nav></header>
${inlineScript(scripts / 2)}
<main id="main-content">
<section class="product" data-section-type="product">
<div class="product__media">${repeat(12, (index) => `<img class="product__image" alt="${text.product}, view ${index}" width="8" height="8">`)}</div>
<div class="product__info">
<h1 class="product__title">${text.product}</h1>
<p class="price"><span class="price__amount">$89.00</span> <s>$99.00</s></p>
<form action="/cart"><label>Quantity <input name="quantity" value="1"></label><button class="button" type="submit">Add to bag</button></form>
</div></section>
<section class="product-description rte"><h2>About this serum</h2>
${text.pieces(times(counts.paragraphs), claims - inItems - inAnswers, (said, index) => `<p class="rte__text">${emphasised(said)} ${index % 3 === 0 ? text.sentence() : ''}</p>`)}
</section>
<section class="product-points"><h2>What to know</h2><ul>
${text.pieces(times(counts.items), inItems, (said) => `<li><span class="point__text">${said}</span></li>`)}
</ul></section>
<section class="specifications"><h2>Specifications</h2><table class="specs"><thead><tr><th>Detail</th><th>Bottle</th><th>Refill</th></tr></thead><tbody>
${repeat(times(counts.rows), (index) => `<tr><th scope="row">${subjects[index % subjects.length]} ${index}</th><td>size ${index}</td><td>${text.sentence().slice(0, 40)}</td></tr>`)}
</tbody></table></section>
<section class="faq"><h2>Questions</h2>
${text.pieces(times(counts.questions), inAnswers, (said) => `<details class="faq__item"><summary class="faq__question">How is it that ${said.length} letters fit here?</summary><div class="faq__answer"><p>${said}</p></div></details>`)}
</section>
</main>
<section class="reviews" id="reviews"><h2>Reviews</h2>
${repeat(times(counts.reviews), (index) => `<article class="review"><span class="review__author">Reader ${index}</span><p class="review__text">${text.sentence()} ${text.sentence()}</p></article>`)}
</section>
<section class="related-products"><h2>You may also like</h2><div class="grid">
${repeat(times(counts.tiles), (index) => `<div class="product-card"><a href="/products/${index}"><img alt="" width="8" height="8"><h3 class="product-card__title">Night cream number ${index}</h3></a><span class="price">$${20 + index}.00</span></div>`)}
</div></section>
${inlineScript(scripts / 2)}
<footer class="site-footer"><ul>${repeat(40, (index) => `<li><a href="/f/${index}">Imprint ${index}</a></li>`)}</ul></footer>`;
}
