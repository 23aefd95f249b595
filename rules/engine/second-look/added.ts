import type { ClaimId } from '../../types.ts';
import type { Judged } from '../findings.ts';
import { judge } from '../judge.ts';
import { isRuledOut } from '../mentions.ts';
import { firstFrom, type Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { bounds } from './bounds.ts';
import { strongestRun } from './strongest-run.ts';
import type { Known } from './unlikely.ts';

/** What sentences in which no wording of a claim was judged are very likely to claim, so far as `judge` lets it stand. */
export function addedTo({ parts, model, reading, likely }: Known, judged: readonly Judged[]): readonly Judged[] {
  const met = sentencesOf(reading, judged);
  return reading.sentences.flatMap((sentence, at) =>
    sentence.question ? [] : model.claims.flatMap((id, claim) => added(id, claim, sentence, at)),
  );

  function added(id: ClaimId, claim: number, sentence: Sentence, at: number): readonly Judged[] {
    const [, add] = bounds[parts.meanings[id].level];
    const wording = reading.lexicon.language.claims[id];
    const known = likely[at];
    if (!known || (known[claim] as number) < add || wording === 'not-covered' || met.get(id)?.has(at)) return [];
    const run = strongestRun(reading, sentence, model, claim);
    if (run.to <= run.from || isRuledOut(reading, id, run.from, run.to)) return [];
    const mention = { claim: id, ...run, parts: [], denied: false };
    const assertion = judge(parts, reading, mention, wording);
    return assertion?.status === 'asserted' ? [{ reading, mention, assertion }] : [];
  }
}

/** By claim, the sentences that a wording of it was judged in, however the judgement went. */
function sentencesOf({ sentences }: Reading, judged: readonly Judged[]): ReadonlyMap<ClaimId, ReadonlySet<number>> {
  const met = new Map<ClaimId, Set<number>>();
  for (const { mention } of judged) {
    const own = met.get(mention.claim) ?? new Set();
    met.set(mention.claim, own);
    const first = Math.max(0, firstFrom(sentences, mention.from + 1) - 1);
    for (let at = first; (sentences[at]?.from ?? Infinity) < mention.to; at += 1) own.add(at);
  }
  return met;
}
