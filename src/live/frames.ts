import { type PlainDom, plainDomOf } from './plain-dom.ts';

export interface FrameDocument {
  /** Among all frames of the document that it is in. */
  readonly position: number;
  readonly document: Document;
}

const mostFrames = 50;
/** Frames in frames are read down to this depth. */
const deepest = 3;

/**
 * Documents in frames of the same origin, those without any text (so far) left out, or not. `depth` is that of the document
 * they are in, 0 for the page itself.
 */
export function frameDocuments(dom: PlainDom, depth: number, withEmpty = false): readonly FrameDocument[] {
  const found: FrameDocument[] = [];
  // The browser counts them anyway; to look for some where there are none is to walk every element.
  if (depth >= deepest || !dom.window()?.length) return found;
  for (const [position, frame] of dom.all('iframe, frame').entries()) {
    const document = found.length < mostFrames ? dom.frameDocument(frame) : null;
    if (!document) continue;
    const inner = plainDomOf(document);
    const body = inner.body();
    if (body && (withEmpty || inner.textContent(body).trim() !== '')) found.push({ position, document });
  }
  return found;
}
