import type { Sentence } from '../sentences.ts';
import { pairedWithin } from './features.ts';
import { stemIn, tellsIn } from './stems.ts';
import type { Known } from './unlikely.ts';

/** Words that tell less of a claim than this share of the one that tells most are not worth a mark. */
const share = 0.1;
const longestRun = 20;

/** The words of a sentence that speak most for a claim: the run of tokens with the largest sum of weights, each less a part. */
export function strongestRun({ reading, model, likely }: Known, sentence: Sentence, claim: number) {
  const from = Math.max(sentence.from, reading.origin);
  const own = likely.codes.slice(from, sentence.to);
  const worth = own.map((code) => model.weightOfOne(stemIn(code), claim));
  const give = (one: number, other: number): void => {
    const half = model.weightOfTwo(stemIn(own[one] as number), stemIn(own[other] as number), claim) / 2;
    worth[one] = (worth[one] as number) + half;
    worth[other] = (worth[other] as number) + half;
  };
  const telling = [...own.keys()].filter((at) => tellsIn(own[at] as number));
  for (const [place, at] of telling.entries())
    for (const next of telling.slice(place + 1, place + 1 + pairedWithin)) give(at, next);
  const cost = share * Math.max(...worth, 0);
  let best = { worth: 0, from: 0, to: Math.min(own.length, longestRun) };
  let start = 0;
  let sum = 0;
  for (const [at, value] of worth.entries()) {
    sum += value - cost;
    if (at - start >= longestRun || sum < 0) {
      sum = Math.max(0, value - cost);
      start = sum > 0 ? at : at + 1;
    }
    if (sum > best.worth) best = { worth: sum, from: start, to: at + 1 };
  }
  return { from: from + best.from, to: from + best.to };
}
