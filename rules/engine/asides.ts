import { type Mention, textOf } from './assertion.ts';
import { matchesOf, occursIn, oncePerReading, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** Tokens [open, close] in brackets, and the capitalised name [from, open) right before them. */
interface Aside {
  readonly from: number;
  readonly open: number;
  readonly close: number;
}

/** A single word may be a size, a place or a level of one treatment: "Essential (two passes), Couture (three)". */
const shortestName = 2;
/** No name is longer than this, in words. */
const longestName = 5;
/** One name with brackets behind it may be of anything; several in a row ("..., or a ...") are goods, each with its own. */
const farthest = 3;

/**
 * What a mention in brackets is said of, where that is another thing's name among several: "Veritome Baby (from birth), Veritome Wand (FDA
 * cleared)". Null for any other mention, and where the name speaks of exosomes, makes a claim itself, or is the product's own.
 */
export function otherBeforeAside(reading: Reading, mention: Mention, product: string): string | null {
  const aside = asidesOf(reading).find(({ open, close }) => open < mention.from && mention.to <= close);
  if (!aside) return null;
  const name = { from: aside.from, to: aside.open };
  if ((['term', 'own', 'claim'] as const).some((kind) => occursIn(reading, kind, name))) return null;
  // "Derma Lite (rose exosomes)" is one more with exosomes in it.
  if (occursIn(reading, 'term', { from: aside.open, to: aside.close })) return null;
  const known = product.toLowerCase();
  if (reading.tokens.slice(name.from, name.to).every(({ form }) => known.includes(form))) return null;
  return textOf(reading, name.from, name.to);
}

/** The asides of a text behind names, where there are several of them. */
const asidesOf = oncePerReading((reading: Reading): readonly Aside[] => {
  const { tokens, origin, block } = reading;
  // In a title all words are capitalised.
  if (!block.text.includes('(') || block.role === 'heading' || matchesOf(reading, 'claim').length === 0) return none;
  const asides: Aside[] = [];
  let open = -1;
  for (let at = origin; at < tokens.length; at += 1) {
    const { form } = tokens[at] as Token;
    if (form === '(') open = at;
    if (form !== ')' || open < 0) continue;
    const from = nameBefore(reading, open);
    if (open - from >= shortestName) asides.push({ from, open, close: at });
    open = -1;
  }
  return asides.filter((each, index) => follows(each, asides[index - 1]) || follows(asides[index + 1], each));
});

function follows(aside: Aside | undefined, before: Aside | undefined): boolean {
  return aside !== undefined && before !== undefined && aside.from - before.close <= farthest;
}

const none: readonly Aside[] = [];

/** Where the run of capitalised words and figures begins that ends at `to`; `to` itself where there is none. */
function nameBefore({ tokens, origin, block }: Reading, to: number): number {
  let from = to;
  let isNamed = false;
  while (from > origin && to - from < longestName) {
    const token = tokens[from - 1] as Token;
    const isCapital = /^\p{Lu}/u.test(block.text.slice(token.start, token.start + 2));
    if (token.kind === 'mark' || !(isCapital || token.kind === 'number')) break;
    isNamed ||= isCapital;
    from -= 1;
  }
  return isNamed ? from : to;
}
