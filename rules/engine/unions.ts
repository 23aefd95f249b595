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

/** The other way round: by test, the unions of which it is a member. */
export function holdersOf({ starts, values }: ListsByTest): ListsByTest {
  const tests = starts.length - 1;
  const ends = new Int32Array(tests + 1);
  for (let at = 0; at < values.length; at += 1) {
    const behind = (values[at] as number) + 1;
    ends[behind] = (ends[behind] as number) + 1;
  }
  for (let test = 0; test < tests; test += 1) ends[test + 1] = (ends[test + 1] as number) + (ends[test] as number);
  const next = ends.slice();
  const holders = new Int32Array(values.length);
  for (let test = 0; test < tests; test += 1)
    for (let at = starts[test] as number; at < (starts[test + 1] as number); at += 1) {
      const member = values[at] as number;
      holders[next[member] as number] = test;
      next[member] = (next[member] as number) + 1;
    }
  return { starts: ends, values: holders };
}
