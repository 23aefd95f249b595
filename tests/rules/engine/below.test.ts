import { describe, expect, it } from 'vitest';
import { saidOf } from './said.ts';

const conditions = (body: string) => saidOf('treats-condition', body);

describe('a name in a list', () => {
  it('makes the claim below a head that offers it, however far', () => {
    const items = '<ul><li>Fine lines and dullness</li><li>Thinning after pregnancy</li></ul>';
    expect(conditions(`<h2>Who is a good candidate?</h2>${items}`)).toEqual(['Thinning after pregnancy']);
    expect(conditions('<p>Indications: fine lines • uneven tone • large pores • tired eyes • rosacea</p>')).toEqual([
      'rosacea',
    ]);
  });

  it.each([
    '<h2>Who should not have it?</h2><ul><li>Rosacea</li></ul>',
    '<h2>Not suitable for</h2><ul><li>Rosacea</li></ul>',
    '<p>Suitable for: dry and dull skin. Also read our page on rosacea.</p>',
    '<h2>Ingredients of interest</h2><ul><li>Rosacea</li></ul>',
  ])('makes none in %s', (body) => {
    expect(conditions(body)).toEqual([]);
  });
});

describe('a question that is asked and answered in one phrase', () => {
  it('makes the claim of its answer', () => {
    expect(conditions('<p>Eczema behind the knees? Our balm clears it.</p>')).toEqual([
      'Eczema behind the knees? Our balm clears it',
    ]);
  });

  it.each(['Eczema behind the knees? No, it never clears it.', 'Eczema behind the knees? Ask your doctor.'])(
    'makes none of "%s"',
    (text) => {
      expect(conditions(`<p>${text}</p>`)).toEqual([]);
    },
  );
});
