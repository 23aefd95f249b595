import type {
  ExosomeSource,
  LanguageGap,
  LanguageId,
  PageReport,
  PageText,
  ProductReport,
  TextBlock,
} from '../types.ts';
import { isSellersArticle } from './article.ts';
import { withoutBare } from './bare.ts';
import { runChecks } from './checks.ts';
import { claimsMade } from './claims-made.ts';
import { contestsWon } from './contests.ts';
import { collectFindings, collectPassed, type Judged, type Meanings } from './findings.ts';
import { ingredientLists } from './ingredient-lists.ts';
import { type JudgeParts, judge } from './judge.ts';
import type { Lexicon } from './lexicon.ts';
import { isListing } from './listing.ts';
import { mentionsIn } from './mentions.ts';
import { createBlockReader, matchesOf, type Reading } from './reading.ts';
import { restated } from './restated.ts';
import { isSaidAbove } from './said-above.ts';
import { judgeScopes } from './scope.ts';
import type { SentenceModel } from './second-look/model.ts';
import { secondLook } from './second-look/take.ts';
import { createSectionReader } from './sections.ts';
import { sourcesOf } from './sources.ts';

/** What the engine is handed: the languages, made ready, and what a block without one is called. */
export interface Rules {
  readonly version: string;
  readonly meanings: Meanings;
  readonly languages: PageReport['rules']['languages'];
  readonly lexiconFor: (block: TextBlock, page: PageText) => Lexicon | null;
  /** Tag of the language that a block without a lexicon is in, 'und' where neither its script nor its tag tells. */
  readonly languageOf: (block: TextBlock, page: PageText) => string;
  /** What sentences of each claim are like in a language; null where nothing was learned, or wordings alone shall count. */
  readonly modelFor: (language: LanguageId) => SentenceModel | null;
  /** True for a block that names exosomes in any known language, covered or not. */
  readonly namesExosomes: (text: string) => boolean;
}

/** A word or two in another language state nothing that a check asks for. */
const shortestUnread = 30;

/** Reads a page's text against the rules. Pure; never throws on any text; linear in its length. */
export function assessPage(page: PageText, rules: Rules): PageReport {
  const read = createBlockReader(page, (block) => rules.lexiconFor(block, page));
  const sectionOf = createSectionReader(page, read);
  const aboutness = judgeScopes(page, read, sectionOf);
  const parts: JudgeParts = { page, read, sectionOf, aboutness, meanings: rules.meanings };
  const met = page.products.map((): Judged[] => []);
  const unread = page.products.map(() => 0);
  for (const block of page.blocks) {
    const reading = read(block);
    if (!reading && block.text.length >= shortestUnread) unread[block.product] = (unread[block.product] ?? 0) + 1;
    if (!reading) continue;
    const model = rules.modelFor(reading.lexicon.language.id);
    const judged = judgeBlock(parts, reading);
    // One by one: a text may hold more claims than a call takes arguments.
    for (const each of model ? secondLook(parts, model, reading, judged) : judged) met[block.product]?.push(each);
  }
  const judged = met.map(withoutBare);
  const lists = ingredientLists(page, sectionOf);
  // What the page's own cards and price lists say is said of what it sells, too.
  const listed = judged.flatMap((each, of) => (page.products[of]?.place === 'listing' ? each.filter(isAsserted) : []));
  const products = page.products.flatMap((product, index): ProductReport[] => {
    const all = judged[index] ?? [];
    const about = aboutness[index] !== 'none' && product.place !== 'cross-sell';
    if (!about) return [];
    const asserted = all.filter(isAsserted);
    const findings = collectFindings(asserted, index, rules.meanings);
    const sells = product.kind !== 'article' || isSellersArticle(page, read);
    const checked = product.main && sells && !isListing(page);
    const claims = checked ? claimsMade([...asserted, ...listed]) : null;
    const checks = claims
      ? runChecks({ page, read, sectionOf, lists, claims, unread: unread[index] ?? 0 })
      : { missing: [], notChecked: [] };
    const passed = collectPassed(all);
    const exosomeSource: readonly ExosomeSource[] = sourcesOf(
      findings,
      lists.filter((list) => list.product === index),
    );
    return [{ name: product.name, kind: product.kind, main: product.main, exosomeSource, findings, passed, ...checks }];
  });
  return {
    schema: 1,
    url: page.url,
    title: page.title,
    lang: page.lang,
    rules: { version: rules.version, languages: rules.languages },
    products: withoutHeadOfListing(page, products).sort((one, other) => Number(other.main) - Number(one.main)),
    coverage: {
      blocks: page.blocks.length,
      naming: countNaming(page, read),
      skipped: page.skipped,
      notCovered: gaps(page, rules, read),
    },
  };
}

/** A listing's own heading is no product: it is one only where the page claims something beside its cards. */
function withoutHeadOfListing(page: PageText, products: readonly ProductReport[]): ProductReport[] {
  const heads = isListing(page) && products.some(({ main }) => !main);
  return products.filter(({ main, findings, passed }) => !(heads && main && findings.length + passed.length === 0));
}

/** What a block's mentions amount to. */
function judgeBlock(parts: JudgeParts, reading: Reading): readonly Judged[] {
  const judged: Judged[] = [];
  for (const mention of mentionsIn(reading)) {
    const { wording } = mention;
    const assertion = judge(parts, reading, mention, wording);
    if (assertion === null) continue;
    if (isSaidAbove(parts.page, parts.read, reading, mention)) {
      const figure = parts.meanings[mention.claim].givesFigure && givesNumber(reading);
      if (!figure) continue;
    }
    const said = restated({ reading, mention, assertion }, wording);
    if (said) judged.push(said);
  }
  for (const won of contestsWon(parts.page, parts.read, reading)) judged.push(won);
  return judged;
}

function isAsserted({ assertion }: Judged): boolean {
  return assertion.status === 'asserted';
}

function givesNumber({ tokens, origin }: Reading): boolean {
  return tokens.slice(origin).some(({ kind }) => kind === 'number');
}

/** "Exo" alone names many things; the word in full has to stand in the block itself. */
function countNaming(page: PageText, read: JudgeParts['read']): number {
  return page.blocks.filter((block) => {
    const reading = read(block);
    return reading && matchesOf(reading, 'term').some((term) => !term.rule.weak && term.from >= reading.origin);
  }).length;
}

/** Blocks about exosomes that no wording reads, by language: shown as not covered, never as clean. */
function gaps(page: PageText, rules: Rules, read: JudgeParts['read']): LanguageGap[] {
  const counts = new Map<string, number>();
  for (const block of page.blocks) {
    if (read(block) !== null || !rules.namesExosomes(block.text)) continue;
    const lang = rules.languageOf(block, page);
    counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  return [...counts].map(([lang, blocks]) => ({ lang, blocks, claims: 'all' }));
}
