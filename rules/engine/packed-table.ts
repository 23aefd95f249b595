import { NumberReader, signed, writeNumbers } from './number-text.ts';
import { readNodes, readSequences, writeNodes, writeSequences } from './packed-nodes.ts';
import { type PhraseTable, phraseLength, type Range } from './phrase-table.ts';
import { nestUnions, spreadUnions } from './unions.ts';

/** A table as a build writes it down. */
export interface PackedTable {
  readonly words: string;
  readonly patterns: string;
  readonly ranges: readonly Range[];
  readonly bits: number;
  readonly numbers: string;
}

export function packTable(table: PhraseTable): PackedTable {
  const { words, patterns, ranges, bits } = table;
  const numbers: number[] = [];
  const write = (...some: number[]) => numbers.push(...some);
  for (const test of table.patternTests) write(test);
  const unions = nestUnions(table.unions);
  write(unions.length);
  for (const { test, members } of unions) {
    write(test, members.length);
    members.forEach((member, index) => write(member - (members[index - 1] ?? 0)));
  }
  write(table.phrases.length);
  for (const [at, value] of table.phrases.entries()) write(signed(value - (table.phrases[at - phraseLength] ?? 0)));
  writeNodes(table, write);
  writeSequences(table.sequences, write);
  return { words: words.join(' '), patterns: patterns.join(' '), ranges, bits, numbers: writeNumbers(numbers) };
}

export function unpackTable({ words, patterns, ranges, bits, numbers }: PackedTable): PhraseTable {
  const reader = new NumberReader(numbers);
  const stars = patterns.split(' ');
  const patternTests = stars.map(() => reader.next());
  const unions = Array.from({ length: reader.next() }, () => {
    const test = reader.next();
    const members: number[] = [];
    for (let left = reader.next(); left > 0; left -= 1) members.push(reader.next() + (members.at(-1) ?? 0));
    return { test, members };
  });
  const phrases = new Int32Array(reader.next());
  for (let at = 0; at < phrases.length; at += 1) phrases[at] = reader.signed() + (phrases[at - phraseLength] ?? 0);
  const nodes = readNodes(reader);
  return {
    words: words.split(' '),
    patterns: stars,
    patternTests,
    ranges,
    bits,
    unions: spreadUnions(unions),
    phrases,
    ...nodes,
    sequences: readSequences(reader),
  };
}
