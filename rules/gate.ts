/**
 * Does a text name exosomes at all, in any known language? One small regular expression without the u and v flags, which
 * would make it three times slower: on most pages of a shop it is all that ever runs. Letters split by an invisible
 * character ("exo\u200bsome") and by a hyphen are met too; look-alike letters of other scripts stand for their Latin ones.
 */
const h = '[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]*';
const e = '[eеｅέ]';
const x = '[xхｘ×]';
const o = '[oоοｏ]';
const s = '[sѕｓ]';
const a = '[aаａ]';

// Put together without a call, so that the build makes one literal of it: calls cost a cold page more than the look.
const term = new RegExp(
  `${e}${h}${x}${h}${o}${h}[-\\u2010\\u2011 ]?${h}${s}${h}${s}?${h}${o}|${e}${h}${x}${h}${a}${h}${s}${h}${o}|` +
    'exson|exosne|exosme|exsosom|esosom|exo technology|' +
    'vesic(?:le|ulas|ules|ole)|vésicule|vesículas|vesikel|' +
    '\\bevs\\b|' +
    '엑소좀|엑소솜|세포외소포|엑소-라이크|エクソソーム|エキソソーム|細胞外小胞|外泌[体體]|外囊泡',
  'i',
);

/** True where the text may name exosomes. Meant to be cheap and to miss nothing; what it lets in is read properly. */
export function mentionsExosomes(text: string): boolean {
  return term.test(text);
}

/**
 * Whether a text as short as a title spells the word as most do. No regular expression: one that meets a short text first is
 * compiled once more for the long one.
 */
export function spellsExosomes(title: string): boolean {
  return title.toLowerCase().includes('exosom');
}
