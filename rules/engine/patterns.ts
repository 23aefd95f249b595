import { append } from './append.ts';
import type { TokenTest } from './token-tests.ts';

/** A kind of words that a star leaves open: "inject*", "*exosom*", "stabili*ed". */
export interface Pattern {
  readonly test: TokenTest;
  readonly start: string;
  readonly end: string;
  readonly inner: readonly string[];
}

export function isMetBy({ start, end, inner }: Pattern, word: string): boolean {
  return (
    word.length >= start.length + end.length &&
    word.startsWith(start) &&
    word.endsWith(end) &&
    inner.every((part) => word.includes(part))
  );
}

export function patternOf(form: string, test: TokenTest): Pattern {
  const parts = form.split('*');
  const [start, end] = [parts[0] as string, parts.at(-1) as string];
  return { test, start, end, inner: parts.slice(1, -1).filter(Boolean) };
}

/** All patterns of a language, so that a word's are looked up by its beginnings and endings. */
export class Patterns {
  readonly #byStart = new Map<string, Pattern[]>();
  readonly #byEnd = new Map<string, Pattern[]>();
  readonly #openEnded: Pattern[] = [];

  /** @param form with one star or several */
  add(form: string, test: TokenTest): Pattern {
    const pattern = patternOf(form, test);
    const { start, end } = pattern;
    if (start !== '') append(this.#byStart, start, pattern);
    else if (end !== '') append(this.#byEnd, end, pattern);
    else this.#openEnded.push(pattern);
    return pattern;
  }

  testsOf(word: string): TokenTest[] {
    const found: TokenTest[] = [];
    for (let length = 1; length <= word.length; length += 1) {
      take(this.#byStart.get(word.slice(0, length)), word, found);
      take(this.#byEnd.get(word.slice(-length)), word, found);
    }
    take(this.#openEnded, word, found);
    return found;
  }
}

function take(patterns: readonly Pattern[] | undefined, word: string, found: TokenTest[]): void {
  if (patterns === undefined) return;
  for (const pattern of patterns) if (isMetBy(pattern, word)) found.push(pattern.test);
}
