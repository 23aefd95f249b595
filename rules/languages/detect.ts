import type { PageText, TextBlock } from '../types.ts';
import { countWords } from './word-counts.ts';

const otherScript =
  /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Greek}\p{Script=Devanagari}]/gu;

const enoughWords = 25;
const sampleSize = 6000;

/** Share of English function words among a text's words, null where it has too few words to tell. */
function englishShare(text: string): number | null {
  if (text.length < enoughWords) return null;
  const { words, functionWords } = countWords(text.toLowerCase());
  return words < enoughWords ? null : functionWords / words;
}

/** Three Latin-script words in a hundred are the/and/of by chance; English running text has over fifteen. */
const surelyEnglish = 0.14;
const surelyNot = 0.02;

const shares = new WeakMap<PageText, number | null>();

function pageShare(page: PageText): number | null {
  const known = shares.get(page);
  if (known !== undefined) return known;
  let sample = '';
  for (const block of page.blocks) {
    if (sample.length > sampleSize) break;
    if (block.role === 'description' || block.role === 'list' || block.role === 'answer')
      sample += ` ${block.text.slice(0, 600)}`;
  }
  const share = englishShare(sample);
  shares.set(page, share);
  return share;
}

/**
 * Is a block English? Its own `lang`, else the page's, is believed unless the words say otherwise: shops translate a page
 * and leave the template's tag. A block mostly of another script is not, whatever its tag.
 */
export function isEnglish(block: TextBlock, page: PageText): boolean {
  if (mostlyOtherScript(block.text)) return false;
  const share = englishShare(block.text.slice(0, sampleSize)) ?? pageShare(page);
  const tag = (block.lang || page.lang || 'en').toLowerCase();
  if (/^(en|und|mul|zxx|x-)/.test(tag)) return share === null || share > surelyNot;
  return share !== null && share > surelyEnglish;
}

export function mostlyOtherScript(text: string): boolean {
  const sample = text.length > 400 ? text.slice(0, 400) : text;
  // No letter of those scripts stands before this; most texts have nothing behind it but a dash or a quote.
  if (!/[\u0300-\u1fff\u2126\u2de0-\uffff]/.test(sample)) return false;
  const other = sample.match(otherScript)?.length ?? 0;
  return other > 0 && other * 3 > sample.replace(/[^\p{L}]/gu, '').length;
}

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
];

/** The language of a block that is not English: its own tag, the page's, or what its script gives away; else 'und'. */
export function languageOf(block: TextBlock, page: PageText): string {
  const tag = block.lang || page.lang;
  if (tag !== '' && !/^(en|und|mul|zxx|x-)/i.test(tag)) return tag;
  return scripts.find(([script]) => script.test(block.text))?.[1] ?? 'und';
}
