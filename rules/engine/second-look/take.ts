import type { Judged } from '../findings.ts';
import type { JudgeParts } from '../judge.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { addedTo } from './added.ts';
import type { Likely } from './bounds.ts';
import { featuresOf } from './features.ts';
import type { SentenceModel } from './model.ts';
import { isUnlikely } from './unlikely.ts';

/** A sentence of more words than this is a text without full stops: what it says in all tells little of a part. */
const longestSentence = 120;
/** Words to either side of a wording that are read with it. */
const closeBy = 4;
/** Fewer words than this are a label, which its surroundings decide. */
const fewestWords = 3;

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
  const product = parts.page.products[block.product];
  const aboutness = parts.aboutness[block.product];
  const isBeside = block.role === 'metadata' || block.role === 'navigation' || product?.place === 'cross-sell';
  if (!product || !aboutness || aboutness === 'none' || isBeside) return judged;
  const question = block.question === undefined ? undefined : parts.page.blocks[block.question];
  const asked = question ? parts.read(question) : null;
  const surroundings = { section: parts.sectionOf(block), product, aboutness };
  const likely: Likely = reading.sentences.map((sentence) =>
    isReadable(reading, sentence)
      ? model.likelihoods(featuresOf(reading, sentence, surroundings, model.words, asked))
      : null,
  );
  // A long sentence may make a claim in a few of its words, and speak of other things in most.
  const near = ({ mention: { from, to } }: Judged): readonly number[] => {
    const around = {
      from: Math.max(from - closeBy, reading.origin),
      to: Math.min(to + closeBy, reading.tokens.length),
    };
    return model.likelihoods(featuresOf(reading, { ...around, question: false }, surroundings, model.words, asked));
  };
  const known = { parts, model, reading, likely };
  const kept = judged.filter((each) => !isUnlikely(known, each, () => near(each)));
  const mayAdd = aboutness === 'named' && product.kind !== 'article' && block.role !== 'question';
  return mayAdd ? [...kept, ...addedTo(known, judged)] : kept;
}

function isReadable({ origin, tokens }: Reading, { from, to }: Sentence): boolean {
  const own = tokens.slice(Math.max(from, origin), to);
  return own.length <= longestSentence && own.filter(({ kind }) => kind === 'word').length >= fewestWords;
}
