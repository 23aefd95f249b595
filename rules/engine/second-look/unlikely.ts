import type { Judged } from '../findings.ts';
import type { JudgeParts } from '../judge.ts';
import { firstFrom, type Reading } from '../reading.ts';
import { oddsBounds } from './bounds.ts';
import type { Likely } from './likely.ts';
import type { SentenceModel } from './model.ts';

/** What is known of a block beside its wordings. */
export interface Known {
  readonly parts: JudgeParts;
  readonly model: SentenceModel;
  readonly reading: Reading;
  readonly likely: Likely;
}

/** Words to either side of a wording that are read with it. */
const closeBy = 4;

/**
 * True for a claim whose sentence is like none that makes it, nor are the words close by. What a question, its answer or a table says
 * by its form is left as it is, and so is a tile of a listing, which is one line of a name, claims and a price.
 */
export function isUnlikely({ parts, model, reading, likely }: Known, each: Judged): boolean {
  const { assertion, mention, reply, answer } = each;
  if (assertion.status !== 'asserted' || assertion.span || reply || answer || mention.parts.length === 0) return false;
  const claim = model.claims.indexOf(mention.claim);
  if (claim < 0 || each.reading !== reading) return false;
  if (parts.page.products[reading.block.product]?.place === 'listing') return false;
  const { drop } = oddsBounds[parts.meanings[mention.claim].level];
  const first = firstFrom(reading.sentences, Math.max(mention.from, reading.origin) + 1) - 1;
  for (let at = Math.max(0, first); (reading.sentences[at]?.from ?? Infinity) < mention.to; at += 1) {
    // Of a sentence that cannot be told it is not known either.
    if (!(likely.in(at, claim) < drop)) return false;
  }
  // A long sentence may make a claim in a few of its words, and speak of other things in most.
  const from = Math.max(mention.from - closeBy, reading.origin);
  return likely.near(from, Math.min(mention.to + closeBy, reading.tokens.length), claim) < drop;
}
