import type { Box, Outline } from './outline.ts';

/**
 * Index of the piece that names what the page is about, -1 where none does: the h1; of several the one that the title
 * repeats; where there is none, an early heading that the title repeats.
 */
export function mainHeadingOf({ pieces }: Outline, title: string): number {
  const inTitle = new Set(wordsOf(title));
  const share = (index: number): number => {
    const words = wordsOf(pieces[index]?.text ?? '');
    return words.filter((word) => inTitle.has(word)).length / Math.max(words.length, 1);
  };
  const best = (headings: readonly number[]): number | undefined => {
    return headings.reduce<number | undefined>(
      (held, index) => (held === undefined || share(index) > share(held) ? index : held),
      undefined,
    );
  };
  const first: number[] = [];
  const early: number[] = [];
  let last: Box | null = null;
  for (const [index, { box }] of pieces.entries()) {
    const heading = headingAround(box);
    if (!heading || heading === last) continue;
    last = heading;
    if (heading.tag === 'h1') first.push(index);
    else if (index < earliest) early.push(index);
  }
  const named = best(early.filter((index) => share(index) >= 0.5));
  const main = best(first);
  // A logo may be an h1: "Fern Shop" on the page "Exosome care | Fern Shop", which has a heading "Exosome care".
  if (main !== undefined && named !== undefined && isShopsName(pieces[main]?.text ?? '', title)) {
    const opening = new Set(wordsOf(partsOf(title)[0] ?? ''));
    const words = wordsOf(pieces[named]?.text ?? '');
    if (words.filter((word) => opening.has(word)).length >= words.length / 2) return named;
  }
  return main ?? named ?? -1;
}

/** Headings further on are chapters; menus stand before. */
const earliest = 32;

function partsOf(title: string): readonly string[] {
  return title.split(/\s[|–—·»-]\s/);
}

function isShopsName(text: string, title: string): boolean {
  const parts = partsOf(title);
  const last = parts.length > 1 ? wordsOf(parts.at(-1) ?? '').join(' ') : '';
  return last !== '' && wordsOf(text).join(' ') === last;
}

function headingAround(box: Box): Box | null {
  for (let at: Box | null = box; at !== null; at = at.parent) {
    if (/^h[1-3]$/.test(at.tag)) return at;
    if (at.block) return null;
  }
  return null;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
