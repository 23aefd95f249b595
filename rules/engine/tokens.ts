import {
  digit,
  fold,
  glyph,
  kindOf,
  latinised,
  letter,
  mark,
  nothing,
  space,
  superscript,
  superscriptDigit,
} from './characters.ts';
import { noSlot, slotOf, slotOfMark, spellingOf } from './spellings.ts';

/**
 * A word, number or mark. `start` and `end` are offsets into the text as it stands on the page, so that what is matched
 * on folded forms can be pointed at exactly.
 */
export interface Token {
  /** As wordings spell it: lower case, look-alikes made Latin, invisible characters left out. */
  readonly form: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly start: number;
  readonly end: number;
  /** True where a space or the text's edge stands before it. */
  readonly spaced: boolean;
  /** Where what is known of its form and kind may be kept; `noSlot` for rare forms. */
  readonly slot: number;
}

const apostropheCodes = Array.from("'’‘ʼ＇`´", (character) => character.charCodeAt(0));
/** Quotes and emphasis: they say nothing of their own to a matcher. */
const silent = new Set(Array.from('"“”„‟«»‹›\'’‘`´*_~#†‡^'));
const hyphens = '-‐‑‒–—−﹣－';

interface Piece {
  readonly form: string;
  readonly end: number;
}

/** Cuts a text into tokens in one pass, linear in its length. Never throws. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === nothing || kind === space) {
      spaced ||= kind === space;
      at += 1;
      continue;
    }
    const start = at;
    const plainEnd = kind === letter ? endOfPlainWord(text, at) : notPlain;
    if (plainEnd !== notPlain) {
      const slot = slotOf(text, start, plainEnd);
      const form = spellingOf(slot, text, start, plainEnd);
      tokens.push({ form, kind: 'word', start, end: plainEnd, spaced, slot });
      at = plainEnd;
    } else if (kind === letter || kind === glyph) {
      const word =
        kind === glyph
          ? { form: fold(text.charCodeAt(at)), end: at + 1 }
          : (readAcronym(text, at) ?? readWord(text, at));
      tokens.push({ form: word.form, kind: 'word', start, end: word.end, spaced, slot: noSlot });
      at = word.end;
    } else if (kind === digit || kind === superscript) {
      const number = readNumber(text, at);
      const minus = minusBefore(tokens, at);
      if (minus) tokens.pop();
      tokens.push({
        form: minus ? `-${number.form}` : number.form,
        kind: 'number',
        start: minus?.start ?? start,
        end: number.end,
        spaced: minus?.spaced ?? spaced,
        slot: noSlot,
      });
      at = number.end;
    } else {
      const sign = readMark(text, at, spaced);
      const slot = slotOfMark(text.charCodeAt(at));
      if (sign.form !== '') tokens.push({ form: sign.form, kind: 'mark', start, end: sign.end, spaced, slot });
      // "℃" is one character for a sign and a letter.
      if (text[at] === '℃' || text[at] === '℉') {
        const form = text[at] === '℃' ? 'c' : 'f';
        tokens.push({ form, kind: 'word', start, end: sign.end, spaced: false, slot: noSlot });
      }
      at = sign.end;
      if (sign.form === '') continue;
    }
    spaced = false;
  }
  return tokens;
}

const notPlain = -1;

/** Where a word of letters from a to z ends at a space or a mark; `notPlain` where it may go on. Nearly all words are such. */
function endOfPlainWord(text: string, from: number): number {
  const end = endOfPlain(text, from);
  const kind = kindAt(text, end);
  // "a" is a word, but in "a.m." it begins an acronym.
  if (end - from < 2 && (end === from || kind !== space)) return notPlain;
  const ends = kind === space || (kind === mark && !isApostrophe(text, end));
  return ends ? end : notPlain;
}

function endOfPlain(text: string, from: number): number {
  let end = from;
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end += 1;
  return end;
}

function readWord(text: string, from: number): Piece {
  let end = endOfPlain(text, from);
  let form = text.slice(from, end).toLowerCase();
  let isPlain = true;
  for (let at = end; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === nothing) continue;
    if (kind === letter || kind === digit) {
      form += fold(code);
      isPlain &&= code < 128;
    } else if (isApostrophe(text, at) && isGenitive(text, at)) {
      return { form: isPlain ? form : latinised(form), end: at + 2 };
    } else if (isApostrophe(text, at) && isLetter(text, at + 1)) form += isContractedNot(text, at) ? '' : "'";
    else break;
    end = at + 1;
  }
  return { form: isPlain ? form : latinised(form), end };
}

/** "U.S.", "I.V.", "F.D.A." are read as us, iv, fda; null where no such run of single letters starts here. */
function readAcronym(text: string, from: number): Piece | null {
  let form = '';
  let at = from;
  while (isLetter(text, at) && text[at + 1] === '.') {
    form += fold(text.charCodeAt(at));
    at += 2;
  }
  if (form.length < 2) return null;
  if (isLetter(text, at)) {
    // "U.S.A" ends in a letter without its dot; in "a.m.Then" the run was no acronym's end but is one all the same.
    if (isLetter(text, at + 1)) return { form, end: at };
    return { form: form + fold(text.charCodeAt(at)), end: at + 1 };
  }
  return { form, end: at };
}

/** "10", "1,000.5", "20 000", "1E+10", "10^9", "10⁹" (as 10^9); a unit glued to it starts a new token. */
function readNumber(text: string, from: number): Piece {
  let form = '';
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === digit) form += fold(code);
    else if (kind === superscript) form += `${form.includes('^') ? '' : '^'}${superscriptDigit(code)}`;
    else if (kind === nothing) continue;
    else if ((code === 44 || code === 46 || code === 94) && kindAt(text, at + 1) === digit) form += text[at];
    else if (!isThousandsSpace(text, at)) break;
  }
  // Most numbers have none.
  if ((text.charCodeAt(at) | 32) !== 101) return { form, end: at };
  const exponent = /^e[+-]?\d{1,3}(?![a-z\d])/i.exec(text.slice(at, at + 6));
  return exponent ? { form: form + exponent[0].toLowerCase(), end: at + exponent[0].length } : { form, end: at };
}

/** A space between digits that only groups them: one to three before it, just three behind it. */
function isThousandsSpace(text: string, at: number): boolean {
  if (kindAt(text, at) !== space || kindAt(text, at + 1) !== digit) return false;
  return (
    /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5)) && /(?:^|[^\d.,])\d{1,3}$/.test(text.slice(Math.max(0, at - 4), at))
  );
}

/** The dash that makes a number negative: glued to it, with a space before, and no number before that (a range). */
function minusBefore(tokens: readonly Token[], at: number): Token | null {
  const last = tokens.at(-1);
  if (last?.form !== '-' || last.end !== at || !last.spaced) return null;
  return tokens.at(-2)?.kind === 'number' ? null : last;
}

/** A mark's form, '' for one that a matcher need not see (quotes, emphasis, a hyphen inside a word). */
function readMark(text: string, at: number, spaced: boolean): Piece {
  const code = text.charCodeAt(at);
  if (code === 45 || (code > 127 && hyphens.includes(text[at] as string))) {
    const joins =
      !spaced &&
      text[at] !== '—' &&
      (isLetter(text, at + 1) || (isLetter(text, at - 1) && kindAt(text, at + 1) === digit));
    return { form: joins ? '' : '-', end: at + 1 };
  }
  // Emoji and other pairs part what stands on either side, as a bullet does.
  if ((text.codePointAt(at) ?? 0) > 0xffff) return { form: '•', end: at + 2 };
  return { form: formOfMark(code), end: at + 1 };
}

const marks: (string | undefined)[] = [];

function formOfMark(code: number): string {
  let form = marks[code];
  if (form === undefined) {
    form = silent.has(String.fromCharCode(code)) ? '' : fold(code).replace(/[cf]$/, '');
    marks[code] = form;
  }
  return form;
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isApostrophe(text: string, at: number): boolean {
  return apostropheCodes.includes(text.charCodeAt(at));
}

/** "serum's" reads as the serum; "isn't" and "we've" are words of their own. */
function isGenitive(text: string, at: number): boolean {
  return /^s(?!\w)/i.test(text.slice(at + 1, at + 3));
}

/** "don't" and "dont" read alike, since shops write both. */
function isContractedNot(text: string, at: number): boolean {
  return /^n.t(?!\w)/i.test(text.slice(at - 1, at + 3));
}

function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : space;
}

function isLetter(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === letter || kind === glyph;
}
