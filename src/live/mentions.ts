import type { DocumentMarkup } from '../page/index.ts';
import { pageText } from './page-text.ts';

/**
 * The cheap gate: whether `mentions` holds of any text of the page. It is asked once of all text: an expression that meets short
 * texts before long ones, or some with and some without letters beyond Latin-1, is compiled for each.
 */
export function pageMentions(document: Document, mentions: (text: string) => boolean): boolean {
  const text = pageText(document, []);
  return text !== '' && mentions(text);
}

/** The same of a page that was written out, with its frames; what is split by tags may be missed. */
export function snapshotMentions({ stretches, frames }: DocumentMarkup, mentions: (text: string) => boolean): boolean {
  const inStretches = stretches.some((stretch) => {
    const written = 'whole' in stretch ? stretch.whole : 'text' in stretch ? stretch.text : '';
    return written !== '' && mentions(written);
  });
  return inStretches || frames.some(({ markup }) => snapshotMentions(markup, mentions));
}
