import { NumberReader, writeNumbers } from './number-text.ts';
import type { Lists } from './phrase-reader.ts';
import { type Spelled, spelledBy, wordsIn } from './spelled.ts';

/** The same as a build writes it down: all words, and by their places there the words of lists, then of phrases. */
export interface PackedSpelled {
  readonly words: string;
  readonly numbers: string;
}

/** @param orders the phrases of which the words are asked for */
export function packSpelled(phrases: readonly string[], lists: Lists, orders: readonly number[]): PackedSpelled {
  const rows = orders.map((order) => ({ order, ...spelledBy(phrases[order] ?? '', lists) }));
  const names = [...new Set(rows.flatMap(({ named }) => named))];
  const sets = names.map((name) => wordsIn(lists[name] ?? []));
  const counts = new Map<string, number>();
  for (const word of [...sets, ...rows.map(({ own }) => own)].flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
  const placeOf = new Map(words.map((word, place) => [word, place]));
  const places = (some: readonly string[]) => {
    const sorted = some.map((word) => placeOf.get(word) as number).sort((one, other) => one - other);
    return [some.length, ...sorted.map((place, index) => place - (sorted[index - 1] ?? 0))];
  };
  const numbers = [names.length, ...sets.flatMap(places), rows.length];
  rows.forEach(({ order, own, named }, index) => {
    numbers.push(order - (rows[index - 1]?.order ?? 0), named.length, ...named.map((name) => names.indexOf(name)));
    numbers.push(...places(own));
  });
  return { words: words.join(' '), numbers: writeNumbers(numbers) };
}

/** Reads it when words are first asked for. */
export function unpackSpelled(packed: PackedSpelled): Spelled {
  let read: ReadonlyMap<number, () => ReadonlySet<string>> | null = null;
  return {
    wordsOf(order) {
      read ??= rowsOf(packed);
      return read.get(order)?.() ?? new Set();
    },
  };
}

function rowsOf({ words, numbers }: PackedSpelled): ReadonlyMap<number, () => ReadonlySet<string>> {
  const all = words.split(' ');
  const reader = new NumberReader(numbers);
  const row = () => Array.from({ length: reader.next() }, () => reader.next());
  const places = () => {
    let place = 0;
    return row().map((step) => {
      place += step;
      return place;
    });
  };
  const sets = Array.from({ length: reader.next() }, places);
  const rows = new Map<number, () => ReadonlySet<string>>();
  let order = 0;
  for (let left = reader.next(); left > 0; left -= 1) {
    order += reader.next();
    const named = row();
    const own = places();
    let made: ReadonlySet<string> | null = null;
    rows.set(order, () => {
      made ??= new Set([...own, ...named.flatMap((set) => sets[set] ?? [])].map((place) => all[place] as string));
      return made;
    });
  }
  return rows;
}
