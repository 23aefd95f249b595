import type { Language } from './language.ts';
import { compileTable, type Lexicon, lexiconOf, listsOf, phraseGroups, phraseRules, phrasesOf } from './lexicon.ts';
import { type PackedSpelled, packSpelled, unpackSpelled } from './packed-spelled.ts';
import { type PackedTable, packTable, unpackTable } from './packed-table.ts';
import { searchFor } from './sought.ts';

/** A language as a build writes it down: with what its phrases compile to, and blanks in their place. */
export interface PackedLexicon {
  readonly language: Language;
  readonly table: PackedTable;
  readonly spelled: PackedSpelled;
}

export function packLexicon(language: Language): PackedLexicon {
  const table = compileTable(language);
  // Throws where a page could not search for the phrases.
  searchFor(table);
  const orders = [...phraseRules(language)].flatMap(({ rule }, order) =>
    rule.is === 'claim' || rule.is === 'listed-name' ? [order] : [],
  );
  return {
    language: blank(language),
    table: packTable(table),
    spelled: packSpelled(phrasesOf(language), listsOf(language), orders),
  };
}

export function unpackLexicon({ language, table, spelled }: PackedLexicon): Lexicon {
  return lexiconOf(language, unpackTable(table), unpackSpelled(spelled));
}

/** What nothing but compiling asks for is left out. */
function blank(language: Language): Language {
  const spoken = new Set<unknown>([...phraseGroups(language)].map(({ phrases }) => phrases));
  const written = JSON.stringify(language, (key, value: unknown) => {
    if (key === 'lists') return {};
    if (key === 'common') return { everywhere: [], often: [] };
    return spoken.has(value) ? (value as readonly string[]).map(() => '') : value;
  });
  return JSON.parse(written) as Language;
}
