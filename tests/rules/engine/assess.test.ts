import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../rules/index.ts';
import { pageOf } from './page.ts';

const pieces = fc.constantFrom(
  'exosomes',
  'exo​some',
  'inject',
  'FDA approved',
  'not',
  'no',
  '(',
  ')',
  '.',
  ',',
  '?',
  '“',
  '”',
  'PRP',
  'stable at room temperature',
  '25 °C',
  '#',
  '\u0000',
  '\ud800',
  '\u202e',
  '엑소좀',
  '10⁹',
  '·',
  '-',
  'rose',
  'from',
  '%',
);
const text = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 })
  .map((words) => words.join(' '));

describe('assess', () => {
  it('counts the blocks that name exosomes, also on a page that sells none', () => {
    const journal = { name: 'What cells send', kind: 'article', main: true, place: 'page' } as const;
    const page = pageOf(['Exosomes carry messages.', 'Cells listen.', 'An exo is a shell.'], { products: [journal] });
    const report = assess(page);
    expect(report.products).toEqual([]);
    expect(report.coverage.naming).toBe(2);
  });

  it('takes the heading over a listing for no product, unless something is claimed beside the cards', () => {
    const card = { name: 'Night Exosome Mask', kind: 'listing-card', main: false, place: 'listing' } as const;
    const shelf = { name: 'Exosome skincare', kind: 'product', main: true, place: 'page' } as const;
    const cards = [
      'Night Exosome Mask',
      'A mask with rose stem cell exosomes.',
      'Kept cool, it feels fresh in the morning.',
    ];
    const namesOf = (intro: readonly string[]) => {
      const blocks = [...intro, ...cards.map((text) => ({ text, product: 1 }))];
      return assess(pageOf(blocks, { products: [shelf, card] })).products.map(({ name }) => name);
    };
    expect(namesOf([])).toEqual(['Night Exosome Mask']);
    expect(namesOf(['All exosomes are FDA approved.'])).toEqual(['Exosome skincare', 'Night Exosome Mask']);
  });

  it('never throws, and every finding points at its very words', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const page = pageOf(texts);
        for (const product of assess(page).products) {
          for (const finding of product.findings) {
            const [first] = finding.at;
            expect(page.blocks[first?.block ?? -1]?.text.slice(first?.start, first?.end)).toBe(finding.text);
            expect(finding.text.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says the same of the same page twice', () => {
    const page = pageOf(['We inject FDA approved rose exosomes, stable at room temperature.']);
    expect(assess(page)).toEqual(assess(page));
  });

  it('makes one finding of a wording that stands twice, with both places', () => {
    const [product] = assess(pageOf(['FDA approved exosomes.', 'FDA approved exosomes.'])).products;
    const findings = product?.findings.filter((finding) => finding.claim === 'fda-approved');
    expect(findings).toHaveLength(1);
    expect(findings?.[0]?.at.map((place) => place.block)).toEqual([1, 2]);
  });

  it('takes a text with more claims than a call takes arguments', () => {
    const times = 130_000;
    const [product] = assess(pageOf(['It is FDA approved. '.repeat(times)])).products;
    expect(product?.findings.find((finding) => finding.claim === 'fda-approved')?.at).toHaveLength(times);
  }, 60_000);

  it('gives findings ids of their own', () => {
    const [product] = assess(pageOf(['We inject FDA approved rose exosomes, stable at room temperature.'])).products;
    const ids = product?.findings.map((finding) => finding.id) ?? [];
    expect(ids.length).toBeGreaterThanOrEqual(4);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
