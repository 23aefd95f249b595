import type { ClaimId, PageText, TextBlock } from '../types.ts';
import { answerTo } from './answers.ts';
import { isSellersArticle } from './article.ts';
import { assertionOf, nearby } from './assertion.ts';
import { isOfSellersElsewhere } from './genres.ts';
import { isOfLine, telling } from './lines.ts';
import { isListing } from './listing.ts';
import { type BlockReader, matchesIn, matchesOf, occursIn, type Reading, sentenceAt } from './reading.ts';
import { refusesExosomes, sellsNothing } from './refusals.ts';
import type { Section } from './sections.ts';

/**
 * How much a product is about exosomes. named: they are in its name or run through its text, so that a sentence without
 * the word counts too. mentioned: they come up, and only sentences and sections that name them count. none: they do not,
 * or only to say that it has none.
 */
export type Aboutness = 'named' | 'mentioned' | 'none';

/** Under the name of another thing, exosomes are a theme of the page when they come up as often as this. */
const theme = 4;

/** On a page of no more blocks than this one mention is no passing remark. */
const remarkable = 10;

/** How much each product of the page is about exosomes, by index in `PageText.products`. */
export function judgeScopes(
  page: PageText,
  read: BlockReader,
  sectionOf: (block: TextBlock) => Section,
): readonly Aboutness[] {
  const terms = page.products.map(() => 0);
  const refused = page.products.map(() => false);
  const named = page.products.map(() => false);
  const grouped = page.products.map(() => '');
  const described = page.products.map(() => false);
  let titleIsOfAnother = false;
  let titleIsOfWare = false;
  let strong = 0;
  let field = 0;
  let passing = false;
  let offersNone = false;
  const told = new Set<ClaimId>();
  for (const block of page.blocks) {
    const section = sectionOf(block);
    if (!speaksOfProduct(page, block, section)) continue;
    const reading = read(block);
    if (!reading) continue;
    offersNone ||= refusesExosomes(page, read, reading);
    const own = isDenial(page, read, block) ? [] : ownTerms(reading);
    const count = own.length;
    // Of one mention alone it matters whether it is made by the way.
    if (block.product === 0 && own[0]) passing = count === 1 && isInPassing(reading, section, own[0]);
    if (block.product === 0)
      for (const { rule } of matchesOf(reading, 'claim')) if (telling.has(rule.claim)) told.add(rule.claim);
    if (matchesOf(reading, 'field').some((match) => match.from >= reading.origin)) field += 1;
    strong += matchesOf(reading, 'term').filter((term) => !term.rule.weak && term.from >= reading.origin).length;
    terms[block.product] = (terms[block.product] ?? 0) + count;
    if (section.aboutExosomes && section.level > 1) grouped[block.product] = section.heading;
    if (!isPlainEntry(block)) described[block.product] = true;
    if (block.level === 1) {
      if (count > 0) named[block.product] = true;
      else {
        if (matchesOf(reading, 'denial').length > 0) refused[block.product] = true;
        const rivals = new Set(matchesOf(reading, 'rival').map(({ rule }) => rule.rival));
        if (rivals.has('device') || rivals.has('substance')) titleIsOfAnother = true;
        else if (rivals.has('ware')) titleIsOfWare = true;
      }
    }
  }
  // "We do not offer them": what the page teaches of exosomes is of others.
  if (offersNone || sellsNothingHere(page, read) || isOfSellersElsewhere(page, read))
    return page.products.map(() => 'none');
  // A moisturizer of which the source or the number of its exosomes is told is one with exosomes in it.
  if (titleIsOfWare && told.size === 0) titleIsOfAnother = true;
  // "Exo" alone is a brand of terrariums as well: somewhere the page has to say the word.
  const titled = namesExosomes(withoutShop(page.title), page, read, true);
  if (strong === 0 && !titled) return page.products.map(() => 'none');
  const listed = page.products.some(({ place }) => place === 'listing');
  // In a table below "Exosome prices" where some rows say exosome, the others are the clinic's other treatments.
  const ofClinic = page.products.some(({ main, kind }) => main && kind === 'treatment');
  const mixed = new Set(ofClinic ? grouped.filter((heading, index) => heading !== '' && terms[index]) : []);
  const judged = page.products.map((product, index): Aboutness => {
    const count = terms[index] ?? 0;
    const shelf = grouped[index] ?? '';
    const shelved = product.place === 'listing' && shelf !== '' && (described[index] || !mixed.has(shelf));
    if (index > 0) return count > 0 || shelved ? 'named' : 'none';
    if (field < 2 && product.kind === 'article' && !isSellersArticle(page, read)) return 'none';
    if (titled && !titleIsOfAnother) return 'named';
    // "Why we will never bottle exosomes" speaks of them a lot, and of others' at that.
    if (refused[index] && !titled) return 'none';
    if (count === 0) return 'none';
    if (field === 0 && count < theme) return 'none';
    if (named[index] || namesExosomes(product.name, page, read)) return 'named';
    if (count === 1 && passing && told.size < 2 && !listed && page.blocks.length > remarkable) return 'none';
    if (product.kind === 'article' && isSellersArticle(page, read)) return 'named';
    return (titleIsOfAnother || product.kind === 'article') && count < theme ? 'mentioned' : 'named';
  });
  if (judged[0] !== 'none')
    for (const [index, about] of judged.entries())
      if (about === 'none' && isOfLine(page, read, judged, index)) judged[index] = 'named';
  // The page around shelves with exosomes on them is about these, too.
  if (judged[0] === 'none' && !refused[0] && isListing(page) && judged.includes('named')) judged[0] = 'mentioned';
  return judged;
}

/** More words than this in a cell behind the name tell what the thing does. */
const longestEntry = 3;

/** The name of a row, or a short entry behind it. */
function isPlainEntry({ cell, text }: TextBlock): boolean {
  return cell !== undefined && (cell.column === 0 || text.split(' ').length <= longestEntry);
}

/** A footer says it as well as any other part. */
function sellsNothingHere(page: PageText, read: BlockReader): boolean {
  return page.blocks.some((block) => {
    const reading = block.role === 'review' ? null : read(block);
    return reading !== null && sellsNothing(reading);
  });
}

/** "Does it contain exosomes?" "No, ..." */
function isDenial(page: PageText, read: BlockReader, block: TextBlock): boolean {
  const asked = block.question === undefined ? undefined : page.blocks[block.question];
  const reading = asked && read(asked);
  const last = reading?.sentences.at(-1);
  if (!reading || !last || !occursIn(reading, 'term', last)) return false;
  return answerTo(page, read, reading, last)?.says === 'no';
}

/** A mention in running text that does not speak of the seller's own; one such on a whole page is a remark. */
function isInPassing(reading: Reading, section: Section, term: { readonly from: number }): boolean {
  const { role, cell } = reading.block;
  if (role === 'heading' || role === 'list' || role === 'ingredients' || cell) return false;
  if (section.aboutExosomes && role !== 'answer') return false;
  const sentence = nearby(sentenceAt(reading, term.from), { from: term.from, to: term.from + 1 });
  return (['own', 'writer'] as const).every((kind) => !occursIn(reading, kind, sentence));
}

/** No denial phrase is longer than this, in words. */
const longestDenial = 30;

/** Mentions of exosomes that the block itself asserts: not "contains no exosomes", "unlike exosomes", "some say exosomes". */
function ownTerms(reading: Reading, inFull = false): readonly { readonly from: number }[] {
  return matchesOf(reading, 'term').filter((term) => {
    if (term.from < reading.origin || (inFull && term.rule.weak)) return false;
    if (isInQuotes(reading, term.from) || sentenceAt(reading, term.from).question || reading.block.role === 'question')
      return false;
    if (speaksOfApproval(reading, term.from)) return true;
    if (
      matchesIn(reading, 'denial', { from: term.from - longestDenial, to: term.to }, reading.tokens.length).some(
        (denial) => denial.to >= term.to,
      )
    )
      return false;
    const { status } = assertionOf(reading, {
      claim: 'listed-benefit',
      from: term.from,
      to: term.to,
      parts: [],
      denied: false,
    });
    return status === 'asserted';
  });
}

/** Somebody's words that open a text: “it is an exosome cream in all but name”. */
function isInQuotes({ block, tokens, origin }: Reading, token: number): boolean {
  const start = tokens[Math.max(token, origin)]?.start ?? 0;
  if (block.text[0] !== '“' && block.text[1] !== '“') return false;
  const opened = block.text.lastIndexOf('“', start);
  if (opened < 0 || opened > 1 || block.text.lastIndexOf('”', start - 1) > opened) return false;
  const closed = block.text.indexOf('”', start);
  return closed > 0 && /\s/.test(block.text.slice(opened, closed));
}

/** "No exosome is FDA approved" denies an approval, not the exosomes. */
function speaksOfApproval(reading: Reading, token: number): boolean {
  const sentence = nearby(sentenceAt(reading, token), { from: token, to: token + 1 });
  return matchesIn(reading, 'claim', sentence, reading.tokens.length).some(({ rule }) => approvals.has(rule.claim));
}

const approvals: ReadonlySet<ClaimId> = new Set(['fda-approved', 'states-not-approved']);

/** Menus, footers, customers and cross-sell name many things that the page is not about. */
function speaksOfProduct(page: PageText, block: TextBlock, section: Section): boolean {
  if (block.role === 'navigation' || block.role === 'footer' || block.role === 'control' || block.role === 'review')
    return false;
  // "Add-ons" heads a shelf of the listing, too.
  const astray = section.kinds.has('cross-sell') && page.products[block.product]?.place !== 'listing';
  return !astray && !section.kinds.has('reviews');
}

/** The document's title without its last part, which is mostly the shop's own name. */
function withoutShop(title: string): string {
  return (
    title
      .split(/\s[|–—·»]\s/)
      .slice(0, -1)
      .join(' ') || title
  );
}

function namesExosomes(name: string, page: PageText, read: BlockReader, inFull = false): boolean {
  const block: TextBlock = { id: -1, text: name, lang: page.lang, role: 'heading', product: 0, heading: null };
  const reading = read(block);
  return reading !== null && ownTerms(reading, inFull).length > 0;
}
