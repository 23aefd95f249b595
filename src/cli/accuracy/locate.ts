import type { PageText, Place, TextBlock } from '../../../rules/types.ts';

/** White space and characters that nobody sees: a label and a page may differ in these. */
const unseen = /\s|\p{Default_Ignorable_Code_Point}/u;

/** The text without white space and unseen characters. */
export function squeeze(text: string): string {
  let squeezed = '';
  for (const character of text) if (!unseen.test(character)) squeezed += character;
  return squeezed;
}

/** Blocks as one squeezed text, with the block and the offset in it that every character came from. */
interface Joined {
  readonly text: string;
  readonly block: readonly number[];
  readonly offset: readonly number[];
}

function join(blocks: readonly TextBlock[]): Joined {
  const parts: string[] = [];
  const block: number[] = [];
  const offset: number[] = [];
  for (const { id, text } of blocks) {
    for (let index = 0; index < text.length; index++) {
      const character = text.charAt(index);
      if (unseen.test(character)) continue;
      parts.push(character);
      block.push(id);
      offset.push(index);
    }
  }
  return { text: parts.join(''), block, offset };
}

function occurrences(joined: Joined, needle: string): Place[][] {
  const found: Place[][] = [];
  for (let at = joined.text.indexOf(needle); at >= 0; at = joined.text.indexOf(needle, at + 1)) {
    const pieces: { block: number; start: number; end: number }[] = [];
    for (let index = at; index < at + needle.length; index++) {
      const block = joined.block[index] ?? -1;
      const end = (joined.offset[index] ?? 0) + 1;
      const last = pieces.at(-1);
      if (last?.block === block) last.end = end;
      else pieces.push({ block, start: end - 1, end });
    }
    found.push(pieces);
  }
  return found;
}

/**
 * Returns a function that finds a quote in the page's visible text. A quote may run over several blocks, and may stand at
 * several spots: each spot is a list of places, one a block. White space does not count. Image texts stand between blocks and
 * may cut a sentence in two, so the text is also read without them where that is needed.
 */
export function quoteFinder(page: PageText): (quote: string) => readonly (readonly Place[])[] {
  const visible = page.blocks.filter((block) => block.role !== 'metadata');
  const whole = join(visible);
  const withoutImages = join(visible.filter((block) => block.role !== 'image'));
  return (quote) => {
    const needle = squeeze(quote);
    if (needle === '') return [];
    const found = occurrences(whole, needle);
    return found.length > 0 ? found : occurrences(withoutImages, needle);
  };
}

/** Whether two places share at least one character. */
export function overlap(one: Place, other: Place): boolean {
  return one.block === other.block && one.start < other.end && other.start < one.end;
}
