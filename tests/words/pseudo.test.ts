import { describe, expect, it } from 'vitest';
import file from '../../src/public/_locales/en/messages.json' with { type: 'json' };
import { english } from '../../src/words/english.ts';
import { catalogueFrom, type MessageFile } from '../../src/words/from-file.ts';
import { count, direction, language, say, speakFrom } from '../../src/words/index.ts';
import { pseudoLocale, pseudoNames } from '../../src/words/pseudo.ts';

const entries: MessageFile = file;
const letters = (text: string): number => text.replace(/\$\w+\$/g, '').match(/\p{L}/gu)?.length ?? 0;

describe.each(pseudoNames)('the made-up language %s', (name) => {
  const told = pseudoLocale(entries, name);

  it('has every message, with its values', () => {
    expect(Object.keys(told)).toEqual(Object.keys(entries));
    for (const [key, { message, placeholders = {} }] of Object.entries(told)) {
      expect(message.trim(), key).not.toBe('');
      const used = new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, value]) => value));
      expect([...used].sort(), key).toEqual(Object.keys(placeholders).sort());
    }
  });

  it('leaves no English letter where there was one', () => {
    const { language: _, direction: __, ...shown } = told;
    for (const [key, { message }] of Object.entries(shown)) {
      const plain = message.replace(/\$\w+\$/g, '');
      expect(plain === (entries[key]?.message ?? '') && letters(plain) > 0, key).toBe(false);
    }
  });
});

it('long is at least half as long again, and ends in sight', () => {
  for (const [key, { message }] of Object.entries(pseudoLocale(entries, 'long'))) {
    const before = letters(entries[key]?.message ?? '');
    if (key === 'language' || key === 'direction' || before === 0) continue;
    expect(letters(message), key).toBeGreaterThanOrEqual(before * 1.5);
    expect(message, key).toMatch(/^\[.*\]$/s);
  }
});

it('cjk has no spaces between words', () => {
  for (const [key, { message }] of Object.entries(pseudoLocale(entries, 'cjk')))
    expect(message, key).not.toContain(' ');
});

it('speaks as a language of its kind', () => {
  try {
    speakFrom(catalogueFrom(pseudoLocale(entries, 'rtl')));
    expect([language(), direction()]).toEqual(['he', 'rtl']);
    expect(say('undo')).toMatch(/^\p{Script=Hebrew}+$/u);
    speakFrom(catalogueFrom(pseudoLocale(entries, 'cjk')));
    expect(count('places', 1)).toBe(count('places', 2).replace('2', '1'));
  } finally {
    speakFrom(english);
  }
});
