import type { Judged } from '../findings.ts';
import type { JudgeParts } from '../judge.ts';
import type { Reading } from '../reading.ts';
import { addedTo } from './added.ts';
import type { Likely } from './bounds.ts';
import { featuresOf } from './features.ts';
import type { SentenceModel } from './model.ts';
import { isReadable, surroundingsOf } from './surroundings.ts';
import { isUnlikely } from './unlikely.ts';

/** Words to either side of a wording that are read with it. */
const closeBy = 4;

/**
 * A second look at what the wordings found in a block, by what sentences of a claim are like on the whole: drops what is said in a
 * sentence that is like none that makes the claim, and adds what no wording met in one that is like most that do.
 */
export function secondLook(
  parts: JudgeParts,
  model: SentenceModel,
  reading: Reading,
  judged: readonly Judged[],
): readonly Judged[] {
  const { block } = reading;
  const around = surroundingsOf(parts, block);
  if (!around) return judged;
  const mayAdd = around.aboutness === 'named' && around.product.kind !== 'article' && block.role !== 'question';
  if (!mayAdd && judged.length === 0) return judged;
  const likely: Likely = reading.sentences.map((sentence) =>
    isReadable(reading, sentence)
      ? model.likelihoods(featuresOf(reading, sentence, around, model.words, around.asked))
      : null,
  );
  // A long sentence may make a claim in a few of its words, and speak of other things in most.
  const near = ({ mention: { from, to } }: Judged): readonly number[] => {
    const words = {
      from: Math.max(from - closeBy, reading.origin),
      to: Math.min(to + closeBy, reading.tokens.length),
      question: false,
    };
    return model.likelihoods(featuresOf(reading, words, around, model.words, around.asked));
  };
  const known = { parts, model, reading, likely };
  const kept = judged.filter((each) => !isUnlikely(known, each, () => near(each)));
  return mayAdd ? [...kept, ...addedTo(known, judged)] : kept;
}
