import { type CheckId, type ClaimId, checkIds, type PageText, type TextBlock, type UncheckedCheck } from '../types.ts';
import { assertionOf, nearby } from './assertion.ts';
import { type IngredientList, sourceOfIngredient } from './ingredient-lists.ts';
import { isExosomeIngredient } from './ingredients.ts';
import { type BlockReader, matchesOf, occursIn, type Reading, sentenceAt } from './reading.ts';
import { repliesFrom } from './replies.ts';
import type { Section } from './sections.ts';

interface CheckParts {
  readonly page: PageText;
  readonly read: BlockReader;
  readonly sectionOf: (block: TextBlock) => Section;
  /** Every ingredient list of the page. */
  readonly lists: readonly IngredientList[];
  /** Claims that the product asserts. */
  readonly claims: ReadonlySet<ClaimId>;
  /** Blocks of the product in a language that is not covered. */
  readonly unread: number;
}

interface CheckResult {
  readonly missing: readonly CheckId[];
  readonly notChecked: readonly UncheckedCheck[];
}

/** Claims by which a check is answered without further words. */
const answeredBy: Readonly<Record<CheckId, readonly ClaimId[]>> = {
  source: ['human-derived', 'plant-exosome', 'other-source'],
  storage: ['cold-stored', 'shelf-stable'],
  evidence: ['measured-improvement'],
  ingredient: [],
};

/** What a careful seller would state of the page's main product and this page does not, or could not be read for. */
export function runChecks(parts: CheckParts): CheckResult {
  const { stated, list } = readStatements(parts);
  const missing: CheckId[] = [];
  const notChecked: UncheckedCheck[] = [];
  for (const check of checkIds) {
    if (check === 'ingredient' ? list !== 'without' : stated.has(check)) continue;
    if (check === 'source' && list === 'with-source') continue;
    const why = unreadPart(parts, check);
    if (why === null) missing.push(check);
    else notChecked.push({ check, ...why });
  }
  if (list === 'none') {
    const why = unreadPart(parts, 'ingredient');
    if (why !== null) notChecked.push({ check: 'ingredient', ...why });
  }
  return { missing, notChecked };
}

type ListState = 'none' | 'without' | 'with' | 'with-source';

function readStatements({ page, read, sectionOf, claims, lists }: CheckParts): {
  stated: ReadonlySet<CheckId>;
  list: ListState;
} {
  const stated = new Set<CheckId>(checkIds.filter((check) => answeredBy[check].some((claim) => claims.has(claim))));
  const list = judgeLists(lists.filter(({ product }) => page.products[product]?.place !== 'cross-sell'));
  for (const block of page.blocks) {
    const section = sectionOf(block);
    if (isElsewhere(page, block) || section.kinds.has('cross-sell')) continue;
    if (block.role === 'navigation') continue;
    const reading = read(block);
    if (!reading) continue;
    const reviewed = block.role === 'review' || section.kinds.has('reviews');
    if (reviewed && repliesFrom(page, read, reading) !== reading.origin) continue;
    for (const match of matchesOf(reading, 'check')) if (isStated(reading, match)) stated.add(match.rule.check);
  }
  return { stated, list };
}

/** On a shelf beside the product; cards and price lists of the page's own tell of what it sells. */
function isElsewhere(page: PageText, block: TextBlock): boolean {
  return page.products[block.product]?.place === 'cross-sell';
}

function isStated(
  reading: Reading,
  match: { readonly rule: { readonly check: CheckId }; readonly from: number; readonly to: number },
): boolean {
  if (match.to <= reading.origin) return false;
  if (match.rule.check === 'storage') return true;
  if (match.rule.check === 'evidence' && isLiking(reading, match)) return false;
  const { status } = assertionOf(reading, {
    claim: match.rule.check === 'evidence' ? 'clinically-proven' : 'plant-exosome',
    from: match.from,
    to: match.to,
    parts: [],
    denied: false,
  });
  return status === 'asserted';
}

/** "4.3 out of 5 stars", "9 of 10 guests rebook", "nine of ten of our patients": what buyers like or a seller tells is none. */
function isLiking(reading: Reading, match: { readonly from: number; readonly to: number }): boolean {
  const sentence = nearby(sentenceAt(reading, match.from), match);
  return (['liking', 'anecdote'] as const).some((kind) => occursIn(reading, kind, sentence));
}

function judgeLists(lists: readonly IngredientList[]): ListState {
  if (lists.length === 0) return 'none';
  const exosomes = lists.flatMap(({ entries }) => entries.filter(isExosomeIngredient));
  if (exosomes.length === 0) return 'without';
  return exosomes.some(namesSource) ? 'with-source' : 'with';
}

/** A bare "Exosomes" names no source; a word beside it does. */
function namesSource(name: string): boolean {
  const at = name.search(/\s(?:exosome|extracellular vesicle|vesicle)/i);
  return sourceOfIngredient(name) !== null || (at > 0 && /\p{L}{3}/u.test(name.slice(0, at)));
}

/** Why a check could not be made: an empty tab that may hold it, a frame that could not be read, words of another language. */
function unreadPart({ page, unread }: CheckParts, check: CheckId): Omit<UncheckedCheck, 'check'> | null {
  const panel = page.skipped.find((part) => part.what === 'empty-panel');
  if (panel)
    return panel.label
      ? { because: 'empty-panel', label: panel.label, why: `the part called "${panel.label}" holds no text yet` }
      : { because: 'empty-panel', why: 'a closed part of the page holds no text yet' };
  if (page.skipped.some((part) => part.what === 'closed-frame'))
    return { because: 'closed-frame', why: 'a frame of the page could not be read' };
  if (page.skipped.some((part) => part.what === 'over-limit'))
    return { because: 'over-limit', why: 'the page is too long to be read whole' };
  if (unread > 0 && check !== 'ingredient')
    return { because: 'language', why: 'part of the page is in a language not covered yet' };
  return null;
}
