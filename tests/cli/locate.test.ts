import { describe, expect, it } from 'vitest';
import { quoteFinder } from '../../src/cli/accuracy/locate.ts';
import { pageOf } from './labelled-page.ts';

describe('quoteFinder', () => {
  it('finds every spot of a quote', () => {
    const find = quoteFinder(pageOf('plant exosomes', 'our plant exosomes'));
    expect(find('plant exosomes')).toEqual([[{ block: 0, start: 0, end: 14 }], [{ block: 1, start: 4, end: 18 }]]);
  });

  it('follows a quote over several blocks, with or without a space between', () => {
    const page = pageOf('Hydration,', 'day 14', '+26 %');
    expect(quoteFinder(page)('tion, day 14 +26 %')).toEqual([
      [
        { block: 0, start: 5, end: 10 },
        { block: 1, start: 0, end: 6 },
        { block: 2, start: 0, end: 5 },
      ],
    ]);
  });

  it('does not mind white space and characters that nobody sees', () => {
    const find = quoteFinder(pageOf('exo\u200bsomes at\u00a025\u00ad °C'));
    expect(find('exosomes at 25 °C')).toEqual([[{ block: 0, start: 0, end: 19 }]]);
  });

  it('reads over an image between two blocks', () => {
    const page = pageOf('93 %', ['image', 'A smiling face'], 'saw smoother skin');
    expect(quoteFinder(page)('93 % saw smoother')).toHaveLength(1);
    expect(quoteFinder(page)('smiling face')).toEqual([[{ block: 1, start: 2, end: 14 }]]);
  });

  it('does not look into metadata, and finds nothing for an empty quote', () => {
    const find = quoteFinder(pageOf(['metadata', 'plant exosomes'], 'serum'));
    expect([find('plant'), find(' ')]).toEqual([[], []]);
  });
});
