import type { PageText, Place, TextBlock } from '../../types.ts';
import type { Lexicon } from '../lexicon.ts';
import { createBlockReader } from '../reading.ts';
import { judgeScopes } from '../scope.ts';
import { createSectionReader } from '../sections.ts';
import { featuresOf, type ModelWords } from './features.ts';
import { surroundingsOf } from './surroundings.ts';

/** A sentence of a page as the model meets it. */
export interface Sample extends Place {
  readonly features: ReadonlySet<string>;
}

/** Every sentence of the blocks that the second look reads, labels of a word or two as well, for a model to learn from. */
export function samplesOf(
  page: PageText,
  lexiconFor: (block: TextBlock, page: PageText) => Lexicon | null,
  words: ModelWords,
): readonly Sample[] {
  const read = createBlockReader(page, (block) => lexiconFor(block, page));
  const sectionOf = createSectionReader(page, read);
  const parts = { page, read, sectionOf, aboutness: judgeScopes(page, read, sectionOf) };
  return page.blocks.flatMap((block): readonly Sample[] => {
    const reading = read(block);
    const around = surroundingsOf(parts, block);
    if (!reading || !around) return [];
    return reading.sentences.flatMap((sentence): readonly Sample[] => {
      const [first] = reading.tokens.slice(Math.max(sentence.from, reading.origin), sentence.to);
      const last = reading.tokens[sentence.to - 1];
      if (!first || !last) return [];
      const features = featuresOf(reading, sentence, around, words, around.asked);
      return [{ block: block.id, start: first.start, end: last.end, features }];
    });
  });
}
