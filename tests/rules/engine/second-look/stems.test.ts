import { describe, expect, it } from 'vitest';
import { StemReader, stemIn, tellsIn } from '../../../../rules/engine/second-look/stems.ts';
import { tokenize } from '../../../../rules/engine/tokens.ts';
import { wordInSlotOf } from '../same-slot.ts';

const words = { small: new Set(['the']), denying: new Set(['not']) };
const [word, other] = ['frozen', wordInSlotOf('frozen')];

/** A reader that knows the two words by numbers. */
function reader(): StemReader {
  const stems = [word, other].map((known) => known.slice(0, 5));
  return new StemReader(words, (stem) => stems.indexOf(stem) + 1);
}

describe('the codes of two words in one slot', () => {
  it('are each of its own stem', () => {
    const codes = reader().read(tokenize(`${word} ${other} ${word} ${word} ${other}`));
    expect(codes.map(stemIn)).toEqual([1, 2, 1, 1, 2]);
  });

  it('say each what it tells', () => {
    const text = `the ${wordInSlotOf('the')} the ${wordInSlotOf('the')}`;
    expect(reader().read(tokenize(text)).map(tellsIn)).toEqual([false, true, false, true]);
  });

  it('are the same after more forms than are kept', () => {
    const stems = reader();
    const text = tokenize(`not the ${word}, 12 % of ${other}`);
    const before = stems.read(text);
    stems.read(tokenize(Array.from({ length: 20_000 }, (_, number) => `serum${number} ${number},`).join(' ')));
    expect(stems.read(text)).toEqual(before);
  });
});
