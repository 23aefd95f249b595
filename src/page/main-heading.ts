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
  return best(first) ?? best(early.filter((index) => share(index) >= 0.5)) ?? -1;
}

const earliest = 8;

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
