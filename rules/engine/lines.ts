import type { ClaimId, PageText, ProductScope } from '../types.ts';
import { type BlockReader, matchesOf, occursIn } from './reading.ts';
import type { Aboutness } from './scope.ts';

/*
 * A card of a listing that does not say exosome is of the shop's exosomes all the same where its name is coined from the word
 * ("ExoRoot") and the page or the card says more of it, where it differs from the name of such a card in a number or in one
 * word of many ("Perisoma P60", "Perisoma P120"), and where it says that it is the same as the card before it.
 */

/** Claims that hardly anything but exosomes is praised with; a page that makes two of them sells some. */
export const telling: ReadonlySet<ClaimId> = new Set([
  'human-derived',
  'plant-exosome',
  'other-source',
  'exosome-like',
  'particle-count',
  'cell-free',
  'purified',
]);

/** Names of this many words may differ in one that is no number. */
const longName = 5;

/** Whether a card that names no exosomes is of the line of one that does; `judged` holds what is known of the cards before it. */
export function isOfLine(page: PageText, read: BlockReader, judged: readonly Aboutness[], index: number): boolean {
  const card = page.products[index];
  if (card?.place !== 'listing' || deniesExosomes(page, read, index)) return false;
  const coined = coinedFromExosome(card.name);
  if (coined && (isNamedByPage(page, coined) || isToldOf(page, read, index))) return true;
  const isKin = (other: ProductScope, at: number) =>
    at !== index && at > 0 && judged[at] === 'named' && isVariant(card.name, other.name);
  return page.products.some(isKin) || (index > 1 && judged[index - 1] === 'named' && saysTheSame(page, read, index));
}

/** "ExoRoot" of "ExoRoot Ampoules", "ReviExo"; not "Exotic". */
function coinedFromExosome(name: string): string | undefined {
  const words = name.match(/[\p{L}\d]+/gu) ?? [];
  return words.find((word) => /^Exo\p{Lu}\p{L}{2}/u.test(word) || /^\p{Lu}\p{Ll}{2,}(?:Exo|EXO)$/u.test(word));
}

/** A shop that carries many brands says no more of one than its card does: "ExoDerm" is an oat cream. */
function isNamedByPage({ blocks }: PageText, name: string): boolean {
  return blocks.some(
    ({ product, role, text }) => product === 0 && role !== 'navigation' && role !== 'footer' && text.includes(name),
  );
}

/** The card says what its exosomes come from, or how many or how clean they are. */
function isToldOf(page: PageText, read: BlockReader, index: number): boolean {
  return page.blocks.some((block) => {
    const reading = block.product === index ? read(block) : null;
    return reading !== null && matchesOf(reading, 'claim').some(({ rule }) => telling.has(rule.claim));
  });
}

function isVariant(one: string, other: string): boolean {
  const [these, those] = [wordsOf(one), wordsOf(other)];
  if (these.length !== those.length || these[0] !== those[0]) return false;
  const differing = these.flatMap((word, at) => (word === those[at] ? [] : [[word, those[at] ?? '']]));
  if (differing.every((pair) => pair.every((word) => /\d/.test(word)))) return these.length > 1;
  return differing.length === 1 && these.length >= longName;
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

function deniesExosomes(page: PageText, read: BlockReader, index: number): boolean {
  return page.blocks.some((block) => {
    const reading = block.product === index ? read(block) : null;
    return reading !== null && matchesOf(reading, 'denial').length > 0;
  });
}

function saysTheSame(page: PageText, read: BlockReader, index: number): boolean {
  return page.blocks.some((block) => {
    const reading = block.product === index ? read(block) : null;
    return reading !== null && occursIn(reading, 'sequel', { from: reading.origin, to: reading.tokens.length });
  });
}
