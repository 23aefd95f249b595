import { describe, expect, it } from 'vitest';
import { assess } from '../../../rules/index.ts';
import type { ProductScope } from '../../../rules/types.ts';
import { type BlockParts, pageOf, tableCell } from './page.ts';

const filler = (count: number): string[] => Array.from({ length: count }, () => 'A cream for dry skin, 50 ml.');

/** A page under another name than "Exosome Serum". */
function page(title: string, blocks: readonly BlockParts[], kind: ProductScope['kind'] = 'product') {
  const made = pageOf(blocks, { title, products: [{ name: title, kind, main: true, place: 'page' }] });
  return { ...made, blocks: made.blocks.map((block) => (block.id === 0 ? { ...block, text: title } : block)) };
}

const claims = (...given: Parameters<typeof page>) =>
  assess(page(...given)).products.flatMap(({ findings }) => findings.map(({ claim }) => claim));

describe('a table of prices below a heading that says exosome', () => {
  const prices = (kind: ProductScope['kind']) => {
    const entry = (text: string, row: number, product: number) => ({
      ...tableCell(text, row, 0, null, null),
      product,
      heading: 1,
    });
    const card = (name: string): ProductScope => ({ name, kind: 'listing-card', main: false, place: 'listing' });
    const blocks = [
      { text: 'Exosome prices', role: 'heading' as const, level: 2 },
      entry('Exosome facial, FDA approved', 0, 1),
      entry('Glass Skin Night, FDA approved', 1, 2),
    ];
    const products = [
      { name: 'Exosome Serum', kind, main: true, place: 'page' as const },
      card('Exosome facial'),
      card('Glass Skin Night'),
    ];
    return assess(pageOf(blocks, { products })).products.map(({ name }) => name);
  };

  it('lists other treatments of a clinic, too, and nothing but its theme in a shop', () => {
    expect(prices('treatment')).not.toContain('Glass Skin Night');
    expect(prices('treatment')).toContain('Exosome facial');
    expect(prices('product')).toContain('Glass Skin Night');
  });
});

describe('what a page is about', () => {
  it('passes over a page with one remark on exosomes', () => {
    const long = [...filler(10), 'People ask about exosomes.', 'Clinically proven in a trial.'];
    expect(assess(page('Argan Cream', long)).products).toEqual([]);
    expect(claims('Argan Cream', [...filler(10), 'With our rose exosomes.', 'Clinically proven.'])).toContain(
      'clinically-proven',
    );
  });

  it('takes a cream for one with exosomes in it where it tells what they come from', () => {
    const proven: BlockParts[] = [
      { text: 'Results', role: 'heading', level: 2 },
      { text: 'Clinically proven.', heading: 12 },
    ];
    const told = [...filler(10), 'Powered by our rose exosomes, made for skin.', ...proven];
    expect(claims('Perfection Moisturizer', told)).toContain('clinically-proven');
    const named = [...filler(10), 'Powered by our exosomes, made for skin.', ...proven];
    expect(claims('Perfection Moisturizer', named)).not.toContain('clinically-proven');
  });

  it('passes over electric cars, and cells that shed vesicles', () => {
    expect(assess(page('EXO 7.4 charger', ['EVs and the EXO', 'Zero risk, for skin too.'])).products).toEqual([]);
    expect(assess(page('Daily Capsules', ['Skin bacteria shed vesicles.', 'No side effects.'])).products).toEqual([]);
  });

  it('passes over an article on exosomes in another field', () => {
    const found = ['Our lab isolates exosomes from human plasma.', 'Samples are stored at -80 °C.'];
    expect(assess(page('Exosomes and early cancer', found, 'article')).products).toEqual([]);
  });

  it('reads an article in which a shop speaks of itself throughout as its own page', () => {
    const own = [
      'We fill a litre of milk exosomes a day, and then we bottle it for your skin.',
      'Our farmers have been with us since the start, and we know each by name.',
      'We never sell what has not been on our own skin for a season.',
      'It keeps for two years at room temperature, no fridge needed at all.',
    ];
    expect(claims('How it began', own, 'article')).toContain('shelf-stable');
    const diary = own.map((text) => text.replace(/\b[Ww]e\b/g, 'with my hands I').replace(/\b[Oo]ur\b|\bus\b/g, 'my'));
    expect(claims('How it began', diary, 'article')).toContain('shelf-stable');
    const paid = [...diary, 'I may earn a commission if you buy.'];
    expect(claims('How it began', paid, 'article')).not.toContain('shelf-stable');
    const reported = own.map((text) => text.replace(/\b[Ww]e\b/g, 'they').replace(/\b[Oo]ur\b|\bus\b/g, 'their'));
    expect(claims('How it began', reported, 'article')).not.toContain('shelf-stable');
  });
});

describe('whose words they are', () => {
  const under = (heading: string, blocks: readonly BlockParts[], level = 2): BlockParts[] => [
    { text: heading, role: 'heading', level },
    ...blocks.map((block) => ({ ...(typeof block === 'string' ? { text: block } : block), heading: 1 })),
  ];

  it('takes filters and searches for no claims', () => {
    expect(
      claims('Exosome shop', ['Filter: Acne | Clinically proven', 'Related searches: FDA approved exosomes']),
    ).toEqual([]);
    expect(claims('Exosome shop', under('Refine by', ['Clinically proven (4)', 'All ages (2)']))).toEqual([]);
    const options = ['Age: teens (12)', 'Sterile single-use (6)', 'All ages (8)'].map((text) => ({ text, list: 0 }));
    expect(claims('Exosome shop', options)).toEqual([]);
  });

  it('leaves what else lies in a box to itself', () => {
    const box = (...items: readonly string[]) =>
      claims(
        'Exosome Facial Set',
        items.map((text) => ({ text, role: 'list' as const, list: 0 })),
      );
    expect(box('Eight exosome ampoules, 2 ml each', 'Calming gel (works instantly)')).toEqual([]);
    expect(box('Firmer skin: works instantly', 'Calmer skin: works in minutes')).toContain('guaranteed-result');
  });

  it('leaves what else a set holds to itself, under headings of one level', () => {
    const set = (other: string) =>
      claims('The Bride Bundle with exosomes', [
        { text: '1. Milk Exosome Serum (50 ml)', role: 'heading', level: 3 },
        { text: 'Soft from the first night.', heading: 1 },
        { text: other, role: 'heading', level: 3 },
        { text: 'Stable for three years at room temperature.', heading: 3 },
      ]);
    expect(set('2. Oat Milk Cleanser')).not.toContain('shelf-stable');
    expect(set('How it keeps')).toContain('shelf-stable');
  });

  it('hears others in short quotes, and under a heading that tells what they say', () => {
    expect(claims('Exosome Serum', ['"It has no side effects." "It is FDA approved." We heard both.'])).toEqual([]);
    expect(claims('Exosome Serum', under('What some clinics say', ['They are injected into the scalp.']))).toEqual([]);
    expect(claims('Exosome Serum', ['A 0.5" tip gives an instant lift, and so does the 1" one.'])).toContain(
      'guaranteed-result',
    );
  });

  it('takes exosome add-ons for exosomes, and a heading that sets two things side by side for no preposition', () => {
    expect(claims('Exosome Facial', under('Exosome add-ons', ['Suitable for all ages.']))).toContain('all-ages');
    expect(claims('Exosome Facial', under('Exosomes vs. filler', ['Filler works instantly.']))).toEqual([]);
  });

  it('hears the seller answer what customers ask, and no customer', () => {
    const answer = (text: string): BlockParts => ({ text, role: 'answer' });
    expect(claims('Exosome Serum', under('Customer questions', [answer('A: External use only.')]))).toContain(
      'topical-only',
    );
    expect(claims('Exosome Serum', under('Customer questions', [answer('A: External use only. By Gail')]))).toEqual([]);
    expect(claims('Exosome Serum', under('Customer reviews', ['No side effects.']))).toEqual([]);
  });

  it('tells a question about another thing from one that compares it', () => {
    expect(claims('Exosome Serum', under('What is PRP?', ['Blood is drawn, spun and injected.']))).toEqual([]);
    expect(claims('Exosome Serum', under('Is it as good as PRP?', ['It is clinically proven.']))).toContain(
      'clinically-proven',
    );
    expect(claims('Exosome Serum', ['With PRP there is no risk of a reaction.'])).toEqual([]);
  });

  it('gives what stands behind the label of another thing to that thing', () => {
    expect(claims('Exosome Serum', ['Daily Veil SPF 50: approved. Suitable for all ages.'])).toEqual([]);
  });

  it('reads an article on a coined name as the page of who coined it', () => {
    const named = [
      'Rosivex™ is a complex of rose exosomes for the skin.',
      'Rosivex™ needs no fridge.',
      'Rosivex™ firms skin.',
    ];
    expect(claims('Discover Rosivex™', named, 'article')).toContain('shelf-stable');
  });
});
