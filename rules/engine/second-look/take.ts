import type { ClaimId, Level } from '../../types.ts';
import type { Judged } from '../findings.ts';
import { type JudgeParts, judge } from '../judge.ts';
import { isRuledOut } from '../mentions.ts';
import type { Reading } from '../reading.ts';
import { firstFrom } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { featuresOf } from './features.ts';
import type { SentenceModel } from './model.ts';
import { strongestRun } from './strongest-run.ts';

/** Below the first a wording's claim is dropped, from the second on a sentence without a wording makes one. */
const bounds: Readonly<Record<Level, readonly [drop: number, add: number]>> = {
  red: [0.005, 0.8],
  caution: [0.015, 0.8],
  good: [0.015, 0.8],
  // Lists of ingredients are read by themselves.
  'in-line': [0, 1],
};

/** A sentence of more words than this is a text without full stops: what it says in all tells little of a part. */
const longestSentence = 120;
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
  const likely = reading.sentences.map((sentence) =>
    isReadable(reading, sentence)
      ? model.likelihoods(featuresOf(reading, sentence, surroundings, model.words, asked))
      : null,
  );
  const kept = judged.filter((each) => isLikely(each, reading, likely, parts, model));
  const mayAdd = aboutness === 'named' && product.kind !== 'article' && block.role !== 'question';
  return mayAdd ? [...kept, ...added(parts, model, reading, likely, judged)] : kept;
}

type Likely = readonly (readonly number[] | null)[];

function isReadable({ origin, tokens }: Reading, { from, to }: Sentence): boolean {
  const own = tokens.slice(Math.max(from, origin), to);
  return own.length <= longestSentence && own.filter(({ kind }) => kind === 'word').length >= fewestWords;
}

/** What a question, its answer or a table says by its form is left as it is. */
function isLikely(each: Judged, reading: Reading, likely: Likely, parts: JudgeParts, model: SentenceModel): boolean {
  const { assertion, mention, reply, answer } = each;
  if (assertion.status !== 'asserted' || assertion.span || reply || answer || mention.parts.length === 0) return true;
  const claim = model.claims.indexOf(mention.claim);
  if (claim < 0 || each.reading !== reading) return true;
  const [drop] = bounds[parts.meanings[mention.claim].level];
  const first = firstFrom(reading.sentences, Math.max(mention.from, reading.origin) + 1) - 1;
  for (let at = Math.max(0, first); (reading.sentences[at]?.from ?? Infinity) < mention.to; at += 1) {
    const known = likely[at];
    if (!known || (known[claim] as number) >= drop) return true;
  }
  return false;
}

function added(
  parts: JudgeParts,
  model: SentenceModel,
  reading: Reading,
  likely: Likely,
  judged: readonly Judged[],
): readonly Judged[] {
  return reading.sentences.flatMap((sentence, at) =>
    sentence.question ? [] : model.claims.flatMap((id, claim) => addedTo(id, claim, sentence, likely[at] ?? null)),
  );

  function addedTo(id: ClaimId, claim: number, sentence: Sentence, known: readonly number[] | null): readonly Judged[] {
    const [, add] = bounds[parts.meanings[id].level];
    const wording = reading.lexicon.language.claims[id];
    if (known === null || (known[claim] as number) < add || wording === 'not-covered') return [];
    const isMet = judged.some(({ mention }) => {
      return mention.claim === id && mention.from < sentence.to && mention.to > sentence.from;
    });
    const run = strongestRun(reading, sentence, model, claim);
    if (isMet || run.to <= run.from || isRuledOut(reading, id, run)) return [];
    const mention = { claim: id, ...run, parts: [], denied: false };
    const assertion = judge(parts, reading, mention, wording);
    return assertion?.status === 'asserted' ? [{ reading, mention, assertion }] : [];
  }
}
