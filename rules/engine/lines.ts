import type { ClaimId, PageText, TextBlock } from '../types.ts';
import { append } from './append.ts';
import { type BlockReader, matchesOf, occursIn, type Reading } from './reading.ts';
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
  const names = linesOf(page).names;
  const isKin = (other: readonly string[], at: number) =>
    at !== index && at > 0 && judged[at] === 'named' && isVariant(names[index] ?? [], other);
  return names.some(isKin) || (index > 1 && judged[index - 1] === 'named' && saysTheSame(page, read, index));
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
  return saysSome(page, read, index, (reading) => {
    return matchesOf(reading, 'claim').some(({ rule }) => telling.has(rule.claim));
  });
}

function isVariant(these: readonly string[], those: readonly string[]): boolean {
  if (these.length !== those.length || these[0] !== those[0]) return false;
  const differing = these.flatMap((word, at) => (word === those[at] ? [] : [[word, those[at] ?? '']]));
  if (differing.every((pair) => pair.every((word) => /\d/.test(word)))) return these.length > 1;
  return differing.length === 1 && these.length >= longName;
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

function deniesExosomes(page: PageText, read: BlockReader, index: number): boolean {
  return saysSome(page, read, index, (reading) => matchesOf(reading, 'denial').length > 0);
}

function saysTheSame(page: PageText, read: BlockReader, index: number): boolean {
  return saysSome(page, read, index, (reading) => {
    return occursIn(reading, 'sequel', { from: reading.origin, to: reading.tokens.length });
  });
}

function saysSome(page: PageText, read: BlockReader, index: number, says: (reading: Reading) => boolean): boolean {
  return (linesOf(page).blocks.get(index) ?? []).some((block) => {
    const reading = read(block);
    return reading !== null && says(reading);
  });
}

interface Lines {
  /** By product: the words of its name. */
  readonly names: readonly (readonly string[])[];
  readonly blocks: ReadonlyMap<number, readonly TextBlock[]>;
}

/** A page of thousands of cards is gone through once. */
const known = new WeakMap<PageText, Lines>();

function linesOf(page: PageText): Lines {
  const before = known.get(page);
  if (before) return before;
  const blocks = new Map<number, TextBlock[]>();
  for (const block of page.blocks) append(blocks, block.product, block);
  const lines = { names: page.products.map(({ name }) => wordsOf(name)), blocks };
  known.set(page, lines);
  return lines;
}
