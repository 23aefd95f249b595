import type { PageText, TextBlock } from '../types.ts';
import { type BlockReader, matchesOf, type Reading } from './reading.ts';

/** Fewer paragraphs in the first person than this are a reporter's "we asked". */
const fewest = 3;
const share = 0.4;
/** In a longer piece that explains as well, so many may be a smaller share. */
const several = 4;
const smallerShare = 0.3;
const speakers = ['writer', 'diarist'] as const;
/** Captions, dates and names of authors speak for nobody. */
const shortest = 40;

const known = new WeakMap<PageText, boolean>();

/**
 * An article in which a shop or a clinic speaks of itself throughout ("we spin it, we keep it cold") is its page about what
 * it sells; one that says "we" once or twice, or not at all, reports.
 */
export function isSellersArticle(page: PageText, read: BlockReader): boolean {
  const before = known.get(page);
  if (before !== undefined) return before;
  let said = 0;
  let own = 0;
  let paid = false;
  for (const block of page.blocks) {
    paid ||= block.text.length <= longestDisclosure && discloses(read, block);
    if (block.product !== 0 || block.text.length < shortest || elsewhere.has(block.role)) continue;
    const reading = read(block);
    if (!reading) continue;
    said += 1;
    if (speakers.some((who) => matchesOf(reading, who).some((match) => match.from >= reading.origin))) own += 1;
  }
  const sellers = !paid && (isMostly(own, said) || isAboutBrand(page, read));
  known.set(page, sellers);
  return sellers;
}

function isMostly(own: number, said: number): boolean {
  return (own >= fewest && own >= said * share) || (own >= several && own >= said * smallerShare);
}

/** A disclosure is a line of its own. */
const longestDisclosure = 300;

/** "We may earn a commission": who is paid by other shops writes of their goods. */
function discloses(read: BlockReader, block: TextBlock): boolean {
  const reading = read(block);
  return reading !== null && matchesOf(reading, 'disclosure').length > 0;
}

const elsewhere: ReadonlySet<string> = new Set(['navigation', 'footer', 'control', 'review', 'image']);

/** Fewer paragraphs with the name than this mention it by the way. */
const fewestNamed = 3;

/** No title coins more names than this. */
const mostCoined = 5;

/** "Discover VesiRose™": the page is named after a coined name, and speaks of it again and again. */
function isAboutBrand(page: PageText, read: BlockReader): boolean {
  const title = page.blocks.find(({ level, product }) => level === 1 && product === 0);
  const reading = title && read(title);
  if (!reading) return false;
  const coined = coinedNames(title.text, reading).slice(0, mostCoined);
  if (coined.length === 0) return false;
  // Where all of the title is in capitals the text writes the name as it is: "PHYTOXOME" is PhytoXome.
  const shouts = title.text === title.text.toUpperCase();
  const written = (text: string) => (shouts ? text.toUpperCase() : text);
  const texts = page.blocks.filter(({ role, level }) => level !== 1 && !elsewhere.has(role));
  return coined.some((name) => texts.filter(({ text }) => written(text).includes(name)).length >= fewestNamed);
}

/** Words that are trade marks, have a capital amid small letters, or stand in capitals where others do not. */
function coinedNames(title: string, reading: Reading): readonly string[] {
  const shouts = title === title.toUpperCase();
  return title.split(' ').flatMap((word) => {
    const name = word.replace(/[^\p{L}\d-]/gu, '');
    if (name.length <= 3) return [];
    if (/[™®]/.test(word) || /\p{Ll}\p{Lu}/u.test(name)) return [name];
    return !shouts && isShouted(name) && !isKnown(name, reading) ? [name] : [];
  });
}

/** Shorter names in capitals are those of substances and agencies. */
const shortestShouted = 5;

function isShouted(word: string): boolean {
  return word.length >= shortestShouted && /^[\p{Lu}\d-]+$/u.test(word) && /\p{Lu}{3}/u.test(word);
}

/** "EXOSOMES", "BOTOX" are nobody's own. */
function isKnown(name: string, reading: Reading): boolean {
  const at = reading.tokens.findIndex(({ form }) => form === name.toLowerCase());
  return (['term', 'rival', 'goods', 'field'] as const).some((kind) =>
    matchesOf(reading, kind).some(({ from, to }) => from <= at && at < to),
  );
}
