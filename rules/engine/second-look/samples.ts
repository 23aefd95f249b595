import type { PageText, Place, TextBlock } from '../../types.ts';
import type { Lexicon } from '../lexicon.ts';
import { createBlockReader } from '../reading.ts';
import { judgeScopes } from '../scope.ts';
import { createSectionReader } from '../sections.ts';
import { FeatureNames } from './feature-names.ts';
import { tellPlace, tellSentence } from './features.ts';
import { headOf } from './head.ts';
import { type ModelWords, StemReader } from './stems.ts';
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
  const names = new FeatureNames();
  const stems = new StemReader(words, (stem) => names.numberOf(stem));
  return page.blocks.flatMap((block): readonly Sample[] => {
    const reading = read(block);
    const around = surroundingsOf(parts, block);
    if (!reading || !around) return [];
    const head = headOf(reading, around.asked, stems);
    const codes = stems.read(reading.tokens);
    return reading.sentences.flatMap(({ from, to, question }): readonly Sample[] => {
      const own = { from: Math.max(from, reading.origin), to, question };
      const [first] = reading.tokens.slice(own.from, to);
      const last = reading.tokens[to - 1];
      if (!first || !last) return [];
      tellPlace(block, around, head, names);
      tellSentence(codes, own, head, names);
      return [{ block: block.id, start: first.start, end: last.end, features: names.taken() }];
    });
  });
}
