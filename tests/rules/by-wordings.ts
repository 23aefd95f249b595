import { claimMeanings } from '../../rules/claims/index.ts';
import { assessPage } from '../../rules/engine/assess.ts';
import { mentionsExosomes } from '../../rules/gate.ts';
import { coveredLanguages, languageOf, lexiconFor } from '../../rules/languages/index.ts';
import type { PageReport, PageText } from '../../rules/types.ts';

/** Reads a page by its wordings and cues alone, without the second look, for tests of what each of them does. */
export function assessByWordings(page: PageText): PageReport {
  return assessPage(page, {
    version: '',
    meanings: claimMeanings,
    languages: coveredLanguages,
    lexiconFor,
    languageOf,
    modelFor: () => null,
    namesExosomes: mentionsExosomes,
  });
}
