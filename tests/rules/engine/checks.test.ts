import { describe, expect, it } from 'vitest';
import { assess } from '../../../rules/index.ts';
import type { PageText } from '../../../rules/types.ts';
import { readHtml } from '../../../src/cli/read-html.ts';
import { type BlockParts, pageOf } from './page.ts';

const main = (blocks: readonly BlockParts[], parts: Partial<PageText> = {}) =>
  assess(pageOf(blocks, parts)).products[0];
const list = (text: string): BlockParts => ({ text, role: 'ingredients' });

describe('what a page leaves unsaid', () => {
  it('misses source, storage and evidence on a page that says nothing', () => {
    expect(main(['A glow for every day.'])?.missing).toEqual(['source', 'storage', 'evidence']);
  });

  it.each([
    ['source', 'Exosomes from human platelets.'],
    ['storage', 'Keep between 2 and 8 °C.'],
    ['storage', 'Shelf life: 24 months.'],
    ['evidence', 'In a study of 28 women, skin was firmer.'],
    ['source', 'They come from the cord lining of screened donors.'],
    ['storage', 'Vials wait on ice until you arrive.'],
    ['storage', 'Store in a cool, dark place.'],
    ['evidence', 'Two RCTs stand behind it.'],
    ['evidence', 'A pilot of 15 patients.'],
    ['evidence', '93 % of women saw firmer skin.'],
  ] as const)('finds %s stated in "%s"', (check, text) => {
    expect(main([text])?.missing).not.toContain(check);
  });

  it.each([
    ['source', "Don't mix it with plant exosomes."],
    ['evidence', 'Rated 4.6 out of 5 stars by buyers.'],
    ['evidence', 'After the first, 9 out of 10 guests rebook.'],
    ['evidence', '4.3 out of 5 · 1K+ sold last month'],
    ['evidence', 'Showing 1–7 of 7 results.'],
    ['evidence', 'Picture 1 of 9'],
    ['evidence', 'Made in an FDA audited unit.'],
    ['evidence', 'The price has both visits and all laboratory tests in it.'],
    ['evidence', 'A 40-person study is planned with a university.'],
    ['evidence', 'There are small studies by other groups.'],
    ['evidence', 'Some say that you should wait for a trial.'],
    ['evidence', 'It carries 5x the growth factors.'],
    ['evidence', 'Nine out of ten of our patients come back glowing.'],
    ['evidence', 'Nine of ten of our patients look fresher.'],
    ['evidence', 'We saw the results in my own skin.'],
  ] as const)('finds no %s stated in "%s"', (check, text) => {
    expect(main([text])?.missing).toContain(check);
  });

  it('asks a treatment with a short price list, too', () => {
    const cards = ['One session, 300 $', 'Three sessions, 800 $'].map((name) => {
      return { name, kind: 'listing-card', main: false, place: 'listing' } as const;
    });
    const products = [{ name: 'Exosome Facial', kind: 'treatment', main: true, place: 'page' } as const, ...cards];
    const text = 'A calm hour in our rooms in which your skin is cleansed, needled and covered with exosomes.';
    const blocks = [text, text, ...cards.map(({ name }, index) => ({ text: name, product: index + 1 }))];
    expect(main(blocks, { products })?.missing).toContain('storage');
  });

  it('asks for the ingredient only where a list is shown', () => {
    expect(main([list('Aqua, Glycerin, Niacinamide, Panthenol, Carbomer')])?.missing).toContain('ingredient');
    expect(main([list('Aqua, Glycerin, Rosa Damascena Callus Exosomes, Panthenol')])?.missing).not.toContain(
      'ingredient',
    );
    expect(main(['A glow for every day.'])?.missing).not.toContain('ingredient');
  });

  it('calls a plant source by the ingredient list alone', () => {
    const product = main([list('Aqua, Glycerin, Centella Asiatica Callus Extracellular Vesicles, Panthenol')]);
    expect(product?.findings[0]).toMatchObject({ claim: 'plant-exosome', place: 'ingredients' });
    expect(product?.exosomeSource).toEqual(['plant']);
  });

  it('never says "not stated" of what was not read', () => {
    const skipped = [{ what: 'empty-panel', count: 1, label: 'Storage' }] as const;
    const product = main(['A glow for every day.'], { skipped });
    expect(product?.missing).toEqual([]);
    expect(product?.notChecked.map((each) => each.check)).toContain('storage');
    expect(product?.notChecked[0]?.why).toContain('"Storage"');
  });

  it('says that Korean text is not covered, and nothing of its claims', () => {
    const report = assess(pageOf([{ text: '식물 엑소좀 세럼, 상온 보관', lang: 'ko' }], { lang: 'ko' }));
    expect(report.coverage.notCovered).toEqual([{ lang: 'ko', blocks: 1, claims: 'all' }]);
  });
});

describe('ingredient lists', () => {
  const reportOf = (list: string) =>
    assess(
      readHtml(`<!doctype html><html lang="en"><title>Exosome Serum</title><h1>Exosome Serum</h1>${list}</html>`, null)
        .page,
    ).products[0];

  it('are told where no entry is an exosome, one name to an item as well', () => {
    const items = ['Aqua', 'Glycerin', 'Panthenol', 'Tocopherol', 'Carbomer']
      .map((name) => `<li>${name}</li>`)
      .join('');
    expect(reportOf(`<h2>Ingredients</h2><ul>${items}</ul>`)?.missing).toContain('ingredient');
    expect(reportOf(`<h2>Ingredients</h2><ul>${items}<li>Exosomes</li></ul>`)?.missing).not.toContain('ingredient');
  });

  it('end before what a shade may contain', () => {
    const list =
      '<h2>Ingredients</h2><p>Aqua, Glycerin, Panthenol, Tocopherol, Carbomer, May contain: Exosomes, CI 77491</p>';
    expect(reportOf(list)?.missing).toContain('ingredient');
    expect(reportOf(list.replace(', May contain', '. May contain'))?.missing).toContain('ingredient');
  });

  it.each(['Exosome-free Complex', 'Base without Exosomes', 'Complex (free of vesicles)'])(
    'have no exosomes in an entry that says so: %s',
    (entry) => {
      expect(reportOf(`<h2>Ingredients</h2><p>Aqua, Glycerin, ${entry}, Panthenol, Carbomer</p>`)?.missing).toContain(
        'ingredient',
      );
    },
  );

  it.each([
    ['Aqua, Glycerin, Rosa Damascena Callus Extracellular Vesicles, Panthenol, Carbomer', ['plant']],
    ['Aqua, Glycerin, Complex (Water, Lactobacillus Extracellular Vesicles), Panthenol, Carbomer', ['microbe']],
    ['Aqua, Glycerin, Milk Exosomes, Human Adipose Stromal Cell Exosomes, Carbomer', ['animal', 'human']],
    ['Aqua, Glycerin, Exosomes, Panthenol, Carbomer', []],
  ] as const)('tell the source of each exosome entry: %s', (list, sources) => {
    expect(reportOf(`<h2>Ingredients</h2><p>${list}</p>`)?.exosomeSource.toSorted()).toEqual(sources);
  });
});
