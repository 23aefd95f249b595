import { emphasised, inlineScript, repeat, type Writer } from '../prose.ts';

/** A long article of a shop's journal: almost nothing but text, about 200 kB of it at size 1. */
export function editorialPage(text: Writer, { size = 1, claims = 20 } = {}): string {
  return `<header class="site-header"><nav aria-label="Main"><a href="/">Shop</a> <a href="/journal">Journal</a></nav></header>
<main id="main-content"><article><h1>${text.product}: all that we were asked</h1>
${text.pieces(Math.round(900 * size), claims, (said, index) => `${index % 12 === 0 ? `<h2>Part ${index / 12}</h2>` : ''}<p>${emphasised(said)} ${text.sentence()} ${text.sentence()}</p>`)}
</article>
<aside><h2>More to read</h2><ul>${repeat(20, (index) => `<li><a href="/j/${index}">Letter ${index}</a></li>`)}</ul></aside></main>
${inlineScript(20_000)}
<footer class="site-footer"><p>${text.sentence()}</p></footer>`;
}
