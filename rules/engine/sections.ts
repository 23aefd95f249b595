import type { PageText, TextBlock } from '../types.ts';
import { headsOtherPart } from './bundles.ts';
import type { HeadingKind } from './page-kinds.ts';
import { type BlockReader, matchesIn, matchesOf, occursIn, type Reading } from './reading.ts';

/** What the headings above a block say of it. */
export interface Section {
  readonly kinds: ReadonlySet<HeadingKind>;
  /** True under a heading that names exosomes, false under one that names another thing, null where none says. */
  readonly aboutExosomes: boolean | null;
  /** The heading that decided, as it stands on the page; '' where none did. */
  readonly heading: string;
  /** Level of that heading, 0 where none did. */
  readonly level: number;
  /** True where a heading speaks of the seller's own ("our serum"). */
  readonly own: boolean;
  /** True under a heading of what ours is set against ("Other boosters"). */
  readonly others: boolean;
}

/** A heading is about a thing that it opens with; "A word on needles" is not about needles. */
const opening = 2;

/** A heading of no more words than this says little but what it begins with. */
const shortest = 3;

const none: Section = { kinds: new Set(), aboutExosomes: null, heading: '', level: 0, own: false, others: false };

/** Makes the reader of a page's sections; a heading is judged once for all the blocks below it. */
export function createSectionReader(page: PageText, read: BlockReader): (block: TextBlock) => Section {
  const known = new Map<number, Section>();
  const under = (heading: TextBlock): Section => {
    const made = known.get(heading.id);
    if (made) return made;
    const above = heading.heading === null ? undefined : page.blocks[heading.heading];
    const outer = above && above.id < heading.id ? under(above) : none;
    const section = join(withoutShelf(outer, above, heading), judge(page, read, heading));
    known.set(heading.id, section);
    return section;
  };
  // A list of ingredients is the page's own, though its heading stands lower than that of the shelf before it.
  const withoutShelf = (outer: Section, above: TextBlock | undefined, heading: TextBlock): Section => {
    const own = above && judge(page, read, above).kinds.has('cross-sell');
    if (!own || !judge(page, read, heading).kinds.has('ingredients')) return outer;
    return { ...outer, kinds: new Set([...outer.kinds].filter((kind) => kind !== 'cross-sell')) };
  };
  return (block) => {
    if (block.role === 'heading') return under(block);
    const heading = block.heading === null ? undefined : page.blocks[block.heading];
    return heading ? under(heading) : none;
  };
}

/** The nearest heading that says something decides; what part of the page it is adds up. */
function join(outer: Section, inner: Section): Section {
  const kinds = new Set([...outer.kinds, ...inner.kinds]);
  const decided = inner.aboutExosomes === null ? outer : inner;
  return {
    kinds,
    aboutExosomes: decided.aboutExosomes,
    heading: decided.heading || inner.heading,
    level: decided.level,
    own: outer.own || inner.own,
    others: inner.others,
  };
}

function judge(page: PageText, read: BlockReader, heading: TextBlock): Section {
  const reading = read(heading);
  if (!reading) return none;
  // The page's own name is no label of a part: "New in: the vesicle shelf".
  const kinds = new Set(heading.level === 1 ? [] : matchesOf(reading, 'heading').map((match) => match.rule.heading));
  const asks = /[?？]\s*$/.test(heading.text);
  // A question is answered in the seller's own words: "Is it better than other treatments?"
  if (asks) for (const kind of ['cross-sell', 'reviews'] as const) kinds.delete(kind);
  // "Difference from other serums" heads a comparison and no shelf.
  const shelf = matchesOf(reading, 'heading').find(({ rule }) => rule.heading === 'cross-sell');
  if (shelf && shelf.from > 1 && matchesIn(reading, 'preposition', { from: shelf.from - 1, to: shelf.from }).length > 0)
    kinds.delete('cross-sell');
  // "Typical serums", "Our rivals" head what ours is set against.
  const against = matchesOf(reading, 'others').find(({ from, to }) => from === 0 && reading.tokens.length - to <= 1);
  const own = matchesOf(reading, 'own').some((each) => !against || each.from >= against.to);
  const denials = matchesOf(reading, 'denial');
  const names = matchesOf(reading, 'term').some(
    (term) => !denials.some((denial) => denial.from <= term.from && denial.to >= term.to),
  );
  const rival = !names && !own && (opensWithRival(reading, heading, asks) || headsOtherPart(page, read, reading));
  // "Exosome add-ons" is a part of a menu, and no line of other goods.
  const [first] = matchesOf(reading, 'term');
  if (names && first?.from === reading.origin && reading.tokens.length - reading.origin <= shortest)
    kinds.delete('cross-sell');
  const others = !own && heading.level !== 1 && against !== undefined;
  const level = heading.level ?? 6;
  return {
    kinds,
    level,
    aboutExosomes: names ? true : rival ? false : null,
    heading: rival || others || names || kinds.size > 0 ? heading.text : '',
    own: matchesOf(reading, 'writer').length > 0,
    others,
  };
}

function opensWithRival(reading: Reading, heading: TextBlock, asks: boolean): boolean {
  return matchesOf(reading, 'rival').some((match) => {
    // Whether a page under the name of a cream is about exosomes is for its whole text to say.
    if (heading.level === 1 && match.rule.rival === 'ware') return false;
    return match.rule.rival !== 'service' && (asks ? isAskedAbout(reading, match) : match.from <= opening);
  });
}

/** "What is PRP?", "PRP?"; most questions that name another thing compare it: "Is it as good as Botox?" */
function isAskedAbout(reading: Reading, rival: { readonly from: number; readonly to: number }): boolean {
  if (rival.from === 0) return rival.to >= reading.tokens.length - 1;
  const topic = matchesIn(reading, 'topic', { from: 0, to: 1 }, rival.from);
  if (!topic.some((match) => match.to === rival.from)) return false;
  // "What is PRP when it's at home?" asks after that alone, "What is Botox beside something stronger?" does not.
  const rest = { from: rival.to, to: reading.tokens.length };
  const adds = (['claim', 'cue'] as const).some((kind) => occursIn(reading, kind, rest));
  return rest.to - rest.from <= (adds ? 3 : longestAfterthought);
}

/** Words behind the thing that is asked after. */
const longestAfterthought = 7;
