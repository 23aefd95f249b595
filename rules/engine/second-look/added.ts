import type { ClaimId } from '../../types.ts';
import type { Judged } from '../findings.ts';
import { judge } from '../judge.ts';
import { isRuledOut } from '../mentions.ts';
import { firstFrom, type Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { lowestAdd, oddsBounds } from './bounds.ts';
import type { SentenceModel } from './model.ts';
import { strongestRun } from './strongest-run.ts';
import type { Known } from './unlikely.ts';

/** What sentences in which no wording of a claim was judged are very likely to claim, so far as `judge` lets it stand. */
export function addedTo(known: Known, judged: readonly Judged[]): readonly Judged[] {
  const { model, reading, likely } = known;
  const claims = model.claims.length;
  const all: Judged[] = [];
  let met: Uint8Array | null = null;
  for (const [at, sentence] of reading.sentences.entries()) {
    if (sentence.question) continue;
    for (let claim = 0; claim < claims; claim += 1) {
      if (!(likely.in(at, claim) >= lowestAdd)) continue;
      met ??= metIn(reading, judged, model);
      const one = met[at * claims + claim] === 0 ? addedIn(known, sentence, at, claim) : null;
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

/** By sentence and claim, 1 where a wording of it was judged, however the judgement went. */
function metIn({ sentences }: Reading, judged: readonly Judged[], model: SentenceModel): Uint8Array {
  const claims = model.claims.length;
  const met = new Uint8Array(sentences.length * claims);
  for (const { mention } of judged) {
    const claim = model.claims.indexOf(mention.claim);
    if (claim < 0) continue;
    const first = Math.max(0, firstFrom(sentences, mention.from + 1) - 1);
    for (let at = first; (sentences[at]?.from ?? Infinity) < mention.to; at += 1) met[at * claims + claim] = 1;
  }
  return met;
}
