import type { Union } from './phrase-table.ts';

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

/** The other way round. */
export function spreadUnions(nested: readonly Union[]): Union[] {
  const membersOf = new Map(nested.map(({ test, members }) => [test, members]));
  const spread = new Map<number, readonly number[]>();
  const spreadOne = (test: number): readonly number[] => {
    const members = membersOf.get(test);
    if (members === undefined) return [test];
    let all = spread.get(test);
    if (all === undefined) {
      all = members.some((member) => membersOf.has(member))
        ? [...new Set(members.flatMap(spreadOne))].sort((one, other) => one - other)
        : members;
      spread.set(test, all);
    }
    return all;
  };
  return nested.map(({ test }) => ({ test, members: spreadOne(test) }));
}
