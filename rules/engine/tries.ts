import { nodeField, type PhraseTable, phraseField, phraseLength } from './phrase-table.ts';

/**
 * What a try of a phrase asks of it, side by side, so that it is fetched from memory at once: its place among the rules, its pieces,
 * what its first one begins with, how many tokens stand before its anchor, and from where in the text it is still to be tried.
 */
export const tryField = { order: 0, sequence: 1, begins: 2, least: 3, most: 4, next: 5 } as const;
const tryLength = 8;

export function triesOf({ phrases, sequences, nodes }: PhraseTable): Int32Array {
  const tries = new Int32Array((phrases.length / phraseLength) * tryLength);
  for (let phrase = 0; phrase < phrases.length; phrase += phraseLength) {
    const at = tryOf(phrase);
    const sequence = phrases[phrase + phraseField.sequence] as number;
    tries[at + tryField.order] = phrases[phrase + phraseField.order] as number;
    tries[at + tryField.sequence] = sequence;
    tries[at + tryField.begins] = nodes[(sequences[sequence] as number) + nodeField.begins] as number;
    tries[at + tryField.least] = phrases[phrase + phraseField.least] as number;
    tries[at + tryField.most] = phrases[phrase + phraseField.most] as number;
  }
  return tries;
}

/** Where the try of a phrase of the table stands. */
export function tryOf(phrase: number): number {
  return (phrase / phraseLength) * tryLength;
}

/** To be called where positions in texts are counted from 0 again. */
export function startAnew(tries: Int32Array): void {
  for (let at = tryField.next; at < tries.length; at += tryLength) tries[at] = 0;
}
