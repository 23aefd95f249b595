import { describe, expect, it } from 'vitest';
import { SlotCache } from '../../../rules/engine/slot-cache.ts';
import { noSlot } from '../../../rules/engine/spellings.ts';
import { type Token, tokenize } from '../../../rules/engine/tokens.ts';
import { matcherOf } from './matcher-of.ts';
import { wordInSlotOf } from './same-slot.ts';

const [word, other] = ['frozen', wordInSlotOf('frozen')];
const tokenOf = (text: string) => tokenize(text)[0] as Token;

describe('two words in one slot', () => {
  it('are two words in one slot', () => {
    expect(other).not.toBe(word);
    expect(tokenOf(other).slot).toBe(tokenOf(word).slot);
    expect(tokenOf(word).slot).not.toBe(noSlot);
  });

  it('have each its own number, or none', () => {
    const cache = new SlotCache();
    cache.keep(tokenOf(word), 7);
    expect([word, 'FROZEN', other].map((text) => cache.get(tokenOf(text)))).toEqual([7, 7, -1]);
    cache.keep(tokenOf(other), 8);
    expect([word, other].map((text) => cache.get(tokenOf(text)))).toEqual([-1, 8]);
  });

  it('are each spelled as on the page, in small letters', () => {
    const text = `${word} ${other} ${word} ${other.toUpperCase()} Frozen`;
    expect(tokenize(text).map(({ form }) => form)).toEqual([word, other, word, other, word]);
  });

  it('are each met by its own phrase', () => {
    const matcher = matcherOf([{ phrase: word, rule: word }], {});
    const found = (text: string) => matcher.find(tokenize(text)).map(({ from }) => from);
    expect(found(`${word} ${other} ${word} ${other}`)).toEqual([0, 2]);
    expect(found(other)).toEqual([]);
    expect(found(`${other} ${other} ${word}`)).toEqual([2]);
  });
});

describe('what a slot keeps', () => {
  it('is told apart where two marks share one', () => {
    const [comma, lookalike] = [',', String.fromCharCode(','.charCodeAt(0) + 0x2600)].map(tokenOf) as [Token, Token];
    expect(lookalike).toMatchObject({ kind: 'mark', slot: comma.slot });
    const cache = new SlotCache();
    cache.keep(comma, 7);
    expect([cache.get(comma), cache.get(lookalike)]).toEqual([7, -1]);
  });

  it('is nothing for numbers and long words', () => {
    const cache = new SlotCache();
    for (const text of ['1234', 'cryopreservation']) {
      cache.keep(tokenOf(text), 7);
      expect(cache.get(tokenOf(text)), text).toBe(-1);
    }
  });

  it('is gone once it is forgotten', () => {
    const cache = new SlotCache();
    cache.keep(tokenOf(word), 7);
    cache.forget();
    expect(cache.get(tokenOf(word))).toBe(-1);
  });
});
