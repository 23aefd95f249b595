import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../rules/engine/sentences.ts';
import { tokenize } from '../../../rules/engine/tokens.ts';

function split(text: string): string[] {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens, new Set(['dr', 'vs']));
  return sentences.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe('splitSentences', () => {
  it.each([
    ['It is stable. Keep it dry.', ['It is stable.', 'Keep it dry.']],
    ['Ask Dr. Lee vs. others. Yes!', ['Ask Dr. Lee vs. others.', 'Yes!']],
    ['Visit plated.com today.', ['Visit plated.com today.']],
    ['Is it safe?! No.', ['Is it safe?!', 'No.']],
    ['FDA Cleared · CE · ISO', ['FDA Cleared ·', 'CE ·', 'ISO']],
    ['no mark at all', ['no mark at all']],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('tells questions', () => {
    const tokens = tokenize('Is it safe? It is.');
    expect(splitSentences(tokens, new Set()).map((sentence) => sentence.question)).toEqual([true, false]);
  });
});
