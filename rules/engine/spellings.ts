/** A page uses the same few thousand words again and again; each is spelled in small letters once, and found by its letters. */
const room = 2 ** 13;
const kept: string[] = new Array<string>(room).fill('');

/** A longer part of a text may keep the whole text in memory, so that it must not be kept. */
export const longestKept = 12;

/** The letters from a to z, large or small, of [from, to) of a text in small ones. */
export function spellingOf(text: string, from: number, to: number): string {
  let hash = to - from;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (text.charCodeAt(at) | 32)) | 0;
  const place = (hash ^ (hash >>> 13)) & (room - 1);
  const known = kept[place] as string;
  if (isSpelledIn(known, text, from, to)) return known;
  const form = text.slice(from, to).toLowerCase();
  if (to - from <= longestKept) kept[place] = form;
  return form;
}

function isSpelledIn(known: string, text: string, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let index = 0; index < known.length; index += 1)
    if (known.charCodeAt(index) !== (text.charCodeAt(from + index) | 32)) return false;
  return true;
}
