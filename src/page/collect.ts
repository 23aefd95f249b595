import { type Attributes, attributesOf, inlineDisplay, isBold, isClosed, isCopy, noAttributes } from './attributes.ts';
import type { Dom } from './dom.ts';
import { imageText, isMute, isSvgText } from './images.ts';
import type { Box, Frame, Outline, Piece } from './outline.ts';
import { blockRoles, blockTags, frameTags, strongTags, unreadTags } from './tags.ts';
import { TextRun } from './text-run.ts';
import { type Visitor, walk } from './walk.ts';
import { hasInk, trimmed } from './white-space.ts';

/** How much is read: pieces, and characters of text in all. */
export interface Limits {
  readonly pieces: number;
  readonly characters: number;
}

interface Opened {
  readonly tag: string;
  /** Null for inline elements without attributes. */
  readonly box: Box | null;
  readonly strong: boolean;
  /** The run that waits until this element, hidden in the middle of a line, is read. */
  readonly waiting: TextRun | null;
}

/** Listens to the walk and keeps boxes and pieces. */
export class Collector implements Visitor {
  readonly boxes: Box[] = [];
  readonly pieces: Piece[] = [];
  readonly frames: Frame[] = [];
  readonly mute: Box[] = [];
  readonly #dom: Dom;
  readonly #limits: Limits;
  #opened: Opened[] = [];
  #box: Box | null = null;
  #strong = 0;
  #links = 0;
  #run = new TextRun();
  #waiting = 0;
  /** Images and hidden stretches met in the middle of a line: they come after it. */
  #queue: Piece[] = [];
  #characters = 0;
  #overLimit = 0;
  /** Tag and class of the inline element that closed right before, with nothing between. */
  #closed: { tag: string; names: string | undefined } | null = null;
  #boundary = false;

  constructor(dom: Dom, limits: Limits) {
    this.#dom = dom;
    this.#limits = limits;
  }

  enter(element: Element, tag: string): boolean {
    const parent = this.#box;
    if (tag === 'br' || tag === 'hr') {
      this.#flush();
      return false;
    }
    if (tag === 'wbr') return false;
    if (tag === 'title' && this.#box?.tag === 'svg') return this.#svgTitle(element);
    if (frameTags.has(tag)) return this.#frame(element);
    if (unreadTags.has(tag)) return false;
    const attributes = attributesOf(this.#dom, element);
    if (tag === 'img' || tag === 'area') return this.#image(element, tag, attributes);
    if (tag === 'svg' || attributes.role === 'img') {
      const said = trimmed(attributes['aria-label'] ?? '');
      if (said !== '') return this.#image(element, tag, attributes);
    }
    const block = isBlock(tag, attributes) || (tag === 'text' && parent !== null && isSvgText(parent));
    const closed = isClosed(tag, attributes);
    const waiting = closed && !block && this.#run.length > 0 ? this.#run : null;
    if (waiting) {
      this.#run = new TextRun();
      this.#waiting++;
    }
    if (block) this.#flush();
    else this.#inlineEdge(tag, attributes);
    const kept =
      block ||
      attributes !== noAttributes ||
      parent === null ||
      tag === 'a' ||
      tag === 'svg' ||
      tag === 'time' ||
      tag.includes('-');
    const box = kept ? this.#open(element, tag, attributes, block, closed) : null;
    const strong = strongTags.has(tag) || isBold(attributes);
    if (strong) this.#strong++;
    if (tag === 'a') this.#links++;
    this.#opened.push({ tag, box, strong, waiting });
    return true;
  }

  leave(): void {
    const opened = this.#opened.pop();
    if (!opened) return;
    const { box } = opened;
    if (box?.block || opened.waiting) this.#flush();
    if (box) {
      box.end = this.boxes.length;
      box.last = this.pieces.length + this.#queue.length + (this.#run.length > 0 ? 1 : 0);
      if (this.#waiting > 0) box.last++;
      this.#box = box.parent;
      if (box.parent) {
        box.parent.links += box.links;
        box.parent.images += box.images;
      }
    }
    if (opened.strong) this.#strong--;
    if (opened.tag === 'a') this.#links--;
    if (opened.waiting) {
      this.#run = opened.waiting;
      this.#waiting--;
    }
    this.#closed = box?.block ? null : { tag: opened.tag, names: box?.attributes.class };
  }

  text(node: Text): void {
    const box = this.#box;
    if (box === null) return;
    const inInk = hasInk(node.data);
    if (!inInk && this.#run.length === 0) return;
    if (inInk && this.#boundary && /[\p{Lu}\d\p{Sc}]/u.test(node.data.charAt(0))) this.#flush();
    this.#boundary = false;
    this.#closed = null;
    if (this.pieces.length >= this.#limits.pieces || this.#characters >= this.#limits.characters) {
      if (inInk) this.#overLimit++;
      return;
    }
    const room = this.#limits.characters - this.#characters;
    const data = node.data.length > room ? node.data.slice(0, room) : node.data;
    if (data.length < node.data.length) this.#overLimit++;
    this.#characters += data.length;
    this.#run.add(node, data, box, { strong: this.#strong > 0, link: this.#links > 0 });
  }

  outline(): Outline {
    this.#flush();
    const { boxes, pieces, frames, mute } = this;
    return { boxes, pieces, frames, mute, overLimit: this.#overLimit };
  }

  #open(element: Element, tag: string, attributes: Attributes, block: boolean, closed: boolean): Box {
    const parent = this.#box;
    const box: Box = {
      index: this.boxes.length,
      tag,
      element,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      attributes,
      block,
      lang: attributes.lang ?? attributes['xml:lang'] ?? parent?.lang ?? '',
      collapsed: closed || (parent !== null && (parent.collapsed || isShutDetails(parent, tag))),
      copy: parent?.copy === true || isCopy(attributes),
      end: this.boxes.length + 1,
      first: this.pieces.length,
      last: this.pieces.length,
      links: tag === 'a' && attributes.href !== undefined ? 1 : 0,
      images: 0,
    };
    this.boxes.push(box);
    this.#box = box;
    return box;
  }

  #image(element: Element, tag: string, attributes: Attributes): false {
    const parent = this.#box;
    const box = this.#open(element, tag, attributes, false, isClosed(tag, attributes));
    box.images = 1;
    if (parent) parent.images++;
    this.#box = parent;
    const text = imageText(attributes);
    if (text !== '') this.#addImage(text, box, element);
    else if (isMute(box)) this.mute.push(box);
    box.last = this.pieces.length + this.#queue.length;
    return false;
  }

  #svgTitle(element: Element): false {
    const box = this.#box;
    const text = trimmed(this.#dom.textContent(element) ?? '');
    if (box && text !== '') this.#addImage(text, box, element);
    return false;
  }

  #addImage(text: string, box: Box, element: Element): void {
    if (this.pieces.length >= this.#limits.pieces) {
      this.#overLimit++;
      return;
    }
    this.#add({ text, box, lang: box.lang, strong: [], segments: [], element, image: true });
  }

  #frame(element: Element): false {
    const attributes = attributesOf(this.#dom, element);
    const tiny = /^[01](?:px)?$/;
    const unseen =
      isClosed('iframe', attributes) || tiny.test(attributes.width ?? '') || tiny.test(attributes.height ?? '');
    const empty = /^(?:about:blank)?$/.test(attributes.src ?? '') && attributes.srcdoc === undefined;
    if (!unseen && !empty && !this.#box?.collapsed) {
      this.frames.push({ label: trimmed(attributes.title ?? attributes.name ?? '') });
    }
    return false;
  }

  /** Links in a row are pieces of their own; so are a label and its value that touch without a space. */
  #inlineEdge(tag: string, attributes: Attributes): void {
    const before = this.#closed;
    if (tag === 'a' && this.#run.onlyLinks) this.#flush();
    if (before === null || this.#run.length === 0 || this.#run.endsInSpace) return;
    if (tag === 'a' && before.tag === 'a') this.#flush();
    else if (
      tag !== 'sup' &&
      tag !== 'sub' &&
      attributes.class !== before.names &&
      attributes.class !== undefined &&
      before.names !== undefined
    ) {
      this.#boundary = /[\p{Ll}\d:;.!?)%]/u.test(this.#run.lastCharacter);
    }
  }

  #flush(): void {
    this.#boundary = false;
    const piece = this.#run.take();
    if (piece) this.#add(isSvgText(piece.box) ? { ...piece, image: true } : piece);
    if (this.#waiting === 0 && this.#queue.length > 0) {
      for (const queued of this.#queue) this.pieces.push(queued);
      this.#queue = [];
    }
  }

  #add(piece: Piece): void {
    if (this.#waiting > 0 || (piece.segments.length === 0 && this.#run.length > 0)) this.#queue.push(piece);
    else this.pieces.push(piece);
  }
}

function isBlock(tag: string, attributes: Attributes): boolean {
  if (blockTags.has(tag) || inlineDisplay(attributes) === 'block') return true;
  return attributes.role !== undefined && blockRoles.has(attributes.role);
}

function isShutDetails(parent: Box, tag: string): boolean {
  return parent.tag === 'details' && parent.attributes.open === undefined && tag !== 'summary';
}

/** The page in one pass. */
export function collect(dom: Dom, root: Element, limits: Limits): Outline {
  const collector = new Collector(dom, limits);
  walk(dom, root, collector);
  return collector.outline();
}
