import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { plainText } from '../look/index.ts';
import { PageLanguage } from './page-language.ts';

/** Enough to recognise a sentence by; shops can put whole pages into one. */
const longestQuote = 240;

export interface QuoteProps {
  readonly text: string;
  /** BCP 47 tag of the words; that of the page where it is left out. */
  readonly lang?: string;
}

/**
 * Words of the page: plain, shortened, and isolated so that their direction marks reach nothing around them. The quotation
 * marks are the reader's, and stand where the words begin and end.
 */
export function Quote({ text, lang }: QuoteProps): JSX.Element {
  const pageLanguage = useContext(PageLanguage);
  const tag = lang ?? pageLanguage;
  return (
    <bdi>
      <q class="quote">
        <span {...(tag && { lang: tag })}>{plainText(text, longestQuote)}</span>
      </q>
    </bdi>
  );
}
