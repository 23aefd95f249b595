import { describe, expect, test } from 'vitest';
import { mentionsExosomes, spellsExosomes } from '../../rules/index.ts';

describe('a title that spells the word', () => {
  test.each([
    'Exosome Serum | Fernwick',
    'EXOSOMES',
    'Sérum aux exosomes',
    'Exosomen-Serum',
    'Liposomes and exosomal masks',
  ])('%s', (title) => {
    expect(spellsExosomes(title)).toBe(true);
    expect(mentionsExosomes(title)).toBe(true);
  });

  test.each(['Retinol Serum', 'Exo Technology', '엑소좀 세럼', ''])(
    'is not %s, which is left to the look at the page',
    (title) => {
      expect(spellsExosomes(title)).toBe(false);
    },
  );
});
