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

type CharacterKind = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Shown by no pixel, or a badge on a word: zero-width, soft hyphen, bidi controls, trademark signs, emoji joiners. */
// biome-ignore format: ranges read better in pairs
const ignorable: readonly (readonly [number, number])[] = [
  [0x00, 0x08], [0x0e, 0x1f], [0x7f, 0x84], [0x86, 0x9f], [0xa9, 0xa9], [0xad, 0xae], [0x34f, 0x34f], [0x61c, 0x61c],
  [0x115f, 0x1160], [0x17b4, 0x17b5], [0x180b, 0x180f], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f],
  [0x2120, 0x2120], [0x2122, 0x2122], [0x3164, 0x3164], [0xfe00, 0xfe0f], [0xfeff, 0xfeff], [0xffa0, 0xffa0], [0xfff9, 0xfffb],
];
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
  if (ignorable.some(([first, last]) => code >= first && code <= last)) return nothing;
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
