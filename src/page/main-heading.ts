import type { Box, Outline } from './outline.ts';

/**
 * Index of the piece that names what the page is about, -1 where none does: the h1; of several the one that the title
 * repeats; where there is none, an early heading that the title repeats.
 */
export function mainHeadingOf({ pieces }: Outline, title: string): number {
  const inTitle = new Set(wordsOf(title));
  const repeats = (index: number): boolean => {
    const words = wordsOf(pieces[index]?.text ?? '');
    return words.length > 0 && words.filter((word) => inTitle.has(word)).length * 2 >= words.length;
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
  return first.find(repeats) ?? first[0] ?? early.find(repeats) ?? -1;
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
