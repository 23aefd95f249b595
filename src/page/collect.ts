import { type Attributes, inlineDisplay, isBold, isClosed, noAttributes } from './attributes.ts';
import { BoxTree } from './box-tree.ts';
import { isHiddenFrame, shownFrame } from './frames.ts';
import { imageText, isMute, isSvgText } from './images.ts';
import { isElement, type MarkupElement, type MarkupText } from './markup.ts';
import type { Box, Frame, Outline } from './outline.ts';
import { type Limits, PieceStream } from './piece-stream.ts';
import { blockRoles, blockTags, frameTags, keptTags, strongTags, unreadTags } from './tags.ts';
import { type Visitor, walk } from './walk.ts';
import { trimmed } from './white-space.ts';

interface Opened {
  readonly tag: string;
  /** Null for inline elements without attributes. */
  readonly box: Box | null;
  readonly strong: boolean;
  /** Hidden in the middle of a line, which waits. */
  readonly aside: boolean;
}

/** Listens to the walk and keeps what the page holds. */
class Collector implements Visitor {
  readonly frames: Frame[] = [];
  readonly mute: Box[] = [];
  readonly tree = new BoxTree();
  readonly stream: PieceStream;
  readonly #opened: Opened[] = [];
  #strong = 0;
  #links = 0;

  constructor(limits: Limits) {
    this.stream = new PieceStream(limits);
  }

  enter(element: MarkupElement): boolean {
    const { tree, stream } = this;
    const { tag, attributes } = element;
    const parent = tree.current;
    if (tag === 'br' || tag === 'hr') stream.edge();
    if (tag === 'title' && parent?.tag === 'svg') this.#svgTitle(element, parent);
    if (unreadTags.has(tag)) return false;
    if (frameTags.has(tag) && !this.#reads(element)) return false;
    if (isPicture(tag, attributes)) return this.#image(element, tag, attributes);
    const block = isBlock(tag, attributes) || (tag === 'text' && parent !== null && isSvgText(parent));
    const aside = !block && stream.inLine && isClosed(tag, attributes);
    if (aside) stream.holdLine();
    else if (block) stream.edge();
    else stream.inlineStarts(tag, attributes.class);
    const kept = block || attributes !== noAttributes || parent === null || keptTags.has(tag) || tag.includes('-');
    const box = kept ? tree.open(element, tag, attributes, block, stream.pieces.length) : null;
    const strong = strongTags.has(tag) || isBold(attributes);
    if (strong) this.#strong++;
    if (tag === 'a') this.#links++;
    this.#opened.push({ tag, box, strong, aside });
    return true;
  }

  leave(): void {
    const opened = this.#opened.pop();
    if (!opened) return;
    const { tag, box, strong, aside } = opened;
    if (aside || box?.block) this.stream.edge();
    if (box) this.tree.close(box, this.stream.end);
    if (strong) this.#strong--;
    if (tag === 'a') this.#links--;
    if (aside) this.stream.resumeLine();
    else if (!box?.block) this.stream.inlineEnds(tag, box?.attributes.class);
  }

  text(node: MarkupText): void {
    const box = this.tree.current;
    if (box) this.stream.text(node, box, { strong: this.#strong > 0, link: this.#links > 0 });
  }

  #image(element: MarkupElement, tag: string, attributes: Attributes): false {
    const { tree, stream } = this;
    const box = tree.open(element, tag, attributes, false, stream.pieces.length);
    box.images = 1;
    const text = imageText(attributes);
    if (text !== '') stream.image(text, box, element);
    else if (isMute(box)) this.mute.push(box);
    tree.close(box, stream.end);
    return false;
  }

  #svgTitle(element: MarkupElement, box: Box): void {
    const text = trimmed(textOf(element));
    if (text !== '') this.stream.image(text, box, element);
  }

  /** Whether what the frame holds can be read; a shown one that cannot is counted. */
  #reads({ attributes, inside }: MarkupElement): boolean {
    if (inside) return !isHiddenFrame(attributes);
    const frame = this.tree.current?.collapsed ? null : shownFrame(attributes);
    if (frame) this.frames.push(frame);
    return false;
  }
}

/** A title's own words. */
function textOf({ children }: MarkupElement): string {
  return children.map((node) => (isElement(node) ? '' : node.data)).join('');
}

function isBlock(tag: string, attributes: Attributes): boolean {
  if (blockTags.has(tag) || inlineDisplay(attributes) === 'block') return true;
  return attributes.role !== undefined && blockRoles.has(attributes.role);
}

/** An image, or what is labelled as one. */
function isPicture(tag: string, attributes: Attributes): boolean {
  if (tag === 'img' || tag === 'area') return true;
  return (tag === 'svg' || attributes.role === 'img') && trimmed(attributes['aria-label'] ?? '') !== '';
}

/** The page in one pass. */
export function collect(root: MarkupElement, limits: Limits): Outline {
  const collector = new Collector(limits);
  walk(root, collector);
  const { frames, mute, tree, stream } = collector;
  stream.edge();
  return { boxes: tree.boxes, pieces: stream.pieces, frames, mute, overLimit: stream.overLimit };
}
