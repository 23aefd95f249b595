import type { Scope } from './scopes.ts';
import type { TokenTest } from './token-tests.ts';

/** What must stand beside a phrase's anchor, on one side of it. */
export interface Need {
  /** What its first token passes. */
  readonly test: TokenTest;
  /** How large a part of a text it is met at. */
  readonly share: number;
  readonly isBehind: boolean;
  readonly scope: Scope;
}

/** To try a phrase in vain takes about as long as to note so many tokens that meet a need. */
const noted = 30;
/** Of the phrases whose first need is met; only of them the second one is asked. */
const askedAgain = 0.2;

/**
 * Each token of a text is noted for all needs that it meets, and commonplace words meet hundreds. A need that is asked for so seldom
 * that noting it takes longer than it spares is better not asked for at all.
 */
export class WorthwhileNeeds {
  /** By need, how large a part of a text it is asked at. */
  readonly #asked = new Map<string, number>();

  /**
   * @param share of the phrase's anchor
   * @param needs the first and the second, null for none
   */
  ask(share: number, needs: readonly (Need | null)[]): void {
    for (const [index, need] of needs.entries()) {
      if (need === null) continue;
      const key = keyOf(need);
      this.#asked.set(key, (this.#asked.get(key) ?? 0) + (index === 0 ? share : share * askedAgain));
    }
  }

  has(need: Need): boolean {
    return (this.#asked.get(keyOf(need)) ?? 0) * noted > need.share;
  }
}

function keyOf({ test, isBehind, scope }: Need): string {
  return `${test} ${isBehind} ${scope}`;
}
