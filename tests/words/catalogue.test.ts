import { describe, expect, it } from 'vitest';
import file from '../../src/public/_locales/en/messages.json' with { type: 'json' };
import { english } from '../../src/words/english.ts';
import { catalogueFrom, type MessageFile } from '../../src/words/from-file.ts';
import { count, direction, language, say, sayWith, speakFrom } from '../../src/words/index.ts';

const entries = Object.entries(file as MessageFile);

describe('the English file', () => {
  it.each(entries)(
    '%s has words, a description and fitting placeholders',
    (key, { message, description, placeholders = {} }) => {
      expect(key).toMatch(/^[A-Za-z0-9_]+$/);
      expect(message.trim()).not.toBe('');
      expect((description ?? '').trim()).not.toBe('');
      const used = new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name));
      expect([...used].sort()).toEqual(Object.keys(placeholders).sort());
      // Values are handed over by the order of their names.
      const contents = Object.keys(placeholders)
        .sort()
        .map((name) => placeholders[name]?.content);
      expect(contents).toEqual(contents.map((_, index) => `$${index + 1}`));
    },
  );

  it('has both forms of English for all that is counted', () => {
    const stems = entries.flatMap(([key]) => key.match(/^(.*)_other$/)?.[1] ?? []);
    expect(stems.length).toBeGreaterThan(5);
    for (const stem of stems) expect(Object.keys(file)).toContain(`${stem}_one`);
  });
});

describe('what is said', () => {
  it('is counted and written as English does', () => {
    expect([1, 2, 1234].map((number) => count('countRed', number))).toEqual([
      '1 red flag',
      '2 red flags',
      '1,234 red flags',
    ]);
  });

  it('takes each value to its name, however often its characters look like marks', () => {
    expect(say('passedInWordsOf', { reason: '$1', speaker: '$reason$' })).toBe('$1, in $reason$');
  });

  it('holds parts that are more than text', () => {
    const part = { is: 'an element' };
    expect(sayWith('popupOffSite', { site: part })).toEqual(['Nothing on ', part, ' has been read.']);
  });

  it('has the forms of a language with more of them than English, and its direction', () => {
    const polish = {
      language: { message: 'pl' },
      direction: { message: 'ltr' },
      places_one: { message: '$count$ miejsce', placeholders: { count: { content: '$1' } } },
      places_few: { message: '$count$ miejsca', placeholders: { count: { content: '$1' } } },
      places_many: { message: '$count$ miejsc', placeholders: { count: { content: '$1' } } },
      places_other: { message: '$count$ miejsca', placeholders: { count: { content: '$1' } } },
    };
    try {
      speakFrom(catalogueFrom(polish));
      expect([1, 3, 5].map((number) => count('places', number))).toEqual(['1 miejsce', '3 miejsca', '5 miejsc']);
      expect([language(), direction()]).toEqual(['pl', 'ltr']);
      speakFrom(catalogueFrom({ language: { message: 'ar' }, direction: { message: 'rtl' } }));
      expect(direction()).toBe('rtl');
    } finally {
      speakFrom(english);
    }
  });
});
