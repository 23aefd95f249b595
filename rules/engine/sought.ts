import { type ListsByTest, listByTest } from './lists-by-test.ts';
import { alwaysMet, placeOf } from './nearby.ts';
import { nodeField, nothing, type PhraseTable, phraseField, phraseLength, testsIn } from './phrase-table.ts';
import { type Scope, scopes } from './scopes.ts';
import { tryOf } from './tries.ts';

/** What a phrase that is looked for says in `phrases` of `Sought`: the places of two needs, and that of its try. */
export const rowLength = 3;

/** So many can be numbered in the 16 bits that `Leads` keeps of each. */
export const mostNeeds = 2 ** 15 - 1;

/** Of phrases that keep within a sentence, or of those that may not. */
export interface Sought {
  /** By test: the phrases whose anchor it is, in rows. */
  readonly phrases: ListsByTest;
  /** By need: on which sides of an anchor it is asked for, each a bit of `side`. */
  readonly sides: Uint8Array;
}

export const side = { behind: 1, before: 2 } as const;

/** By what each phrase is looked for; and how many needs there are, counted from 1. */
export interface Search {
  readonly needs: number;
  /** By test: the need that it meets, 0 for none. */
  readonly needOf: Int32Array;
  readonly sought: readonly [within: Sought, across: Sought];
}

/** Throws an Error where the phrases need too many things; a build asks it, so that no page is the first to. */
export function searchFor(table: PhraseTable): Search {
  const tests = testsIn(table);
  const { phrases, sequences, nodes } = table;
  /** What a piece of a phrase begins with, by the field that names the piece. */
  const testOf = (phrase: number, field: number): number => {
    const place = phrases[phrase + field] as number;
    if (place === nothing) return nothing;
    const node = sequences[(phrases[phrase + phraseField.sequence] as number) + place] as number;
    return nodes[node + nodeField.begins] as number;
  };
  const needOf = new Int32Array(tests);
  let needs = 0;
  const needIn = (phrase: number, field: number): number => {
    const test = testOf(phrase, field);
    if (test === nothing) return 0;
    if (needOf[test] === 0) {
      needs += 1;
      needOf[test] = needs;
    }
    return needOf[test] as number;
  };
  const [within, across] = [new Uint8Array(tests), new Uint8Array(tests)];
  const placeIn = (phrase: number, field: number, sides: Uint8Array): number => {
    const need = needIn(phrase, field);
    if (need === 0) return alwaysMet;
    const isBehind = phrases[phrase + field + 1] === 1;
    sides[need] = (sides[need] as number) | (isBehind ? side.behind : side.before);
    return placeOf(need, isBehind);
  };
  /** By phrase: its anchor and its row. */
  const rows: number[] = [];
  for (let phrase = 0; phrase < phrases.length; phrase += phraseLength) {
    const sides = phrases[phrase + phraseField.scope] === scopes.within ? within : across;
    const first = placeIn(phrase, phraseField.first, sides);
    rows.push(testOf(phrase, phraseField.anchor), first, placeIn(phrase, phraseField.second, sides), tryOf(phrase));
  }
  if (needs > mostNeeds)
    throw new Error(`phrases need ${needs} things beside them, and at most ${mostNeeds} can be numbered`);
  const rowsOf = (scope: Scope) =>
    listByTest(tests, rowLength, (add) => {
      for (let at = 0, phrase = 0; at < rows.length; at += 4, phrase += phraseLength)
        if (phrases[phrase + phraseField.scope] === scope)
          add(rows[at] as number, rows[at + 1] as number, rows[at + 2] as number, rows[at + 3] as number);
    });
  const sought = [
    { phrases: rowsOf(scopes.within), sides: within },
    { phrases: rowsOf(scopes.across), sides: across },
  ] as const;
  return { needs, needOf, sought };
}
