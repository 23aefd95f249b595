/** Makes words of a page fit to be shown or copied: one line of plain characters, not too long. */

/** Controls and line ends: read as a space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this removes
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/**
 * Characters that steer and are not seen: soft hyphens, zero-width spaces, the marks, overrides and isolates of the
 * bidirectional algorithm. The joiners stay: scripts need them.
 */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** Half of a surrogate pair: no character, shown as a box. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** More is not read in a card, and the words stand on the page anyway. */
export const longestQuote = 180;

/**
 * @param text any text of a page.
 * @param longest number of characters (code points) kept; a cut falls between words where one is near, and shows as an ellipsis.
 */
export function plainText(text: string, longest: number = longestQuote): string {
  // Cut first: a page can put megabytes into one claim. Twice the length leaves room for what is removed.
  const start = text.slice(0, longest * 4);
  const plain = start.replace(controls, ' ').replace(unseen, '').replace(loneSurrogate, '').replace(/\s+/g, ' ').trim();
  const characters = [...plain];
  if (characters.length <= longest && start.length === text.length) return plain;
  const kept = characters.slice(0, longest).join('');
  const lastSpace = kept.lastIndexOf(' ');
  return `${lastSpace > longest / 2 ? kept.slice(0, lastSpace) : kept}…`;
}
