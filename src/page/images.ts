import type { Attributes } from './attributes.ts';
import { type Box, closest } from './outline.ts';
import { trimmed } from './white-space.ts';

/** What an image says of itself: its alt text, else its label. '' for a silent one. */
export function imageText(attributes: Attributes): string {
  return trimmed(attributes.alt ?? '') || trimmed(attributes['aria-label'] ?? '');
}

const small = 64;

/** A picture that may well hold text for the eye, and says none of it: not an icon, nor a picture that a link is made of. */
export function isMute(box: Box): boolean {
  const { attributes } = box;
  if (box.tag !== 'img' || box.copy || /^(?:none|presentation)$/.test(attributes.role ?? '')) return false;
  const sides = [attributes.width, attributes.height].map((side) => Number.parseInt(side ?? '', 10));
  if (sides.some((side) => side <= small)) return false;
  return closest(box, ({ tag }) => tag === 'a' || tag === 'button') === null;
}

/** Text drawn in a picture (`<svg><text>`): read like any text, and placed as a part of an image. */
export function isSvgText(box: Box): boolean {
  return closest(box, ({ tag }) => tag === 'svg') !== null;
}
