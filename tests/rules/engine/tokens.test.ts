import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../rules/engine/tokens.ts';

const forms = (text: string) => tokenize(text).map((token) => token.form);

describe('tokenize', () => {
  it.each([
    ['FDA-approved, room‑temperature', ['fda', 'approved', ',', 'room', 'temperature']],
    ['exo​some exo­some exosome® EXOSOMES™', ['exosome', 'exosome', 'exosome', 'exosomes']],
    ['еxоsomе with Cyrillic letters', ['exosome', 'with', 'cyrillic', 'letters']],
    ['ＥＸＯＳＯＭＥ', ['exosome']],
    ["the serum's, isn't, isnt, we've", ['the', 'serum', ',', 'isnt', ',', 'isnt', ',', "we've"]],
    ['the U.S. FDA by I.V. drip', ['the', 'us', 'fda', 'by', 'iv', 'drip']],
    ['20 000 ppm 15bn 5 x 10^10 1E+10 10⁹', ['20000', 'ppm', '15', 'bn', '5', 'x', '10^10', '1e+10', '10^9']],
    ['at −80 °C or 2–8 °C or 5℃', ['at', '-80', '°', 'c', 'or', '2', '-', '8', '°', 'c', 'or', '5', '°', 'c']],
    ['“living” *cells*', ['living', 'cells']],
    ['🔥Hot', ['•', 'hot']],
  ])('reads %j', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it('points at the very characters, whatever stands between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last - 1);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          last = token.end;
        }
      }),
    );
  });
});
