import type { JSX } from 'preact';
import { shorten } from './words.ts';

/** Enough to recognise a sentence by; shops can put whole pages into one. */
const longestQuote = 240;

export interface QuoteProps {
  readonly text: string;
  /** BCP 47 tag of the words, where known. */
  readonly lang?: string;
}

/** Words of the page: plain, shortened, and isolated so that their direction marks reach nothing around them. */
export function Quote({ text, lang }: QuoteProps): JSX.Element {
  return (
    <q class="quote">
      <bdi {...(lang && { lang })}>{shorten(text, longestQuote)}</bdi>
    </q>
  );
}
