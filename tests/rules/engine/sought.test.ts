import { describe, expect, it } from 'vitest';
import { nodeKinds, nodeLength, type PhraseTable, phraseLength } from '../../../rules/engine/phrase-table.ts';
import { mostNeeds, searchFor } from '../../../rules/engine/sought.ts';

/** As many phrases of two words each: an anchor that they share, and behind it a word that no other has. */
function tableOf(count: number): PhraseTable {
  const words = Array.from({ length: count + 1 }, (_, index) => `w${index}`);
  const nodes = words.map((_, index) => [nodeKinds.test, 2 * index + 1, 0, 0, 0, 0]);
  const anchor = nodeLength;
  const sequences = Array.from({ length: count }, (_, index) => [anchor, (index + 2) * nodeLength, 0]);
  const phrases = sequences.map((_, index) => [index, 3 * index, 0, 0, 0, 0, 1, 1, -1, 0]);
  expect(phrases[0]).toHaveLength(phraseLength);
  const empty = new Int32Array(0);
  return {
    words,
    patterns: [],
    patternTests: [],
    ranges: [],
    bits: 2,
    unions: { starts: new Int32Array(2 * words.length + 3), values: empty },
    phrases: Int32Array.from(phrases.flat()),
    sequences: Int32Array.from(sequences.flat()),
    nodes: Int32Array.from([new Array<number>(nodeLength).fill(0), ...nodes].flat()),
    openings: empty,
    options: empty,
  };
}

describe('what phrases are looked for by', () => {
  it('numbers as many needs as fit', () => {
    expect(searchFor(tableOf(mostNeeds)).needs).toBe(mostNeeds);
  });

  it('says in one line that there are too many', () => {
    expect(() => searchFor(tableOf(mostNeeds + 1))).toThrow(
      /^phrases need 32768 things beside them, and at most 32767 can/,
    );
  });
});
