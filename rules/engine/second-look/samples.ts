import type { PageText, Place, TextBlock } from '../../types.ts';
import type { Lexicon } from '../lexicon.ts';
import { createBlockReader } from '../reading.ts';
import { judgeScopes } from '../scope.ts';
import { createSectionReader } from '../sections.ts';
import { featuresOf, type ModelWords } from './features.ts';

/** A sentence of a page as the model meets it. */
export interface Sample extends Place {
  readonly features: ReadonlySet<string>;
}

/** Every sentence of a page that the second look reads, for a model to learn from. */
export function samplesOf(
  page: PageText,
  lexiconFor: (block: TextBlock, page: PageText) => Lexicon | null,
  words: ModelWords,
): readonly Sample[] {
  const read = createBlockReader(page, (block) => lexiconFor(block, page));
  const sectionOf = createSectionReader(page, read);
  const scopes = judgeScopes(page, read, sectionOf);
  return page.blocks.flatMap((block): readonly Sample[] => {
    const reading = read(block);
    const product = page.products[block.product];
    const aboutness = scopes[block.product] ?? 'none';
    const isBeside = block.role === 'metadata' || block.role === 'navigation' || product?.place === 'cross-sell';
    if (!reading || !product || aboutness === 'none' || isBeside) return [];
    const question = block.question === undefined ? undefined : page.blocks[block.question];
    const asked = question ? read(question) : null;
    const surroundings = { section: sectionOf(block), product, aboutness };
    return reading.sentences.flatMap((sentence): readonly Sample[] => {
      const [first] = reading.tokens.slice(Math.max(sentence.from, reading.origin), sentence.to);
      const last = reading.tokens[sentence.to - 1];
      if (!first || !last) return [];
      const features = featuresOf(reading, sentence, surroundings, words, asked);
      return [{ block: block.id, start: first.start, end: last.end, features }];
    });
  });
}
