const opening = '"“„«';
const closing = '”"»';
/** "@ana: ...", "m***y: ...", "Lisa (34): ...". */
const handled = /^(?:@[\w.]+|\w+\*{2,}\w*|\p{Lu}\p{Ll}+ ?\(\d\d\)) ?:/u;
/** No customer signs with more words than this. */
const longestName = 12;

/** "Nurul: instant glow for my wedding": a name or two, a place or an age behind a comma, and a colon. */
const named = /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}.]*)?(?:, (?:\p{Lu}\p{Ll}+|\d\d))?: \S/u;

/** True where a name and a colon stand in front of a text. */
export function opensWithName(text: string): boolean {
  return named.test(text);
}

/**
 * True for a quote that opens the text, with a name and no more behind it; or words with a handle in front.
 *
 * @param joining small words that a signature may hold: "Ana, aged 41, from the coast"
 */
export function isSigned(text: string, joining: readonly string[]): boolean {
  if (handled.test(text)) return true;
  const start = text.search(/[^★⭐☆\s\d./]/u);
  let at = start;
  while (at >= 0 && opening.includes(text[at] ?? ' ')) {
    const end = closeOf(text, at + 1);
    if (end - at < 4) return false;
    at = end + 1;
    while (text[at] === ' ') at += 1;
  }
  return at > start && isName(text.slice(at), joining);
}

/** "★★★★★ love it": one rating opens the text, and more than a name stands behind it; "★★★★★ 4.9 of 2,000" is that of many. */
export function isStarred(text: string): boolean {
  return /^(?:[★⭐☆]\uFE0F?\s?){4,}[^★⭐☆]*\p{L}{3}/u.test(text) && !/^[^.!?]{0,60}\d[.,]\d/u.test(text);
}

/** Where the last dash of a text stands, behind which it may be signed. */
export function lastDash(text: string): number {
  return dashes.reduce((last, dash) => Math.max(last, text.lastIndexOf(dash)), -1);
}

const dashes = ['–', '—', '―', ' - ', '~'];

/** The name behind the dash of "It calmed my skin. – Kim, Leeds", where a sentence ends before the dash; else ''. */
export function nameBehindDash(text: string): string {
  const dash = lastDash(text);
  if (dash < 1 || !/(?:[.!?…)”"’']|\p{Extended_Pictographic}\uFE0F?)\s*$/u.test(text.slice(0, dash))) return '';
  return text.slice(dash).replace(/^[\s–—―~-]+/u, '');
}

/** "Kim R.", "Ana, 41", but not "Free Shipping" or "Safe, Vegan"; a place behind a name looks like one more merit. */
export function isNameInFull(name: string): boolean {
  return /^\p{Lu}[\p{Ll}.'’-]*(?: \p{Lu}\.|(?: \p{Lu}[\p{Ll}'’-]+)?, (?:aged? )?\d\d)\.?$/u.test(name);
}

function closeOf(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (closing.includes(text[at] as string)) return at;
  return -1;
}

/** "– Priya N., verified buyer, 2024": names, numbers and at most one other word. */
function isName(rest: string, joining: readonly string[]): boolean {
  const words = rest
    .replace(/\.$/, '')
    .split(/[\s,()&–—-]+/u)
    .filter((word) => word !== '');
  const others = words.filter((word) => !joining.includes(word) && !/^(?:\p{Lu}[\p{L}.'’-]*|\d+)$/u.test(word));
  return words.length <= longestName && others.length <= 1 && others.every((word) => /^\p{Ll}+$/u.test(word));
}
