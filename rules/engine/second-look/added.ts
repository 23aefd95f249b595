import type { ClaimId } from '../../types.ts';
import type { Judged } from '../findings.ts';
import { judge } from '../judge.ts';
import { isRuledOut } from '../mentions.ts';
import { firstFrom } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { lowestAdd, oddsBounds } from './bounds.ts';
import { strongestRun } from './strongest-run.ts';
import type { Known } from './unlikely.ts';

/** What sentences in which no wording of a claim was judged are very likely to claim, so far as `judge` lets it stand. */
export function addedTo(known: Known, judged: readonly Judged[]): readonly Judged[] {
  const { model, reading, likely } = known;
  const claims = model.claims.length;
  const all: Judged[] = [];
  leaveOutMet(known, judged);
  for (let at = 0; at < reading.sentences.length; at += 1) {
    const sentence = reading.sentences[at] as Sentence;
    if (sentence.question) continue;
    for (let claim = 0; claim < claims; claim += 1) {
      if (!(likely.in(at, claim) >= lowestAdd)) continue;
      const one = addedIn(known, sentence, at, claim);
      if (one) all.push(one);
    }
  }
  return all;
}

function addedIn(known: Known, sentence: Sentence, at: number, claim: number): Judged | null {
  const { parts, model, reading, likely } = known;
  const id = model.claims[claim] as ClaimId;
  const wording = reading.lexicon.language.claims[id];
  if (likely.in(at, claim) < oddsBounds[parts.meanings[id].level].add || wording === 'not-covered') return null;
  const run = strongestRun(known, sentence, claim);
  if (run.to <= run.from || isRuledOut(reading, id, run.from, run.to)) return null;
  const mention = { claim: id, ...run, parts: [], denied: false };
  const assertion = judge(parts, reading, mention, wording);
  return assertion?.status === 'asserted' ? { reading, mention, assertion } : null;
}

/** A sentence in which a wording of a claim was judged, however the judgement went, is not asked for that claim. */
function leaveOutMet({ model, reading: { sentences }, likely }: Known, judged: readonly Judged[]): void {
  for (const { mention } of judged) {
    const claim = model.claims.indexOf(mention.claim);
    if (claim < 0) continue;
    const first = Math.max(0, firstFrom(sentences, mention.from + 1) - 1);
    for (let at = first; (sentences[at]?.from ?? Infinity) < mention.to; at += 1) likely.leaveOut(at, claim);
  }
}
