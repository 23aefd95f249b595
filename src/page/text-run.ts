import type { MarkupText } from './markup.ts';
import type { Box, Piece, Segment } from './outline.ts';
import { fold } from './white-space.ts';

/** The block of text that is being read: grows a text node at a time and becomes a piece at the block's edge. */
export class TextRun {
  #parts: string[] = [];
  #segments: Segment[] = [];
  #strong: [number, number][] = [];
  #box: Box | null = null;
  #lang = '';
  #length = 0;
  #afterSpace = true;
  #onlyLinks = true;

  get length(): number {
    return this.#length;
  }

  get endsInSpace(): boolean {
    return this.#afterSpace;
  }

  /** All that was read stands in links: a row of them, not a sentence. */
  get onlyLinks(): boolean {
    return this.#onlyLinks;
  }

  get lastCharacter(): string {
    return this.#parts.at(-1)?.at(-1) ?? '';
  }

  /** Appends what is left of `data` once folded; false where that is nothing. */
  add(node: MarkupText, data: string, box: Box, how: { strong: boolean; link: boolean }): boolean {
    const text = fold(data, this.#afterSpace);
    if (text === '') return false;
    const start = this.#length;
    this.#segments.push({ node, start, afterSpace: this.#afterSpace });
    this.#parts.push(text);
    this.#length += text.length;
    this.#afterSpace = text.endsWith(' ');
    if (how.strong) this.#mark(start);
    if (text === ' ') return true;
    if (!how.link) this.#onlyLinks = false;
    this.#widen(box);
    return true;
  }

  /** The piece, or null where nothing was read; the run is empty afterwards. */
  take(): Piece | null {
    const box = this.#box;
    const text = this.#afterSpace ? this.#parts.join('').slice(0, -1) : this.#parts.join('');
    const piece =
      box === null || text === ''
        ? null
        : {
            text,
            box,
            lang: this.#lang,
            strong: this.#strong.filter(([start]) => start < text.length).map(([start, end]) => trim(text, start, end)),
            segments: this.#segments.filter(({ start }) => start < text.length),
            element: box.element,
            image: false,
          };
    if (this.#length > 0) {
      this.#parts = [];
      this.#segments = [];
      this.#strong = [];
      this.#length = 0;
    }
    this.#box = null;
    this.#afterSpace = true;
    this.#onlyLinks = true;
    return piece;
  }

  #mark(start: number): void {
    const last = this.#strong.at(-1);
    if (last && last[1] === start) last[1] = this.#length;
    else this.#strong.push([start, this.#length]);
  }

  #widen(box: Box): void {
    if (this.#box === null) {
      this.#box = box;
      this.#lang = box.lang;
      return;
    }
    let left: Box = this.#box;
    let right = box;
    while (left !== right) {
      if (left.depth >= right.depth && left.parent) left = left.parent;
      else if (right.parent) right = right.parent;
      else break;
    }
    this.#box = left;
    if (this.#lang !== box.lang) this.#lang = left.lang;
  }
}

function trim(text: string, start: number, end: number): readonly [number, number] {
  const last = Math.min(end, text.length);
  return [start + (text[start] === ' ' ? 1 : 0), text[last - 1] === ' ' ? last - 1 : last];
}
