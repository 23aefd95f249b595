import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../../rules/engine/table-compiler.ts';
import { TokenTypes } from '../../../rules/engine/token-types.ts';
import { tokenize } from '../../../rules/engine/tokens.ts';
import { matcherOf } from './matcher-of.ts';

const phrases = [
  'frozen in (liquid nitrogen | dry ice)',
  'kept (at | below) #2-8 degrees',
  'our cryo* vials',
  '(sold | sent | shipped | posted | packed | stored | poured | filled) (cold | dry)',
];
const common = { everywhere: [], often: [] };

/** More forms than are kept; numbers, which take no slot from the words that are. */
const flood = Array.from({ length: 10_000 }, (_, number) => `${number},`).join(' ');

function typesAfter(...texts: readonly string[]): TokenTypes {
  const types = new TokenTypes(compilePhrases(phrases, {}, common));
  for (const text of texts) {
    for (const token of tokenize(text)) types.of(token);
    types.forget();
  }
  return types;
}

describe('types of tokens', () => {
  it('stay known from text to text', () => {
    expect(typesAfter('frozen in liquid nitrogen').count).toBe(4);
    expect(typesAfter(flood, 'frozen in liquid nitrogen').count).toBe(4);
  });

  it('are let go of once there are too many forms', () => {
    expect(typesAfter(flood)).toMatchObject({ count: 0, passed: [] });
  });
});

describe('a matcher that let go of them', () => {
  const matcher = () =>
    matcherOf(
      phrases.map((phrase) => ({ phrase, rule: phrase })),
      {},
    );
  const texts = [
    'Frozen in liquid nitrogen, kept at 4 degrees, our cryogenic vials are sent cold.',
    'It is sold dry and packed cold, and never kept below 9 degrees.',
    'Dry ice is cold. Our vials, filled dry, are frozen in dry ice and kept below 5 degrees.',
    'Degrees of vials: 8, 7, 3. Nitrogen in liquid, at our cryotherapy vials, poured cold.',
  ];

  it.each(texts)('finds what a new one finds: %s', (text) => {
    const used = matcher();
    for (const before of texts) used.find(tokenize(before));
    used.find(tokenize(flood));
    const found = used.find(tokenize(text));
    expect(found).toEqual(matcher().find(tokenize(text)));
    expect(found).not.toEqual([]);
  });
});
