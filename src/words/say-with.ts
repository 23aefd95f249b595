import type { Arguments, Key } from './catalogue.ts';
import { lookUp } from './say.ts';

/** Stands where a part goes; no message holds it (private use). */
const mark = '\uE000';

/** A message with parts that are more than text, such as an element around a name: the text between them as strings. */
export function sayWith<K extends Key, Part>(key: K, ...[values]: Arguments<K, Part | string>): (string | Part)[] {
  const parts: Readonly<Record<string, Part | string>> = values ?? {};
  const names = Object.keys(parts);
  const text = lookUp(key, Object.fromEntries(names.map((name, index) => [name, `${mark}${index}${mark}`])));
  return text.split(mark).flatMap((piece, index): (string | Part)[] => {
    if (index % 2 === 0) return piece === '' ? [] : [piece];
    const name = names[Number(piece)];
    return name === undefined ? [] : [parts[name] ?? ''];
  });
}
