/** The one door of the rules: `assess` and the texts that explain its findings. */
import { claimMeanings } from './claims/index.ts';
import { assessPage } from './engine/assess.ts';
import { mentionsExosomes } from './gate.ts';
import { coveredLanguages, languageOf, lexiconFor, modelFor } from './languages/index.ts';
import type { PageReport, PageText } from './types.ts';
import { rulesVersion } from './version.ts';

export { accuracy } from './accuracy.ts';
export { checkMeanings } from './checks/index.ts';
export { claimMeanings } from './claims/index.ts';
export { mentionsExosomes, spellsExosomes } from './gate.ts';
export { article, articleStatements, secondOpinions, secondOpinionsFor } from './guidance/index.ts';
export * from './types.ts';
export { rulesVersion } from './version.ts';

/** Reads a page's text as a careful shopper would. Pure; never throws on any text; linear in its length. */
export function assess(page: PageText): PageReport {
  return assessPage(page, {
    version: rulesVersion,
    meanings: claimMeanings,
    languages: coveredLanguages,
    lexiconFor,
    languageOf,
    modelFor,
    namesExosomes: mentionsExosomes,
  });
}
