import { repeat, type Writer } from '../prose.ts';

const megabyte = 1_000_000;

/** A megabyte of text in a single text node, with its claims in it. */
export function oneTextNode(text: Writer): string {
  const parts: string[] = [];
  for (let length = 0; length < megabyte; ) {
    const said = `${parts.length % 600 === 599 ? `${text.claim() ?? ''} ` : ''}${text.sentence()}`;
    parts.push(said);
    length += said.length + 1;
  }
  return `<main><h1>${text.product}</h1><p>${parts.join(' ')}</p></main>`;
}

/** A megabyte of text in paragraphs. */
export function manyParagraphs(text: Writer): string {
  return `<main><h1>${text.product}</h1>
${text.pieces(4_900, 20, (said) => `<p>${said} ${text.sentence()} ${text.sentence()}</p>`)}
</main>`;
}

/** Two hundred thousand nodes: half of them elements with a word or two in each. */
export function manyNodes(text: Writer): string {
  return `<main><h1>${text.product}</h1>
${text.pieces(500, 20, (said, index) => `<p>${said}</p><ul>${repeat(99, (item) => `<li><i>No. ${index * 99 + item}</i></li>`)}</ul>`)}
</main>`;
}
