/*
 * Whole numbers from 0 on as text of a few letters each, which a script reads in a fraction of the time that it takes over a list of
 * numbers. Two alphabets tell where a number ends; neither holds a quote or a backslash.
 */

const lastLetters = 35;
const lasts = 57;
const innerLetters = 93;
const inners = 34;

export function writeNumbers(numbers: readonly number[]): string {
  const words = numbers.map((number) => {
    let word = String.fromCharCode(lastLetters + (number % lasts));
    for (let left = Math.floor(number / lasts); left > 0; left = Math.floor(left / inners))
      word = String.fromCharCode(innerLetters + (left % inners)) + word;
    return word;
  });
  return words.join('');
}

/** Reads them back one by one. */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(): number {
    let number = 0;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      this.#at += 1;
      if (!(code >= innerLetters)) return number * lasts + code - lastLetters;
      number = number * inners + code - innerLetters;
    }
  }

  /** A number less than 0 is written with its sign in the last bit. */
  signed(): number {
    const number = this.next();
    return (number & 1) === 1 ? -((number + 1) >> 1) : number >> 1;
  }
}

export function signed(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}
