import type { Lexicon } from '../engine/lexicon.ts';
import { SentenceModel } from '../engine/second-look/model.ts';
import type { LanguageId, PageText, TextBlock } from '../types.ts';
import { isEnglish, languageOf, mostlyOtherScript } from './detect.ts';
import { en } from './en/index.ts';
import { model } from './en/model.ts';
import { modelWords } from './en/model-words.ts';
import { lexicons } from './lexicons.ts';

export { languageOf };

/** Languages with wordings, by id, as they are written. */
export const languages = { en } as const;

export const coveredLanguages = Object.keys(lexicons) as (keyof typeof lexicons)[] satisfies LanguageId[];

const compiled = new Map<LanguageId, Lexicon>();

/** The language's phrases, compiled when first asked for. */
function lexiconOf(id: keyof typeof lexicons): Lexicon {
  const known = compiled.get(id) ?? lexicons[id]();
  compiled.set(id, known);
  return known;
}

/**
 * The lexicon that reads a block, null where its language has no wordings yet. INCI names are the same the world over, so
 * that an ingredient list is read whatever the page's language.
 */
export function lexiconFor(block: TextBlock, page: PageText): Lexicon | null {
  if (isEnglish(block, page)) return lexiconOf('en');
  return block.role === 'ingredients' && !mostlyOtherScript(block.text) ? lexiconOf('en') : null;
}

const models: Partial<Record<LanguageId, SentenceModel>> = { en: new SentenceModel(model, modelWords) };

/** What was learned of a language's sentences, null where nothing was yet. */
export function modelFor(language: LanguageId): SentenceModel | null {
  return models[language] ?? null;
}
