import { describe, expect, it } from 'vitest';
import { assess } from '../../../rules/index.ts';
import type { ProductScope } from '../../../rules/types.ts';
import { type BlockParts, pageOf } from './page.ts';

const heading = 'How exosomes keep';

function claims(title: string, ...said: readonly BlockParts[]) {
  const products: ProductScope[] = [{ name: heading, kind: 'article', main: true, place: 'page' }];
  const page = pageOf(['Exosomes for the skin are a theme of the day.', ...said], { title, products });
  const blocks = page.blocks.map((block) => (block.id === 0 ? { ...block, text: heading } : block));
  return assess({ ...page, blocks }).products.flatMap(({ findings }) => findings.map(({ claim }) => claim));
}

const dried = 'Exosomes stay stable at room temperature for years.';

describe('the name of the house in its own article', () => {
  it('is as much as "we", whether the title, the first line or the copyright tells it', () => {
    const said = `That is why every Kelda vial is freeze-dried. ${dried}`;
    expect(claims(`${heading} | Kelda Labs`, said)).toContain('shelf-stable');
    expect(claims(`Kelda Labs – ${heading}`, said)).toContain('shelf-stable');
    expect(claims(heading, said, { text: '© 2025 Kelda Labs', role: 'footer' })).toContain('shelf-stable');
    expect(claims(heading, said)).toEqual([]);
  });

  it('counts in a heading for what stands below', () => {
    const named: BlockParts = { text: 'What makes Kelda vials different', role: 'heading', level: 2 };
    const below: BlockParts = { text: dried, heading: 2 };
    expect(claims(`${heading} | Kelda Labs`, named, below)).toContain('shelf-stable');
    expect(claims(`${heading} | Marlow Labs`, named, below)).toEqual([]);
  });

  it('tells nothing of what others say, nor where it is a place or a paper', () => {
    const title = (name: string) => `${heading} | ${name}`;
    expect(claims(title('Kelda Labs'), `Some brands say that Kelda copies them. ${dried}`)).toEqual([]);
    expect(claims(title('London Skin'), `There are clinics in London for that. ${dried}`)).toEqual([]);
    expect(claims(title('The Saguaro Ledger'), `The Saguaro Ledger has asked around. ${dried}`)).toEqual([]);
  });

  it('answers a myth', () => {
    const myth: BlockParts = { text: 'Myth 2: They need a fridge', role: 'heading', level: 2 };
    const text = 'The exosomes of a Kelda vial are dried and stable at room temperature for eighteen months or more.';
    const said: BlockParts = { text, heading: 2 };
    expect(claims(`${heading} | Kelda Labs`, myth, said)).toContain('shelf-stable');
  });
});
