import type { PageText, TextBlock } from '../types.ts';
import { type BlockReader, matchesOf, type Reading } from './reading.ts';

/** A shorter word at the head of a column is an article more often than a brand. */
const shortest = 4;

/**
 * The one header of a comparison that begins in a brand of the page: "Lumexo Kit" beside "Retinol" on the page "Lumexo against the
 * rest". Null where no other header is of another thing, for the seller's own kinds stand side by side as well.
 */
export function brandedHead(
  page: PageText,
  read: BlockReader,
  heads: readonly TextBlock[],
  isOther: (reading: Reading | null) => boolean,
): TextBlock | null {
  const names = namesOf(page);
  const branded = heads.filter((head) => beginsInBrand(page, read(head), names));
  const [only] = branded;
  if (!only || branded.length > 1) return null;
  // Beside the exosomes themselves, what else the title names is what they are compared with.
  if (heads.some((head) => head !== only && isExosomes(read(head)))) return null;
  const set = heads.some((head) => head !== only && (isOther(read(head)) || namesExosomes(read(head))));
  return set ? only : null;
}

function namesExosomes(reading: Reading | null): boolean {
  return reading !== null && matchesOf(reading, 'term').some((term) => term.from >= reading.origin);
}

/** "Exosomes", "+ Exosome facial"; "Plant exosomes" are some maker's. */
function isExosomes(reading: Reading | null): boolean {
  if (!reading) return false;
  const first = reading.tokens.findIndex(({ kind }, index) => index >= reading.origin && kind !== 'mark');
  return matchesOf(reading, 'term').some((term) => term.from === first);
}

/** What a thing is made of, or called in every shop, is no brand. */
const common = ['term', 'rival', 'goods', 'field', 'others', 'own'] as const;

function beginsInBrand(page: PageText, reading: Reading | null, names: ReadonlySet<string>): boolean {
  if (!reading) return false;
  const { tokens } = reading;
  // "With Lumexo" beside "Without".
  const lead = matchesOf(reading, 'preposition').find(({ from }) => from === reading.origin);
  const origin = lead?.to ?? reading.origin;
  const first = tokens[origin];
  if (first?.kind !== 'word' || first.form.length < shortest) return false;
  const written = reading.block.text.slice(first.start, first.end);
  if (!names.has(first.form) && (origin < reading.origin || !isOftenNamed(page, written))) return false;
  return common.every((kind) => matchesOf(reading, kind).every(({ from }) => from !== origin));
}

/** So many paragraphs with a word that always has a capital make it a name, though no title has it. */
const often = 5;

function isOftenNamed(page: PageText, word: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  const texts = page.blocks.filter(({ role, cell }) => role !== 'navigation' && role !== 'footer' && !cell);
  const small = ` ${word.toLowerCase()}`;
  return (
    texts.filter(({ text }) => text.includes(word)).length >= often && !texts.some(({ text }) => text.includes(small))
  );
}

const known = new WeakMap<PageText, ReadonlySet<string>>();

/** Every word of the page's title and of its products' names. */
export function namesOf(page: PageText): ReadonlySet<string> {
  let names = known.get(page);
  if (names === undefined) {
    const titles = [page.title, ...page.products.map(({ name }) => name)].join(' ');
    names = new Set(titles.toLowerCase().match(/[\p{L}\d]+/gu));
    known.set(page, names);
  }
  return names;
}
