import { NumberReader, writeNumbers } from './number-text.ts';
import type { Lists } from './phrase-reader.ts';
import { type Spelled, spelledBy, wordsIn } from './spelled.ts';

/** The same as a build writes it down: all words, and by their places there the words of lists and of phrases, parted by spaces. */
export interface PackedSpelled {
  readonly words: string;
  readonly lists: string;
  /** Which phrases have a row each in `rows`. */
  readonly orders: string;
  readonly rows: string;
}

/** @param orders the phrases of which the words are asked for */
export function packSpelled(phrases: readonly string[], lists: Lists, orders: readonly number[]): PackedSpelled {
  const rows = orders.map((order) => spelledBy(phrases[order] ?? '', lists));
  const names = [...new Set(rows.flatMap(({ named }) => named))];
  const sets = names.map((name) => wordsIn(lists[name] ?? []));
  const counts = new Map<string, number>();
  for (const word of [...sets, ...rows.map(({ own }) => own)].flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
  const placeOf = new Map(words.map((word, place) => [word, place]));
  const places = (some: readonly string[]) => steps(some.map((word) => placeOf.get(word) as number).sort(byNumber));
  const written = (numbers: readonly number[]) => writeNumbers([numbers.length, ...numbers]);
  return {
    words: words.join(' '),
    lists: sets.map((set) => written(places(set))).join(' '),
    orders: written(steps(orders)),
    rows: rows
      .map(({ own, named }) => written(named.map((name) => names.indexOf(name))) + written(places(own)))
      .join(' '),
  };
}

function byNumber(one: number, other: number): number {
  return one - other;
}

/** How much each number is more than the one before it. */
function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

/** Reads it when words are first asked for, and each phrase's when these are. */
export function unpackSpelled(packed: PackedSpelled): Spelled {
  let find: ((order: number) => ReadonlySet<string>) | null = null;
  return {
    wordsOf(order) {
      find ??= finderOf(packed);
      return find(order);
    },
  };
}

/** No list, and no word. */
const nothingSpelled = writeNumbers([0, 0]);

function finderOf(packed: PackedSpelled): (order: number) => ReadonlySet<string> {
  const [words, lists, rows] = [packed.words.split(' '), packed.lists.split(' '), packed.rows.split(' ')];
  const rowOf = new Map(placesIn(new NumberReader(packed.orders)).map((order, row) => [order, row]));
  const known = new Map<number, ReadonlySet<string>>();
  return (order) => {
    let found = known.get(order);
    if (found === undefined) {
      const reader = new NumberReader(rows[rowOf.get(order) ?? -1] ?? nothingSpelled);
      const named = Array.from({ length: reader.next() }, () => reader.next());
      const own = placesIn(reader);
      const all = [...own, ...named.flatMap((list) => placesIn(new NumberReader(lists[list] as string)))];
      found = new Set(all.map((place) => words[place] as string));
      known.set(order, found);
    }
    return found;
  };
}

function placesIn(reader: NumberReader): number[] {
  let place = 0;
  return Array.from({ length: reader.next() }, () => {
    place += reader.next();
    return place;
  });
}
