import { claimSentences, openings, predicates, subjects, twoByteWords } from './words.ts';

/** Hands out the text of one made-up page; the same text each time. */
export interface Writer {
  /** The next sentence that says nothing of exosomes; all combinations of parts come before any comes again. */
  sentence(): string;
  /** The next claim, undefined when all are told or on an innocent page. */
  claim(): string | undefined;
  /** Makes `count` pieces, the claims that are left for this page's chapter put before some of the sentences. */
  pieces(count: number, share: number, make: (text: string, index: number) => string): string;
  /** What the page sells: on an innocent page no exosomes. */
  readonly product: string;
}

export interface WriterOptions {
  /** How many claims the page makes; none on an innocent one. */
  readonly claims: number;
  /** Pages of different variants say the same things in other places, so that no block of one is found in the other. */
  readonly variant: number;
  /** Words of scripts beyond Latin-1, so that the engine holds the text with two bytes a character. */
  readonly twoByte?: boolean;
}

/** What a page sells. */
export function productName(claims: boolean): string {
  return claims ? 'Fernwick Night Exosome Serum' : 'Fernwick Night Peptide Serum';
}

export function writer({ claims, variant, twoByte = false }: WriterOptions): Writer {
  let count = variant * 977 - 1;
  const told = Array.from({ length: claims }, (_, index) => {
    const claim = claimSentences[(index + variant * 7) % claimSentences.length] ?? '';
    // A claim told again is told in another sentence, as on a long page.
    return index < claimSentences.length ? claim : `Lot ${index}: ${claim}`;
  });
  const sentence = (): string => {
    count += 1;
    const opening = openings[count % openings.length];
    const round = Math.floor(count / openings.length);
    const subject = subjects[(count + round) % subjects.length];
    const predicate = predicates[(count + round + Math.floor(round / subjects.length)) % predicates.length];
    const plain = `${opening} ${subject} ${predicate}.`;
    return twoByte ? `${plain} ${twoByteWords[count % twoByteWords.length]}` : plain;
  };
  const claim = (): string | undefined => told.shift();
  return {
    sentence,
    claim,
    product: productName(claims > 0),
    pieces(pieceCount, share, make) {
      const every = Math.max(1, Math.floor(pieceCount / Math.max(1, share)));
      let left = share;
      return repeat(pieceCount, (index) => {
        const said = index % every === every - 1 && left-- > 0 ? claim() : undefined;
        return make(said ? `${said} ${sentence()}` : sentence(), index);
      });
    },
  };
}

export function repeat(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('\n');
}

/** Two to three words in bold, and a link: text nodes come in pieces on real pages. */
export function emphasised(text: string): string {
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

/** Code and data of about so many characters, as shops put them between their markup. */
export function inlineScript(characters: number): string {
  const entry = (index: number) =>
    `{"id":${index},"handle":"night-cream-${index}","price":${20 + (index % 80)},"available":true,"tags":["dry","evening"]}`;
  const entries = Math.ceil(characters / 100);
  return `<script>window.shopState = [${Array.from({ length: entries }, (_, index) => entry(index)).join(',')}];</script>`;
}
