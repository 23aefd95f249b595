import { type ListsByTest, listByTest } from './lists-by-test.ts';
import { alwaysMet, placeOf } from './nearby.ts';
import { nodeField, nothing, type PhraseTable, phraseField, phraseLength, testsIn } from './phrase-table.ts';
import { type Scope, scopes } from './scopes.ts';
import { tryOf } from './tries.ts';

/** What a phrase that is looked for says in `phrases` of `Sought`: the places of two needs, and that of its try. */
export const rowLength = 3;

/** By the tests of a token, for phrases that keep within a sentence or for those that may not. */
export interface Sought {
  /** The phrases whose anchor can begin with it, in rows. */
  readonly phrases: ListsByTest;
  /** The places of the needs that it meets. */
  readonly meets: ListsByTest;
}

/** By what each phrase is looked for; and how many needs there are, counted from 1. */
export interface Search {
  readonly needs: number;
  readonly sought: readonly [within: Sought, across: Sought];
}

export function searchFor(table: PhraseTable): Search {
  const tests = testsIn(table);
  const { starts, values } = table.unions;
  /** Calls back with the single tests of which a test is made. */
  const eachMember = (test: number, back: (member: number) => void): void => {
    const end = starts[test + 1] as number;
    if (starts[test] === end) back(test);
    for (let at = starts[test] as number; at < end; at += 1) back(values[at] as number);
  };
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
  const placeIn = (phrase: number, field: number): number => {
    const test = testOf(phrase, field);
    if (test === nothing) return alwaysMet;
    if (needOf[test] === 0) {
      needs += 1;
      needOf[test] = needs;
    }
    return placeOf(needOf[test] as number, phrases[phrase + field + 1] === 1);
  };
  const phrasesOf = (scope: Scope) =>
    listByTest(tests, rowLength, (add) => {
      for (let phrase = 0; phrase < phrases.length; phrase += phraseLength) {
        if (phrases[phrase + phraseField.scope] !== scope) continue;
        const first = placeIn(phrase, phraseField.first);
        const second = placeIn(phrase, phraseField.second);
        eachMember(testOf(phrase, phraseField.anchor), (test) => add(test, first, second, tryOf(phrase)));
      }
    });
  const meetsOf = (scope: Scope) => {
    const met = new Map<number, number>();
    for (let phrase = 0; phrase < phrases.length; phrase += phraseLength) {
      if (phrases[phrase + phraseField.scope] !== scope) continue;
      for (const field of [phraseField.first, phraseField.second])
        if (phrases[phrase + field] !== nothing) met.set(placeIn(phrase, field), testOf(phrase, field));
    }
    return listByTest(tests, 1, (add) => {
      for (const [place, test] of met) eachMember(test, (member) => add(member, place, 0, 0));
    });
  };
  const soughtIn = (scope: Scope): Sought => ({ phrases: phrasesOf(scope), meets: meetsOf(scope) });
  const sought = [soughtIn(scopes.within), soughtIn(scopes.across)] as const;
  return { needs, sought };
}
