import type { ListsByTest } from './lists-by-test.ts';
import { NumberReader, signed, writeNumbers } from './number-text.ts';
import { readNodes, readSequences, writeNodes, writeSequences } from './packed-nodes.ts';
import { type PhraseTable, phraseLength, type Range, testsIn } from './phrase-table.ts';
import type { Union } from './unions.ts';

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
  const write = (...some: number[]): void => {
    numbers.push(...some);
  };
  for (const test of table.patternTests) write(test);
  const unions = unionsOf(table);
  write(unions.length);
  for (const { test, members } of unions) {
    write(test, members.length);
    for (const [index, member] of members.entries()) write(member - (members[index - 1] ?? 0));
  }
  write(table.phrases.length);
  for (const [at, value] of table.phrases.entries()) write(signed(value - (table.phrases[at - phraseLength] ?? 0)));
  writeNodes(table, write);
  writeSequences(table.sequences, write);
  return { words: words.join(' '), patterns: patterns.join(' '), ranges, bits, numbers: writeNumbers(numbers) };
}

export function unpackTable({ words, patterns, ranges, bits, numbers }: PackedTable): PhraseTable {
  const reader = new NumberReader(numbers);
  const forms = formsIn(words);
  const stars = formsIn(patterns);
  const patternTests = stars.map(() => reader.next());
  const unions = readUnions(reader, testsIn({ words: forms, bits }));
  const phrases = new Int32Array(reader.next());
  for (let at = 0; at < phrases.length; at += 1) phrases[at] = reader.signed() + (phrases[at - phraseLength] ?? 0);
  const nodes = readNodes(reader);
  return {
    words: forms,
    patterns: stars,
    patternTests,
    ranges,
    bits,
    unions,
    phrases,
    ...nodes,
    sequences: readSequences(reader),
  };
}

/** A language may well spell no word with a star. */
function formsIn(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

function unionsOf({ unions: { starts, values } }: PhraseTable): Union[] {
  const unions: Union[] = [];
  for (let test = 0; test + 1 < starts.length; test += 1) {
    const members = [...values.subarray(starts[test], starts[test + 1])];
    if (members.length > 0) unions.push({ test, members });
  }
  return unions;
}

/** They are written in the order of their tests. */
function readUnions(reader: NumberReader, tests: number): ListsByTest {
  const starts = new Int32Array(tests + 1);
  const values: number[] = [];
  let filled = 0;
  for (let left = reader.next(); left > 0; left -= 1) {
    const union = reader.next();
    starts.fill(values.length, filled, union + 1);
    filled = union + 1;
    let member = 0;
    for (let inside = reader.next(); inside > 0; inside -= 1) {
      member += reader.next();
      values.push(member);
    }
  }
  starts.fill(values.length, filled);
  return { starts, values: Int32Array.from(values) };
}
