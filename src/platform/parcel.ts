/**
 * A snapshot made ready for sending: its markup as one long text that can be cut anywhere, and the rest of it, which is small.
 * To copy a text from one process to another is what browsers are quickest at.
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
  readonly text: string;
  readonly rest: Rest;
}

export function pack(snapshot: PageSnapshot): Parcel {
  const texts: string[] = [];
  const { stretches: _, frames: __, ...rest } = snapshot;
  const packed = packMarkup(snapshot, texts);
  return { text: texts.join(''), rest: { ...rest, ...packed } };
}

function packMarkup({ stretches, frames, firstAnchor, xml }: DocumentMarkup, texts: string[]): PackedMarkup {
  const parts = stretches.map(partOf);
  for (const [, text] of parts) texts.push(text);
  return {
    firstAnchor,
    xml,
    kinds: parts.map(([kind]) => kinds.indexOf(kind)),
    lengths: parts.map(([, text]) => text.length),
    frames: frames.map(({ position, markup }) => ({ position, markup: packMarkup(markup, texts) })),
  };
}

function partOf(stretch: Stretch): readonly [(typeof kinds)[number], string] {
  if ('open' in stretch) return ['open', stretch.open];
  if ('text' in stretch) return ['text', stretch.text];
  if ('whole' in stretch) return [stretch.roots ? 'roots' : 'whole', stretch.whole];
  return ['close', ''];
}

export function unpack({ text, rest }: Parcel): PageSnapshot {
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
