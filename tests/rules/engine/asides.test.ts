import { describe, expect, it } from 'vitest';
import { saidOf } from './said.ts';

describe('what stands in brackets behind a name', () => {
  it('is of that name, where several goods follow each other', () => {
    const body =
      '<p>Lumo Baby Balm (from birth), Lumo Wand 2 (FDA cleared, for all ages): other labs, other rules.</p>';
    expect(saidOf('fda-approved', body)).toEqual([]);
    expect(saidOf('all-ages', body)).toEqual([]);
  });

  it('is of the exosomes behind a name of theirs, or of the product', () => {
    expect(
      saidOf('cold-stored', '<p>Grape Exosome Mist (keep refrigerated), Night Balm 2 (any shelf).</p>'),
    ).not.toEqual([]);
    expect(saidOf('cold-stored', '<p>Exosome Serum (keep refrigerated), Night Balm 2 (any shelf).</p>')).not.toEqual(
      [],
    );
  });

  it('is of the treatment behind one name alone, behind its levels and behind plain words', () => {
    expect(saidOf('injectable', '<p>Choose our Face Ritual (injected with a fine needle).</p>')).not.toEqual([]);
    expect(
      saidOf('injectable', '<p>Essential (one pass), Couture (hundreds of micro-injections of the exosomes).</p>'),
    ).not.toEqual([]);
    expect(saidOf('cold-stored', '<p>It comes in vials (keep refrigerated) and sachets (any shelf).</p>')).not.toEqual(
      [],
    );
  });

  it('is of other goods in a line that says so at its start', () => {
    expect(saidOf('clinically-proven', '<p>See also: PeptiFirm (clinically proven).</p>')).toEqual([]);
    expect(saidOf('clinically-proven', '<p>We say it plainly: clinically proven.</p>')).not.toEqual([]);
  });
});
