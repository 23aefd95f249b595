import { isSvgText } from './images.ts';
import type { MarkupElement, MarkupText } from './markup.ts';
import type { Box, Piece } from './outline.ts';
import { TextRun } from './text-run.ts';
import { hasInk } from './white-space.ts';

/** How much is read: pieces, and characters of text in all. */
export interface Limits {
  readonly pieces: number;
  readonly characters: number;
}

const badge = /(?:^|[\s_-])(?:tag|badge|chip|pill)s?(?:$|[\s_-])/i;

function isBadge(names: string | undefined): boolean {
  return names !== undefined && badge.test(names);
}

/** Makes pieces of the text, images and edges that the walk meets. */
export class PieceStream {
  readonly pieces: Piece[] = [];
  readonly #limits: Limits;
  #run = new TextRun();
  /** Lines that wait until what is hidden in their middle is read, outer ones first. */
  #waiting: TextRun[] = [];
  /** Images and hidden stretches met in the middle of a line: they come after it. */
  #queue: Piece[] = [];
  #characters = 0;
  #overLimit = 0;
  /** Tag and class of the inline element that closed right before, with nothing between. */
  #closed: { tag: string; names: string | undefined } | null = null;
  #labelMayEnd = false;
  /** A tag or badge closed right before, with nothing or white space between. */
  #badgeEnded = false;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Pieces of text left out because the page is too long. */
  get overLimit(): number {
    return this.#overLimit;
  }

  get inLine(): boolean {
    return this.#run.length > 0;
  }

  /** Index behind the last piece so far, what is still open included. */
  get end(): number {
    return this.pieces.length + this.#queue.length + (this.inLine ? 1 : 0) + (this.#waiting.length > 0 ? 1 : 0);
  }

  text(node: MarkupText, box: Box, how: { strong: boolean; link: boolean }): void {
    const { data } = node;
    const inked = hasInk(data);
    if (!inked && !this.inLine) return;
    if (inked && this.#labelMayEnd && /[\p{Lu}\d\p{Sc}]/u.test(data.charAt(0))) this.edge();
    this.#labelMayEnd = false;
    this.#closed = null;
    if (inked) this.#badgeEnded = false;
    const room = this.pieces.length < this.#limits.pieces ? this.#limits.characters - this.#characters : 0;
    if (inked && data.length > room) this.#overLimit++;
    if (room <= 0) return;
    const read = data.length > room ? data.slice(0, room) : data;
    this.#characters += read.length;
    this.#run.add(node, read, box, how);
  }

  image(text: string, box: Box, element: MarkupElement): void {
    if (this.pieces.length >= this.#limits.pieces) this.#overLimit++;
    else this.#add({ text, box, lang: box.lang, strong: [], segments: [], element, image: true }, this.inLine);
  }

  /** A block begins or ends. */
  edge(): void {
    this.#labelMayEnd = false;
    this.#closed = null;
    const piece = this.#run.take();
    if (piece) this.#add(isSvgText(piece.box) ? { ...piece, image: true } : piece, false);
    if (this.#waiting.length > 0) return;
    for (const queued of this.#queue) this.pieces.push(queued);
    this.#queue = [];
  }

  /** Links and badges in a row are pieces of their own; so are a label and its value that touch without a space. */
  inlineStarts(tag: string, names: string | undefined): void {
    const before = this.#closed;
    if (tag === 'a' && this.#run.onlyLinks) this.edge();
    if (isBadge(names) && (this.#badgeEnded || (before !== null && !this.#run.endsInSpace))) this.edge();
    if (before === null || !this.inLine || this.#run.endsInSpace || tag === 'sup' || tag === 'sub') return;
    if (tag === 'a' && before.tag === 'a') this.edge();
    else if (
      names === undefined ? tag === 'span' && before.tag === tag : before.names !== undefined && names !== before.names
    ) {
      this.#labelMayEnd = /[\p{Ll}\d:;.!?)%]/u.test(this.#run.lastCharacter);
    }
  }

  inlineEnds(tag: string, names: string | undefined): void {
    this.#closed = { tag, names };
    this.#badgeEnded = isBadge(names);
  }

  /** What comes now is hidden in the middle of a line, and no part of it. */
  holdLine(): void {
    this.#waiting.push(this.#run);
    this.#run = new TextRun();
  }

  resumeLine(): void {
    this.edge();
    this.#run = this.#waiting.pop() ?? this.#run;
  }

  #add(piece: Piece, afterLine: boolean): void {
    if (afterLine || this.#waiting.length > 0) this.#queue.push(piece);
    else this.pieces.push(piece);
  }
}
