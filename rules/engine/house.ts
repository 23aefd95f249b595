import type { PageText, TextBlock } from '../types.ts';
import type { Rule } from './lexicon.ts';
import { type BlockReader, matchesOf, type Reading } from './reading.ts';

/*
 * The name by which a shop or a clinic speaks of itself in its own articles: "every Kelda vial is freeze-dried" on the page "How
 * exosomes keep | Kelda Labs" is as much its own claim as "our vials are".
 */

/** Shorter words are initials and articles. */
const shortest = 4;

/** A line that says whose the page is is no longer than this, in characters, and tells no more than so many words of it. */
const longestSign = 160;
const mostWords = 12;

const known = new WeakMap<PageText, ReadonlySet<string>>();

/** Whether tokens [from, to) of a reading name the house whose page it is. */
export function namesHouse(page: PageText, read: BlockReader, reading: Reading, from: number, to: number): boolean {
  const names = houseOf(page, read);
  return names.size > 0 && reading.tokens.slice(from, to).some(({ form }) => names.has(bare(form)));
}

/** The words by which the house is called in the text of its page, in small letters. */
function houseOf(page: PageText, read: BlockReader): ReadonlySet<string> {
  let names = known.get(page);
  if (names === undefined) {
    const words = new Set(signs(page, read).flatMap((sign) => wordsOf(sign).slice(0, mostWords)));
    names = new Set([...words].filter((word) => isName(word, page, read)).map((word) => word.toLowerCase()));
    known.set(page, names);
  }
  return names;
}

function wordsOf(sign: string): readonly string[] {
  return sign.match(/\p{L}[\p{L}\d]+/gu) ?? [];
}

/** Where a site writes its name: behind the title of the page, above all else, and beside the sign of its copyright. */
function signs(page: PageText, read: BlockReader): readonly string[] {
  const { title, blocks } = page;
  const heading = blocks.find(({ level }) => level === 1)?.text.toLowerCase() ?? '';
  const parts = title.split(/\s[|–—·»-]\s/);
  const outer = parts.length > 1 ? [parts.at(-1) ?? '', parts[0] ?? ''] : [];
  const behind = outer.filter((part) => !heading.includes(part.toLowerCase())).slice(0, 1);
  const first = blocks[0]?.role === 'navigation' ? [blocks[0].text] : [];
  // "Photo © Smith" is another's.
  const owned = blocks.flatMap(({ text }) => {
    const at = text.length <= longestSign ? text.indexOf('©') : -1;
    return at < 0 || /\p{L}\s*$/u.test(text.slice(0, at)) ? [] : [text.slice(at)];
  });
  return [...behind, ...first, ...owned].filter((sign) => !meets(sign, ['newsroom'], page, read));
}

/** A word that always has a capital, beside no preposition at least once, that nothing on the shelf is called, and that is no place. */
function isName(word: string, page: PageText, read: BlockReader): boolean {
  if (word.length < shortest || !/^\p{Lu}/u.test(word) || meets(word, common, page, read)) return false;
  const small = word.toLowerCase();
  let amid = 0;
  for (const block of page.blocks) {
    if (!isText(block)) continue;
    const reading = read(block);
    const places = reading?.tokens.flatMap(({ form }, at) => (bare(form) === small ? [at] : [])) ?? [];
    const own = places.filter((at) => reading && at >= reading.origin);
    if (!reading || own.length === 0) continue;
    if (own.some((at) => !/^\p{Lu}/u.test(block.text.slice(reading.tokens[at]?.start)))) return false;
    amid += own.filter((at) => isFree(reading, at)).length;
  }
  return amid > 0;
}

/** "in London", "the Journal of": a preposition beside it makes a word the name of a place or of a paper. */
function isFree(reading: Reading, at: number): boolean {
  return !matchesOf(reading, 'preposition').some(({ from, to }) => to === at || from === at + 1);
}

function isText({ role, product }: TextBlock): boolean {
  return product === 0 && role !== 'navigation' && role !== 'footer' && role !== 'control' && role !== 'review';
}

/** What shops call their goods, and what names a substance, a field or a part of a page. */
const common = ['term', 'rival', 'goods', 'field', 'others', 'own', 'writer', 'heading', 'staff', 'answer'] as const;

function meets(text: string, kinds: readonly Rule['is'][], page: PageText, read: BlockReader): boolean {
  const reading = read({ id: -1, text, lang: page.lang, role: 'heading', product: 0, heading: null });
  return reading === null || kinds.some((kind) => matchesOf(reading, kind).length > 0);
}

/** "Kelda's" is Kelda. */
function bare(form: string): string {
  return form.replace(/['’]s?$/u, '');
}
