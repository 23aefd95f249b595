import type { DocumentMarkup } from '../page/index.ts';
import { domOf } from './dom.ts';
import { isLong, pageText } from './page-text.ts';
import { mentionsInPieces } from './piecewise-look.ts';
import { inTasks } from './steps.ts';

/**
 * The cheap gate: whether `mentions` holds of any text of the page. It is asked once of all text: an expression that meets short
 * texts before long ones, or some with and some without letters beyond Latin-1, is compiled for each.
 */
export function pageMentions(document: Document, mentions: (text: string) => boolean): boolean {
  const text = pageText(document, []);
  return text !== '' && mentions(text);
}

/**
 * The same, and in short tasks on a page where it would be a long one; `pause` resolves in a later task. The open roots that it
 * comes upon on such a page are told to `met`.
 */
export async function pageMentionsInTasks(
  document: Document,
  mentions: (text: string) => boolean,
  pause: () => Promise<void>,
  signal: AbortSignal,
  met: (roots: readonly ShadowRoot[]) => void = () => {},
): Promise<boolean> {
  if (!isLong(document)) return pageMentions(document, mentions);
  return await inTasks(mentionsInPieces(domOf, document, mentions, met), pause, signal);
}

/** The same of a page that was written out, with its frames; what is split by tags may be missed. */
export function snapshotMentions({ stretches, frames }: DocumentMarkup, mentions: (text: string) => boolean): boolean {
  const inStretches = stretches.some((stretch) => {
    const written = 'whole' in stretch ? stretch.whole : 'text' in stretch ? stretch.text : '';
    return written !== '' && mentions(written);
  });
  return inStretches || frames.some(({ markup }) => snapshotMentions(markup, mentions));
}
