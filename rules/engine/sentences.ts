import type { Token } from './tokens.ts';

/** A run of tokens, [from, to), that a reader takes as one statement. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly question: boolean;
}

const enders = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '।']);
const asking = new Set(['?', '？', '؟']);
const separators = new Set([
  '•',
  '·',
  '|',
  '‧',
  '・',
  '●',
  '■',
  '►',
  '▪',
  '◆',
  '★',
  '☆',
  '✓',
  '✔',
  '✦',
  '✨',
  '→',
  '›',
  '»',
]);

/** Abbreviations that are one only with a number behind them, in any language that uses them. */
const beforeNumbers = new Set(['no', 'nos', 'nr', 'fig', 'vol', 'art', 'min', 'max']);

/**
 * Cuts tokens into sentences: at a full stop that neither belongs to an abbreviation nor stands inside a word or number,
 * at ! and ?, and at the bullets by which a line of badges is parted.
 */
export function splitSentences(tokens: readonly Token[], abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number, question: boolean) => {
    if (to > from) sentences.push({ from, to, question });
    from = to;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind !== 'mark') continue;
    if (separators.has(token.form)) close(index + 1, false);
    else if (enders.has(token.form) && endsSentence(tokens, index, abbreviations)) {
      let last = index;
      while (isEnder(tokens[last + 1])) last += 1;
      let asked = false;
      for (let at = index; at <= last; at += 1) asked ||= asking.has((tokens[at] as Token).form);
      close(last + 1, asked);
      index = last;
    }
  }
  close(tokens.length, false);
  return sentences;
}

function isEnder(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && enders.has(token.form) && !token.spaced;
}

function endsSentence(tokens: readonly Token[], index: number, abbreviations: ReadonlySet<string>): boolean {
  const token = tokens[index] as Token;
  if (token.form !== '.') return true;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (after === undefined) return true;
  // "plated.com", "No.5": no space behind the full stop. Headless sentences ("...skin.It is") are glued too, but rarer.
  if (!after.spaced && after.kind !== 'mark') return false;
  if (before?.kind !== 'word' || !abbreviations.has(before.form)) return true;
  // "No. 5" is a number's; "No. It is not." is an answer.
  return beforeNumbers.has(before.form) && after.kind !== 'number';
}
