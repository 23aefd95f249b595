import { describe, expect, it } from 'vitest';
import { quantityIn } from '../../../rules/engine/quantities.ts';
import { tokenize } from '../../../rules/engine/tokens.ts';
import { assess } from '../../../rules/index.ts';
import { languages } from '../../../rules/languages/index.ts';
import { readHtml } from '../../../src/cli/read-html.ts';

const { quantities } = languages.en;
const read = (text: string) => {
  const tokens = tokenize(text);
  return quantityIn(tokens, { from: 0, to: tokens.length }, quantities);
};

describe('quantityIn', () => {
  it.each([
    ['5 x 10^10 particles/mL', 5e10, '', 'particles per ml'],
    ['5 × 10¹⁰ exosomes per vial', 5e10, '', 'exosomes per vial'],
    ['5 x 109 particles', 5e9, '', 'particles'],
    ['1E+10 EVs', 1e10, '', 'evs'],
    ['15bn per vial', 15e9, '', 'per vial'],
    ['ten billion exosomes', 10e9, '', 'exosomes'],
    ['100B+ exosomes', 100e9, '', 'exosomes'],
    ['20 000 ppm exosomes', 20_000, 'ppm', 'exosomes'],
    ['20,000ppm', 20_000, 'ppm', ''],
    ['10.000.000.000 exosomes per vial', 10e9, '', 'exosomes per vial'],
    ['Shot 7500', 7500, '', 'shot'],
    ['+266 % vs baseline', 266, '%', 'baseline'],
    ['87 % saw smoother skin', 87, '%', 'smoother skin'],
    ['Elasticity: +54 %', 54, '%', 'elasticity'],
    ['2.5x more collagen', 2.5, 'times', 'collagen'],
    ['threefold', null, '', ''],
    ['19 of 20 women', 95, '%', 'women'],
    ['9 out of 10 patients', 90, '%', 'patients'],
    ['no figure at all', null, '', ''],
    ['30–50% fewer wrinkles', 50, '%', 'fewer wrinkles'],
    ['10–15 billion exosomes', 15e9, '', 'exosomes'],
    ['10 to 15 billion exosomes', 15e9, '', 'exosomes'],
    ['3 x 1000 billion exosomes', 3e12, '', 'exosomes'],
    ['twenty-five billion exosomes', 25e9, '', 'exosomes'],
    ['constructor exosomes', null, '', ''],
    ['9e307 billion exosomes', null, '', ''],
    ['4 in 10 days', 4, '', 'days'],
  ])('%s', (text, value, unit, of) => {
    expect(read(text)).toEqual(value === null ? null : { value, unit, of });
  });
});

it('reads one range of a chain of many, however long', () => {
  expect(read(`${'7 to '.repeat(60_000)}8 billion exosomes`)).toMatchObject({ value: 7 });
});

describe('a finding that gives a figure', () => {
  it('carries it, also where the number stands in a sibling above its caption', () => {
    const html = `<!doctype html><html lang="en"><title>Exosome Serum</title><h1>Exosome Serum</h1>
      <p>10 billion exosomes in each vial.</p>
      <div class="stat"><div>87 %</div><div>saw visibly firmer skin in 4 weeks</div></div></html>`;
    const [product] = assess(readHtml(html, null).page).products;
    const figures = product?.findings.flatMap(({ claim, quantity }) => (quantity ? [{ claim, ...quantity }] : []));
    expect(figures).toEqual([
      expect.objectContaining({ claim: 'particle-count', value: 10e9 }),
      expect.objectContaining({ claim: 'measured-improvement', value: 87, unit: '%' }),
    ]);
  });
});
