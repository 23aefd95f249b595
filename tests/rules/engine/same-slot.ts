import { slotOf } from '../../../rules/engine/spellings.ts';

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** A made-up word of as many letters that has its slot in common with a word; whatever the slots are told by. */
export function wordInSlotOf(word: string): string {
  const slot = slotOf(word, 0, word.length);
  for (let number = 0; ; number += 1) {
    const other = spelled(number, word.length);
    if (other !== word && slotOf(other, 0, other.length) === slot) return other;
  }
}

function spelled(number: number, length: number): string {
  const digits = Array.from({ length }, (_, place) => Math.trunc(number / letters.length ** place) % letters.length);
  return digits.map((digit) => letters[digit]).join('');
}
