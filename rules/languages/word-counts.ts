/** How many words a text has, and how many of them are among the few that every English text is full of. */
export interface WordCounts {
  readonly words: number;
  readonly functionWords: number;
}

/** Short words that make up a good fifth of English running text and little of any other language's. */
const functionWords = new Set(
  'the and of to is are for with that it our your you we not this from by be have has was they these on'
    .split(' ')
    .map((word) => Array.from(word).reduce((number, letter) => number * 32 + letter.charCodeAt(0) - 96, 0)),
);
/** No number of a word with fewer than five letters is as high; a longer one is no function word. */
const fiveLetters = 2 ** 20;
const noWord = -1;

/**
 * Counts in one pass, since every block of a page is asked. A word is a run of letters and apostrophes; a function word stands
 * between signs that are no letter from a to z, no digit and no underline.
 *
 * @param text in small letters
 */
export function countWords(text: string): WordCounts {
  let words = 0;
  let found = 0;
  let inside = false;
  /** The letters so far of what may become a function word, as one number. */
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) {
      if (!inside) words += 1;
      inside = true;
      run = run < 0 || run >= fiveLetters ? noWord : run * 32 + code - 96;
      continue;
    }
    const joins = (code >= 48 && code <= 57) || code === 95;
    if (run > 0 && !joins && functionWords.has(run)) found += 1;
    run = joins ? noWord : 0;
    const wide = code >= 0xd800 && code <= 0xdbff;
    const counts = code === 39 || (wide ? isWideLetter(text, at) : code >= 128 && isLetter(code));
    if (counts && !inside) words += 1;
    if (counts && wide) at += 1;
    inside = counts;
  }
  return { words, functionWords: run > 0 && functionWords.has(run) ? found + 1 : found };
}

/** By code unit: 0 where it was never asked for. */
const letters = new Uint8Array(65_536);

function isLetter(code: number): boolean {
  if (letters[code] === 0) letters[code] = /\p{L}/u.test(String.fromCharCode(code)) ? 2 : 1;
  return letters[code] === 2;
}

function isWideLetter(text: string, at: number): boolean {
  return /^\p{L}/u.test(text.slice(at, at + 2));
}
