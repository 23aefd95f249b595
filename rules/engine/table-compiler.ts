import { Anchors } from './anchors.ts';
import { type Common, Commonness } from './commonness.ts';
import { Endings } from './endings.ts';
import { type ListsByTest, listByTest } from './lists-by-test.ts';
import { NodeCompiler } from './node-compiler.ts';
import { type Lists, PhraseReader } from './phrase-reader.ts';
import { type PhraseTable, testsIn } from './phrase-table.ts';
import { TokenTests } from './token-tests.ts';
import { nestUnions } from './unions.ts';

/**
 * Works out all that can be without a text. Throws an Error that names the phrase where one is malformed or names an unknown list.
 *
 * @param common what texts are fullest of: phrases are looked for by other words
 */
export function compilePhrases(phrases: Iterable<string>, lists: Lists, common: Common): PhraseTable {
  const reader = new PhraseReader(lists);
  const tests = new TokenTests();
  const compiler = new NodeCompiler(reader, tests);
  const commonness = new Commonness(common, reader);
  const anchors = new Anchors({ compiler, commonness, endings: new Endings(lists) });
  let order = 0;
  for (const phrase of phrases) {
    // Phrases with too common words are looked for as one variant for each of their options.
    for (const pieces of commonness.spellOut(reader.read(phrase))) anchors.add(pieces, order);
    order += 1;
  }
  return {
    words: tests.words,
    patterns: tests.patterns,
    patternTests: tests.patternTests,
    ranges: tests.ranges,
    bits: tests.bits,
    unions: listUnions(tests),
    phrases: Int32Array.from(anchors.phrases()),
    sequences: Int32Array.from(compiler.sequences),
    nodes: Int32Array.from(compiler.nodes),
    openings: Int32Array.from(compiler.openings),
    options: Int32Array.from(compiler.options),
  };
}

function listUnions({ words, bits, unions }: TokenTests): ListsByTest {
  const nested = nestUnions(unions);
  return listByTest(testsIn({ words, bits }), 1, (add) => {
    for (const { test, members } of nested) for (const member of members) add(test, member, 0, 0);
  });
}
