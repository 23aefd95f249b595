import { type Dom, domOf } from './dom.ts';

export interface FrameDocument {
  /** Among all frames of the document that it is in. */
  readonly position: number;
  readonly dom: Dom;
}

const frames = 'iframe, frame';
const mostFrames = 50;

/** Documents in frames of the same origin, those without any text (so far) left out, or not. */
export function frameDocuments(dom: Dom, withEmpty = false): readonly FrameDocument[] {
  const found: FrameDocument[] = [];
  for (const [position, frame] of dom.all(frames).entries()) {
    const document = found.length < mostFrames ? dom.frameDocument(frame) : null;
    if (!document) continue;
    const inner = domOf(document);
    const body = inner.body();
    if (body && (withEmpty || inner.textContent(body).trim() !== '')) found.push({ position, dom: inner });
  }
  return found;
}
