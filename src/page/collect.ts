import { type Attributes, attributesOf, inlineDisplay, isBold, isClosed, noAttributes } from './attributes.ts';
import { BoxTree } from './box-tree.ts';
import type { Dom } from './dom.ts';
import { shownFrame } from './frames.ts';
import { imageText, isMute, isSvgText } from './images.ts';
import type { Box, Frame, Outline } from './outline.ts';
import { type Limits, PieceStream } from './piece-stream.ts';
import type { Steps } from './steps.ts';
import { blockRoles, blockTags, frameTags, keptTags, strongTags, unreadTags } from './tags.ts';
import { type Visitor, Walk } from './walk.ts';
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
  readonly #dom: Dom;
  readonly #opened: Opened[] = [];
  #strong = 0;
  #links = 0;

  constructor(dom: Dom, limits: Limits) {
    this.#dom = dom;
    this.stream = new PieceStream(limits);
  }

  enter(element: Element, tag: string): boolean {
    const { tree, stream } = this;
    const parent = tree.current;
    if (tag === 'br' || tag === 'hr') stream.edge();
    if (tag === 'title' && parent?.tag === 'svg') this.#svgTitle(element, parent);
    if (unreadTags.has(tag)) return false;
    const attributes = attributesOf(this.#dom, element);
    if (frameTags.has(tag)) return this.#frame(attributes);
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

  text(node: Text): void {
    const box = this.tree.current;
    if (box) this.stream.text(node, box, { strong: this.#strong > 0, link: this.#links > 0 });
  }

  #image(element: Element, tag: string, attributes: Attributes): false {
    const { tree, stream } = this;
    const box = tree.open(element, tag, attributes, false, stream.pieces.length);
    box.images = 1;
    const text = imageText(attributes);
    if (text !== '') stream.image(text, box, element);
    else if (isMute(box)) this.mute.push(box);
    tree.close(box, stream.end);
    return false;
  }

  #svgTitle(element: Element, box: Box): void {
    const text = trimmed(this.#dom.textContent(element) ?? '');
    if (text !== '') this.stream.image(text, box, element);
  }

  #frame(attributes: Attributes): false {
    const frame = this.tree.current?.collapsed ? null : shownFrame(attributes);
    if (frame) this.frames.push(frame);
    return false;
  }
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

/** Nodes between two looks at the clock. */
const nodesAtOnce = 64;

/** The page in one pass. */
export function* collect(dom: Dom, root: Element, limits: Limits): Steps<Outline> {
  const collector = new Collector(dom, limits);
  const walk = new Walk(dom, root, collector);
  while (walk.advance(nodesAtOnce)) if (yield) walk.resume();
  const { frames, mute, tree, stream } = collector;
  stream.edge();
  return { boxes: tree.boxes, pieces: stream.pieces, frames, mute, overLimit: stream.overLimit };
}
