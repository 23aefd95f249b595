import { type Attributes, isClosed } from './attributes.ts';
import type { Frame } from './outline.ts';
import { trimmed } from './white-space.ts';

const tiny = /^[01](?:px)?$/;

/** Shut away or too small to show anything, as those of trackers are. */
export function isHiddenFrame(attributes: Attributes): boolean {
  if (isClosed('iframe', attributes)) return true;
  return tiny.test(attributes.width ?? '') || tiny.test(attributes.height ?? '');
}

/** A frame that shows something to a reader, under its own name; null for empty ones and those of trackers. */
export function shownFrame(attributes: Attributes): Frame | null {
  const empty = /^(?:about:blank)?$/.test(attributes.src ?? '') && attributes.srcdoc === undefined;
  if (empty || isHiddenFrame(attributes)) return null;
  return { label: trimmed(attributes.title ?? attributes.name ?? '') };
}
