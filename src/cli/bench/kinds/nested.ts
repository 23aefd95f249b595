import { inlineScript, type Writer } from '../prose.ts';

const depth = 24;
const opened = Array.from({ length: depth }, (_, level) => `<div class="wrap wrap--${level}">\n  `).join('');
const closed = '</div>\n'.repeat(depth);

/** A page that a theme's builder made: each little text in two dozen boxes, with the white space of its source between. */
export function nestedPage(text: Writer): string {
  return `<div id="root"><div class="page">
<main id="main-content"><h1>${text.product}</h1>
${text.pieces(260, 20, (said, index) => `${opened}${index % 5 === 0 ? `<h3>Note ${index}</h3>` : ''}<p><span>${said}</span></p>${closed}`)}
</main></div></div>
${inlineScript(120_000)}`;
}
