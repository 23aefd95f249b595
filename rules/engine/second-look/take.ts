import type { Judged } from '../findings.ts';
import type { JudgeParts } from '../judge.ts';
import type { Reading } from '../reading.ts';
import { addedTo } from './added.ts';
import { Likely } from './likely.ts';
import type { SentenceModel } from './model.ts';
import { surroundingsOf } from './surroundings.ts';
import { isUnlikely } from './unlikely.ts';

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
  const known = { parts, model, reading, likely: new Likely(model, reading, around) };
  const kept = judged.filter((each) => !isUnlikely(known, each));
  return mayAdd ? [...kept, ...addedTo(known, judged)] : kept;
}
