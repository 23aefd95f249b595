/** A page uses the same few thousand words again and again; each is spelled in small letters once, and found by its letters. */
const room = 2 ** 13;
const kept: string[] = new Array<string>(room + 1).fill('');

/** A longer part of a text may keep the whole text in memory, so that it must not be kept. */
export const longestKept = 12;

/**
 * The slot of a spelling: a number by which others keep what they know of it, and are sooner there than by hashing the text again.
 * Several spellings share one, so that whose it is has to be asked.
 */
export const noSlot = 0;
const firstWord = 1;
const firstMark = firstWord + room;
const marks = 2 ** 8;
export const slots = firstMark + marks;

/** The slot of the letters from a to z, large or small, of [from, to) of a text; `noSlot` for what must not be kept. */
export function slotOf(text: string, from: number, to: number): number {
  if (to - from > longestKept) return noSlot;
  let hash = to - from;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (text.charCodeAt(at) | 32)) | 0;
  return firstWord + ((hash ^ (hash >>> 13)) & (room - 1));
}

export function slotOfMark(code: number): number {
  return firstMark + (code & (marks - 1));
}

/** The letters of [from, to) in small ones. */
export function spellingOf(slot: number, text: string, from: number, to: number): string {
  if (slot === noSlot) return text.slice(from, to).toLowerCase();
  const known = kept[slot] as string;
  if (isSpelledIn(known, text, from, to)) return known;
  const form = text.slice(from, to).toLowerCase();
  kept[slot] = form;
  return form;
}

function isSpelledIn(known: string, text: string, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let index = 0; index < known.length; index += 1)
    if (known.charCodeAt(index) !== (text.charCodeAt(from + index) | 32)) return false;
  return true;
}
