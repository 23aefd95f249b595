import { editorialPage } from './kinds/editorial.ts';
import { manyNodes, manyParagraphs, oneTextNode } from './kinds/huge.ts';
import { listingPage } from './kinds/listing.ts';
import { nestedPage } from './kinds/nested.ts';
import { productPage } from './kinds/product.ts';
import { type BenchPage, madeUpPage } from './page.ts';
import { type Writer, writer } from './prose.ts';

/** What a page with claims makes of them. */
export const claimsOfPage = 20;

type Kind = (text: Writer) => string;

const kinds: Readonly<Record<string, { readonly body: Kind; readonly twoByte?: boolean }>> = {
  'product, 100 kB': { body: (text) => productPage(text, { scripts: 400_000 }) },
  'product, 20 kB': { body: (text) => productPage(text, { size: 0.2, scripts: 200_000 }) },
  listing: { body: listingPage },
  editorial: { body: (text) => editorialPage(text) },
  'nested theme': { body: nestedPage },
  'two-byte text': { body: (text) => productPage(text, { size: 0.5, scripts: 200_000 }), twoByte: true },
};

/** Shop pages of several kinds and sizes, all innocent or all with twenty claims. */
export function shopPages(claims: boolean): BenchPage[] {
  return Object.entries(kinds).map(([name, { body, twoByte = false }]) =>
    madeUpPage(name, claims, (variant) => body(writer({ claims: claims ? claimsOfPage : 0, variant, twoByte }))),
  );
}

/** What each subject costs where there is nothing to read; see `innocent.ts`. */
export function emptyPage(): BenchPage {
  return madeUpPage('empty', false, () => '<main></main>');
}

/** 1 MB of text in one node and in many, and 200,000 nodes. */
export function hugePages(): BenchPage[] {
  const kinds: readonly (readonly [string, Kind])[] = [
    ['1 MB in one text node', oneTextNode],
    ['1 MB in paragraphs', manyParagraphs],
    ['200,000 nodes', manyNodes],
  ];
  return kinds.map(([name, body]) =>
    madeUpPage(name, true, (variant) => body(writer({ claims: claimsOfPage, variant }))),
  );
}

/** The same kind of page in two sizes, the second with ten times the text and the claims. */
export function sizedPages(): readonly [BenchPage, BenchPage] {
  const sized = (name: string, size: number, claims: number) =>
    madeUpPage(name, true, (variant) => editorialPage(writer({ claims, variant }), { size, claims }));
  return [sized('editorial, 50 kB', 0.25, 10), sized('editorial, 500 kB', 2.5, 100)];
}

/** A small page with claims, for navigating hundreds of times. */
export function smallPage(): BenchPage {
  return madeUpPage('product, 5 kB', true, (variant) =>
    productPage(writer({ claims: 10, variant }), { size: 0.05, claims: 10 }),
  );
}
