import { describe, expect, it } from 'vitest';
import { compileTable, listsOf, phraseRules, phrasesOf } from '../../../rules/engine/lexicon.ts';
import { packLexicon } from '../../../rules/engine/packed-lexicon.ts';
import { unpackSpelled } from '../../../rules/engine/packed-spelled.ts';
import { packTable, unpackTable } from '../../../rules/engine/packed-table.ts';
import type { PhraseTable } from '../../../rules/engine/phrase-table.ts';
import { spelledIn } from '../../../rules/engine/spelled.ts';
import { compilePhrases } from '../../../rules/engine/table-compiler.ts';
import { languages } from '../../../rules/languages/index.ts';

/** The tests of a kind in order: a build writes kinds within kinds. */
function inOrder(table: PhraseTable): PhraseTable {
  const { starts, values } = table.unions;
  const sorted = values.slice();
  for (let test = 0; test + 1 < starts.length; test += 1) sorted.subarray(starts[test], starts[test + 1]).sort();
  return { ...table, unions: { starts, values: sorted } };
}

it('a table without stars, or of nothing, unpacks to itself', () => {
  for (const phrases of [['stable at (room temperature | 20 c)', 'kept #2-8'], []]) {
    const table = compilePhrases(phrases, {}, { everywhere: [], often: [] });
    expect(inOrder(unpackTable(packTable(table)))).toEqual(inOrder(table));
  }
});

describe.each(Object.values(languages))('$id as a build writes it down', (language) => {
  // Worked out before any test, so that no time limit hangs on a busy machine.
  const packed = packLexicon(language);
  const compiled = compileTable(language);

  it('unpacks to the table that compiling gives', () => {
    expect(inOrder(unpackTable(packed.table))).toEqual(inOrder(compiled));
  });

  it('has as many phrases, each with what it tells, and the words of none', () => {
    const told = [...phraseRules(packed.language)];
    expect(told.map(({ rule }) => rule.is)).toEqual([...phraseRules(language)].map(({ rule }) => rule.is));
    expect(told.every(({ phrase }) => phrase === '')).toBe(true);
  });

  it('knows the words that each claim spells out', () => {
    const [known, spelled] = [unpackSpelled(packed.spelled), spelledIn(phrasesOf(language), listsOf(language))];
    const unlike = [...phraseRules(language)].flatMap(({ phrase, rule }, order) => {
      if (rule.is !== 'claim') return [];
      const [one, other] = [known.wordsOf(order), spelled.wordsOf(order)];
      return one.size === other.size && [...one].every((word) => other.has(word)) ? [] : [phrase];
    });
    expect(unlike).toEqual([]);
  });
});
