import type { PageText } from '../types.ts';
import { namesOf } from './brands.ts';
import { type BlockReader, matchesIn, type Reading } from './reading.ts';

/** A block of no more characters is a label ("Response from the owner"), a name or a date. */
const longestLabel = 60;
/** So many labels at most stand between a reply and its heading: its writer, its date. */
const mostBetween = 2;
/** No seller's name is longer than this, in words. */
const longestName = 4;

/**
 * The token from which a block among reviews is the seller's: behind "Reply from the shop:", or from its first one on where such a
 * line stands above it. Null where all of it is a customer's.
 */
export function repliesFrom(page: PageText, read: BlockReader, reading: Reading): number | null {
  const inside = headingIn(page, reading);
  if (inside !== null) return inside;
  let { id } = reading.block;
  for (let passed = 0; passed <= mostBetween; passed += 1) {
    id -= 1;
    const above = page.blocks[id];
    const label = above && above.text.length <= longestLabel && above.product === reading.block.product && read(above);
    if (!label) return null;
    if (headingIn(page, label) !== null) return reading.origin;
  }
  return null;
}

/** The end of the words that head a reply, its colon included: they open the block or a sentence of it. */
function headingIn(page: PageText, reading: Reading): number | null {
  const { origin, sentences, tokens } = reading;
  for (const { from, to } of sentences) {
    const start = Math.max(from, origin);
    const [heading] = matchesIn(reading, 'reply', { from: start, to: start + 1 }, tokens.length);
    const verb = matchesIn(reading, 'replied', { from: start + 1, to: start + longestName + 1 }, to)[0];
    if (heading) return heading.to;
    if (verb && isOfThePage(page, reading, start, verb.from)) return verb.to;
  }
  return null;
}

/** "CytoGlow replied": the name stands in the page's title, or in that of its products. */
function isOfThePage(page: PageText, reading: Reading, from: number, to: number): boolean {
  const names = namesOf(page);
  return reading.tokens.slice(from, to).every(({ form }) => names.has(form));
}
