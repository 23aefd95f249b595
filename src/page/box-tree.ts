import { type Attributes, isClosed, isCopy } from './attributes.ts';
import type { MarkupElement } from './markup.ts';
import type { Box } from './outline.ts';

/** The boxes of the elements that the walk is in, and of those it has left. */
export class BoxTree {
  readonly boxes: Box[] = [];
  #current: Box | null = null;

  get current(): Box | null {
    return this.#current;
  }

  /** `first`: index of the first piece that may be inside. */
  open(element: MarkupElement, tag: string, attributes: Attributes, block: boolean, first: number): Box {
    const parent = this.#current;
    const box: Box = {
      index: this.boxes.length,
      tag,
      element,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      attributes,
      block,
      lang: attributes.lang ?? attributes['xml:lang'] ?? parent?.lang ?? '',
      collapsed: parent?.collapsed === true || isClosed(tag, attributes) || isInShutDetails(parent, tag),
      copy: parent?.copy === true || isCopy(attributes),
      end: this.boxes.length + 1,
      first,
      last: first,
      links: tag === 'a' && attributes.href !== undefined ? 1 : 0,
      images: 0,
    };
    this.boxes.push(box);
    this.#current = box;
    return box;
  }

  /** `last`: index behind the last piece inside. */
  close(box: Box, last: number): void {
    box.end = this.boxes.length;
    box.last = last;
    this.#current = box.parent;
    if (!box.parent) return;
    box.parent.links += box.links;
    box.parent.images += box.images;
  }
}

function isInShutDetails(parent: Box | null, tag: string): boolean {
  return parent !== null && parent.tag === 'details' && parent.attributes.open === undefined && tag !== 'summary';
}
