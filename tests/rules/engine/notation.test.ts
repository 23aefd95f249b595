import { describe, expect, it } from 'vitest';
import { NodeCompiler } from '../../../rules/engine/node-compiler.ts';
import { PhraseReader } from '../../../rules/engine/phrase-reader.ts';
import { TokenTests } from '../../../rules/engine/token-tests.ts';
import { tokenize } from '../../../rules/engine/tokens.ts';
import { matcherOf } from './matcher-of.ts';

const lists = { plant: ['rose', 'green tea'] };
const found = (phrase: string, text: string) => {
  const tokens = tokenize(text);
  return matcherOf([{ phrase, rule: phrase }], lists)
    .find(tokens)
    .map((match) => text.slice(tokens[match.from]?.start, tokens[match.to - 1]?.end));
};

/** Compiles a phrase with all that is in it. */
const compiled = (phrase: string) => {
  const reader = new PhraseReader(lists);
  const compiler = new NodeCompiler(reader, new TokenTests());
  const pieces = reader.read(phrase);
  compiler.compile(pieces);
  return compiler.spanOf(pieces);
};

describe('the wording notation', () => {
  it.each([
    ['stable at room temperature', 'It is Stable at room-temperature.', ['Stable at room-temperature']],
    ['inject*', 'injected and injection, not reinjected', ['injected', 'injection']],
    ['*exosom*', 'Phytoexosomes here', ['Phytoexosomes']],
    ['(stable | steady at heart)', 'steady at heart, stable', ['steady at heart', 'stable']],
    ['(fully)? stable', 'fully stable', ['fully stable', 'stable']],
    ['{plant} exosomes', 'green tea exosomes or rose exosomes', ['green tea exosomes', 'rose exosomes']],
    ['# % firmer', '54 % firmer', ['54 % firmer']],
    ['at #15-30 ° c', 'at 25 °C but never at 4 °C', ['at 25 °C']],
    ['at #-90--20 ° c', 'at −80 °C, at 8 °C', ['at −80 °C']],
    ['inject .. scalp', 'inject into the scalp; inject it here. The scalp', ['inject into the scalp']],
    ['rose ~ exosomes', 'rose callus exosomes, rose water, exosomes', ['rose callus exosomes']],
    ['#1000000-100000000000 exosomes', '10.000.000.000 exosomes, 2,5 exosomes', ['10.000.000.000 exosomes']],
    ['a _ b', 'a x b', ['a x b']],
  ])('%s in %j', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  it.each(['(a', 'a)', '(a|)', '(a .. | b) c', '.. a', 'a ..', '?', ''])('refuses %j, naming it', (phrase) => {
    expect(() => compiled(phrase)).toThrow(`phrase "${phrase}"`);
  });

  it('counts the tokens that a phrase can take up', () => {
    expect(compiled('(very | quite really)? rose')).toEqual({ least: 1, most: 3 });
    expect(compiled('{plant} .. exosomes')).toEqual({ least: 2, most: 10 });
  });

  it('refuses a list that nobody wrote and a phrase that may be empty', () => {
    expect(() => matcherOf([{ phrase: '{nobody} a', rule: 0 }], lists)).toThrow('no list is called "nobody"');
    expect(() => matcherOf([{ phrase: '(a)? (b)?', rule: 0 }], lists)).toThrow('may be left out');
  });
});
