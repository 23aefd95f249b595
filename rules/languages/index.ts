import { compileLexicon, type Lexicon } from '../engine/lexicon.ts';
import type { LanguageId, PageText, TextBlock } from '../types.ts';
import { en } from './en/index.ts';

/** Languages with wordings, by id. */
export const languages = { en } as const;

export const coveredLanguages = Object.keys(languages) as (keyof typeof languages)[] satisfies LanguageId[];

const compiled = new Map<LanguageId, Lexicon>();

/** The language's phrases, compiled when first asked for. */
export function lexiconOf(id: keyof typeof languages): Lexicon {
  const known = compiled.get(id) ?? compileLexicon(languages[id]);
  compiled.set(id, known);
  return known;
}

const otherScript = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Greek}\p{Script=Devanagari}]/gu;

/**
 * The lexicon that reads a block: by its own language tag, else the page's, else English; null where that language has no
 * wordings, or where most letters are of a script that it is not written in (a Korean review on an English page).
 */
export function lexiconFor(block: TextBlock, page: PageText): Lexicon | null {
  const tag = (block.lang || page.lang || 'en').toLowerCase();
  if (!/^(en|und|mul|zxx|x-)/.test(tag)) return isIngredientEnglish(block) ? lexiconOf('en') : null;
  return mostlyOtherScript(block.text) ? null : lexiconOf('en');
}

/** INCI names are the same the world over, so that an ingredient list is read whatever the page's language. */
function isIngredientEnglish(block: TextBlock): boolean {
  return block.role === 'ingredients' && !mostlyOtherScript(block.text);
}

function mostlyOtherScript(text: string): boolean {
  const sample = text.length > 400 ? text.slice(0, 400) : text;
  const other = sample.match(otherScript)?.length ?? 0;
  return other > 0 && other * 3 > sample.replace(/[^\p{L}]/gu, '').length;
}
