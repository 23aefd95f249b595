/**
 * White space as the folding knows it: what Unicode calls white space, without U+FEFF, which has no width. Zero-width
 * characters, soft hyphens and bidi controls are no white space and stay where they are.
 */
const run = /[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const other = /[^\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** True where there is anything but white space. */
export function hasInk(text: string): boolean {
  return other.test(text);
}

/** Every run of white space as one space; with `afterSpace`, one at the start is dropped, as a space stands before it. */
export function fold(text: string, afterSpace: boolean): string {
  const folded = text.replace(run, ' ');
  return afterSpace && folded.startsWith(' ') ? folded.slice(1) : folded;
}

/** Folded at both ends as well: what a label or a name reads as. */
export function trimmed(text: string): string {
  const folded = fold(text, true);
  return folded.endsWith(' ') ? folded.slice(0, -1) : folded;
}

/** Offset in `text` of the character at `offset` of `fold(text, afterSpace)`; a space is the first of its run. */
export function unfolded(text: string, afterSpace: boolean, offset: number): number {
  let raw = 0;
  let folded = 0;
  for (const space of text.matchAll(run)) {
    const plain = space.index - raw;
    if (offset < folded + plain) break;
    folded += plain;
    raw = space.index;
    if (space.index === 0 && afterSpace) {
      raw = space[0].length;
      continue;
    }
    if (offset === folded) return raw;
    folded += 1;
    raw += space[0].length;
  }
  return raw + offset - folded;
}
