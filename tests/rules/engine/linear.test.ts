import { describe, expect, it } from 'vitest';
import { listsOf, phraseRules } from '../../../rules/engine/lexicon.ts';
import { longestPhrase } from '../../../rules/engine/matcher.ts';
import { NodeCompiler } from '../../../rules/engine/node-compiler.ts';
import { PhraseReader } from '../../../rules/engine/phrase-reader.ts';
import { TokenTests } from '../../../rules/engine/token-tests.ts';
import { tokenize } from '../../../rules/engine/tokens.ts';
import { languages } from '../../../rules/languages/index.ts';
import { matcherOf } from './matcher-of.ts';

const matcher = matcherOf([...phraseRules(languages.en)], listsOf(languages.en), languages.en.common);

/** How many tokens are looked at to search a text: work, not time, so that a busy machine changes nothing. */
function work(text: string): number {
  const before = matcher.looks;
  matcher.find(tokenize(text));
  return matcher.looks - before;
}

describe('matching every English phrase', () => {
  it.each([
    'exosomes ',
    'not stable at room temperature for 2 years without a fridge, ',
    'rose exosomes from rose callus of rose stem cells from ',
    'inject exosomes into the the the the ',
    'no no no no, ',
    '1 billion 2 billion 3 % of 4 ',
    '( exosomes ( ( ',
  ])('does ten times the work on ten times "%s"', (unit) => {
    const once = work(unit.repeat(100));
    const tenfold = work(unit.repeat(1000));
    expect(once).toBeGreaterThan(0);
    expect(tenfold / once).toBeLessThan(11);
  });
});

describe.each(Object.values(languages))('the phrases of $id', (language) => {
  const reader = new PhraseReader(listsOf(language));
  const compiler = new NodeCompiler(reader, new TokenTests());

  it('are well-formed, and none is longer than the matcher looks', () => {
    const long = [...phraseRules(language)].filter(
      ({ phrase }) => compiler.spanOf(reader.read(phrase)).most > longestPhrase,
    );
    expect(long).toEqual([]);
  });
});
