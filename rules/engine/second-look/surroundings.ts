import type { PageText, TextBlock } from '../../types.ts';
import type { BlockReader, Reading } from '../reading.ts';
import type { Aboutness } from '../scope.ts';
import type { Section } from '../sections.ts';
import type { Sentence } from '../sentences.ts';
import type { Surroundings } from './features.ts';

/** What is known of a page before its sentences are looked at. */
export interface PageParts {
  readonly page: PageText;
  readonly read: BlockReader;
  readonly sectionOf: (block: TextBlock) => Section;
  readonly aboutness: readonly Aboutness[];
}

/** Where a block's sentences stand, with the question that it answers; null for one that a second look leaves alone. */
export function surroundingsOf(
  { page, read, sectionOf, aboutness }: PageParts,
  block: TextBlock,
): (Surroundings & { readonly asked: Reading | null }) | null {
  const product = page.products[block.product];
  const about = aboutness[block.product];
  if (!product || !about || about === 'none' || product.place === 'cross-sell') return null;
  if (block.role === 'metadata' || block.role === 'navigation') return null;
  const question = block.question === undefined ? undefined : page.blocks[block.question];
  return { section: sectionOf(block), product, aboutness: about, asked: question ? read(question) : null };
}

/** A sentence of more words than this is a text without full stops: what it says in all tells little of a part. */
const longestSentence = 120;
/** Fewer words than this are a label, which its surroundings decide. */
const fewestWords = 3;

/** True for a sentence that tells enough, and not too much, to be compared with others. */
export function isReadable({ origin, tokens }: Reading, { from, to }: Sentence): boolean {
  const first = Math.max(from, origin);
  if (to - first > longestSentence) return false;
  let words = 0;
  for (let at = first; at < to && words < fewestWords; at += 1) if (tokens[at]?.kind === 'word') words += 1;
  return words >= fewestWords;
}
