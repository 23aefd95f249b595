import { describe, expect, it } from 'vitest';
import type { Language } from '../../rules/engine/language.ts';
import { listsOf, phraseRules } from '../../rules/engine/lexicon.ts';
import { languages } from '../../rules/languages/index.ts';

describe.each(Object.entries<Language>(languages))('the lists of "%s"', (_, language) => {
  const lists = listsOf(language);

  it('are each named by a phrase', () => {
    const phrases = [...phraseRules(language)].map(({ phrase }) => phrase);
    const texts = [...phrases, ...Object.values(lists).flat()].join('\n');
    expect(Object.keys(lists).filter((name) => !texts.includes(`{${name}}`))).toEqual([]);
  });

  it('name no rival twice', () => {
    const rivals = Object.values(language.rivals).flat();
    expect(rivals.filter((rival, index) => rivals.indexOf(rival) !== index)).toEqual([]);
  });
});
