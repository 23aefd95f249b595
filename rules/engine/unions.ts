import type { ListsByTest } from './lists-by-test.ts';

/** A test that is several. */
export interface Union {
  readonly test: number;
  readonly members: readonly number[];
}

/** A union is taken into a larger one where that saves this many members at least. */
const worthwhile = 3;

/** Unions with other unions among their members where these are part of them: it takes half the room. Members are in order. */
export function nestUnions(unions: readonly Union[]): Union[] {
  const membersOf = new Map(unions.map(({ test, members }) => [test, members]));
  const holders = new Map<number, number[]>();
  for (const { test, members } of unions) {
    if (members.length < worthwhile) continue;
    for (const member of members) holders.set(member, [...(holders.get(member) ?? []), test]);
  }
  return unions.map(({ test, members }) => {
    const left = new Set(members);
    const shared = new Map<number, number>();
    for (const member of members)
      for (const holder of holders.get(member) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    const parts = [...shared]
      .filter(([part, count]) => count < members.length && count === membersOf.get(part)?.length)
      .sort(([, one], [, other]) => other - one);
    const taken: number[] = [];
    for (const [part] of parts) {
      const saved = (membersOf.get(part) ?? []).filter((member) => left.has(member));
      if (saved.length < worthwhile) continue;
      taken.push(part);
      for (const member of saved) left.delete(member);
    }
    return { test, members: [...taken, ...left].sort((one, other) => one - other) };
  });
}

/**
 * The other way round.
 *
 * @param tests how many tests there are
 * @param members of the unions, in the order of these, cut by `ends`
 */
export function spreadUnions(
  tests: number,
  union: readonly number[],
  ends: readonly number[],
  members: readonly number[],
): ListsByTest {
  const placeOf = new Int32Array(tests).fill(-1);
  for (let place = 0; place < union.length; place += 1) placeOf[union[place] as number] = place;
  const starts = new Int32Array(tests + 1);
  const values: number[] = [];
  /** The last union that a test was taken into. */
  const takenBy = new Int32Array(tests).fill(-1);
  const take = (place: number, by: number): void => {
    const end = ends[place] as number;
    for (let at = place === 0 ? 0 : (ends[place - 1] as number); at < end; at += 1) {
      const member = members[at] as number;
      if (takenBy[member] === by) continue;
      takenBy[member] = by;
      const inner = placeOf[member] as number;
      if (inner < 0) values.push(member);
      else take(inner, by);
    }
  };
  for (let test = 0; test < tests; test += 1) {
    if ((placeOf[test] as number) >= 0) take(placeOf[test] as number, test);
    starts[test + 1] = values.length;
  }
  return { starts, values: Int32Array.from(values) };
}
