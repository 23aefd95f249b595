/**
 * What single characters are to a reader: part of a word, part of a number, a mark, or nothing at all. Looked up by code
 * unit, since a page's text has millions of them and a Unicode regular expression costs three times a table.
 */

export const nothing = 0;
export const space = 1;
export const letter = 2;
export const digit = 3;
export const mark = 4;
/** A character that is a word by itself in scripts written without spaces, and a syllable in Hangul. */
export const glyph = 5;
export const superscript = 6;

export type CharacterKind = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Shown by no pixel, or a badge on a word: zero-width, soft hyphen, bidi controls, trademark signs, emoji joiners. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is left out here
const ignorable =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb©®™℠]/;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Letters of other scripts that look like Latin ones, as shops (and evaders) mix them into Latin words. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('аaеeоoрpсcуyхxіiјjѕsԁdһhкkмmтtнhвbАaВbЕeКkМmНhОoРpСcТtХxУyІiЅsαaοoεeιiνvρpτtυuΟoΑaΕeΙi')
    .map((character, index, all): readonly [string, string] => [character, all[index + 1] ?? ''])
    .filter((_, index) => index % 2 === 0),
);

const kinds = new Uint8Array(65536);
const folded: (string | undefined)[] = [];

function classify(code: number): CharacterKind {
  const character = String.fromCharCode(code);
  if (ignorable.test(character)) return nothing;
  if (/\s/.test(character)) return space;
  if (superscripts.includes(character)) return superscript;
  if (/\p{Nd}/u.test(character)) return digit;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー々〆]/u.test(character))
    return glyph;
  if (/[\p{L}\p{M}]/u.test(character)) return letter;
  return mark;
}

/** The kind of a UTF-16 code unit; halves of surrogate pairs (emoji, rare scripts) are marks. */
export function kindOf(code: number): CharacterKind {
  let kind = kinds[code] as number;
  if (kind === 0) {
    // Zero means 'not asked yet': the table is filled as characters turn up, one off so that `nothing` is kept too.
    kind = classify(code) + 1;
    kinds[code] = kind;
  }
  return (kind - 1) as CharacterKind;
}

/** A letter or glyph as the wordings spell it: lower case, full width narrowed, accents composed. May be two letters. */
export function fold(code: number): string {
  let form = folded[code];
  if (form === undefined) {
    form = String.fromCharCode(code).normalize('NFKC').toLowerCase();
    folded[code] = form;
  }
  return form;
}

/** The same word with its Latin look-alikes made Latin, where at least one letter is Latin; else the word itself. */
export function latinised(word: string): string {
  if (!/[a-z]/.test(word) || !/[Ͱ-ӿԀ-ԯ]/.test(word)) return word;
  return Array.from(word, (character) => lookAlikes[character] ?? character).join('');
}

export function superscriptDigit(code: number): string {
  return String(superscripts.indexOf(String.fromCharCode(code)));
}
