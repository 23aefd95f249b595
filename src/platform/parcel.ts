/**
 * A snapshot made ready for sending: its markup in slices, cut wherever they are full, and the rest of it, which is small. To copy
 * a text from one process to another is what browsers are quickest at.
 */
import type { DocumentMarkup, PageSnapshot } from '../page/index.ts';

type Stretch = DocumentMarkup['stretches'][number];

const kinds = ['open', 'close', 'text', 'whole', 'roots'] as const;

interface PackedMarkup extends Omit<DocumentMarkup, 'stretches' | 'frames'> {
  /** Of each stretch: the place of its kind among `kinds`, and its characters. */
  readonly kinds: readonly number[];
  readonly lengths: readonly number[];
  readonly frames: readonly { readonly position: number; readonly markup: PackedMarkup }[];
}

export type Rest = Omit<PageSnapshot, keyof DocumentMarkup> & PackedMarkup;

export interface Parcel {
  /** At least one; together the whole markup. */
  readonly slices: readonly string[];
  readonly rest: Rest;
}

/** `longest` is how many characters a slice may have. */
export function pack(snapshot: PageSnapshot, longest: number): Parcel {
  const slices: string[] = [];
  let open = '';
  const put = (text: string): void => {
    let at = 0;
    // A part of a long text is cut out without a copy.
    while (open.length + text.length - at > longest) {
      const room = longest - open.length;
      slices.push(open + text.slice(at, at + room));
      open = '';
      at += room;
    }
    open += at > 0 ? text.slice(at) : text;
  };
  const { stretches: _, frames: __, ...rest } = snapshot;
  const packed = packMarkup(snapshot, put);
  if (open !== '' || slices.length === 0) slices.push(open);
  return { slices, rest: { ...rest, ...packed } };
}

function packMarkup(
  { stretches, frames, firstAnchor, xml }: DocumentMarkup,
  put: (text: string) => void,
): PackedMarkup {
  const places: number[] = [];
  const lengths: number[] = [];
  for (let index = 0; index < stretches.length; index++) {
    const stretch = stretches[index] as Stretch;
    const text = textOf(stretch);
    places.push(placeOf(stretch));
    lengths.push(text.length);
    put(text);
  }
  return {
    firstAnchor,
    xml,
    kinds: places,
    lengths,
    frames: frames.map(({ position, markup }) => ({ position, markup: packMarkup(markup, put) })),
  };
}

/** The place of its kind among `kinds`, told at once: a page has thousands of stretches. */
function placeOf(stretch: Stretch): number {
  if ('open' in stretch) return 0;
  if ('close' in stretch) return 1;
  if ('text' in stretch) return 2;
  return stretch.roots ? 4 : 3;
}

function textOf(stretch: Stretch): string {
  if ('whole' in stretch) return stretch.whole;
  if ('text' in stretch) return stretch.text;
  return 'open' in stretch ? stretch.open : '';
}

export function unpack({ slices, rest }: Parcel): PageSnapshot {
  const text = slices.join('');
  let at = 0;
  const take = (length: number): string => {
    at += length;
    return text.slice(at - length, at);
  };
  const unpackMarkup = ({ kinds: places, lengths, frames, firstAnchor, xml }: PackedMarkup): DocumentMarkup => ({
    firstAnchor,
    xml,
    stretches: places.map((place, index) => stretchOf(kinds[place], take(lengths[index] ?? 0))),
    frames: frames.map(({ position, markup }) => ({ position, markup: unpackMarkup(markup) })),
  });
  const { kinds: _, lengths: __, frames: ___, ...own } = rest;
  return { ...own, ...unpackMarkup(rest) };
}

function stretchOf(kind: (typeof kinds)[number] | undefined, text: string): Stretch {
  if (kind === 'open') return { open: text };
  if (kind === 'text') return { text };
  if (kind === 'close') return { close: true };
  return kind === 'roots' ? { whole: text, roots: true } : { whole: text };
}
