import { bodyOf, rootOf, textOf, windowOf } from './native.ts';

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
export function frameDocuments(of: Document, depth: number, withEmpty = false): readonly FrameDocument[] {
  const found: FrameDocument[] = [];
  // The browser counts them anyway; to look for some where there are none is to walk every element.
  if (depth >= deepest || !windowOf(of)?.length) return found;
  const frames = rootOf(of)?.querySelectorAll<HTMLIFrameElement>('iframe, frame') ?? [];
  for (const [position, frame] of Array.from(frames).entries()) {
    // Null for a frame of another origin.
    const document = found.length < mostFrames ? frame.contentDocument : null;
    const body = document && bodyOf(document);
    if (body && (withEmpty || textOf(body).trim() !== '')) found.push({ position, document });
  }
  return found;
}
