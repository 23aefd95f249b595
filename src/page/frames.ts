import { type Attributes, isClosed } from './attributes.ts';
import type { Frame } from './outline.ts';
import { trimmed } from './white-space.ts';

const tiny = /^[01](?:px)?$/;

/** A frame that shows something to a reader, under its own name; null for empty ones and those of trackers. */
export function shownFrame(attributes: Attributes): Frame | null {
  const empty = /^(?:about:blank)?$/.test(attributes.src ?? '') && attributes.srcdoc === undefined;
  if (empty || isClosed('iframe', attributes)) return null;
  if (tiny.test(attributes.width ?? '') || tiny.test(attributes.height ?? '')) return null;
  return { label: trimmed(attributes.title ?? attributes.name ?? '') };
}
