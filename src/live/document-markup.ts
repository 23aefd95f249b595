import type { Stretch } from '../page/index.ts';
import type { OpenRoots } from './all-open-roots.ts';
import type { Dom } from './dom.ts';
import { startTag } from './start-tag.ts';
import type { Steps } from './steps.ts';

/** Elements that are written out in one go: some milliseconds of work, where each by itself would be several times as much. */
const mostAtOnce = 4000;
/** Nodes that are gone over one by one between two looks at the clock, about. */
const mostBetween = 64;
/** The root and the body: what changes on a page changes a part of them. */
const alwaysOpened = 2;
/** Levels down to which a large element is cut; below, it is written as it is. */
const deepest = 60;

/** Elements with no text for a reader. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'link', 'meta', 'head']);

/** What is written of a document, and the elements that its anchors stand for, by stretch. */
export interface WrittenDocument {
  readonly stretches: Stretch[];
  readonly anchors: (Element | null)[];
}

/** Markup of elements whose text has not changed since it was written, and when that was (`performance.now()`). */
export type KnownMarkup = Map<Node, { readonly stretch: Stretch; readonly written: number }>;

/** Milliseconds for which it is taken as it is: attributes, which nothing watches, may have changed after that. */
const freshFor = 5000;

export interface Writing {
  readonly dom: Dom;
  readonly roots: OpenRoots;
  readonly known: KnownMarkup;
  /** Characters that may still be written. */
  room: number;
  leftOut: number;
}

/** Writes out the document below its root, a few stretches a step. */
export function* writeDocument(writing: Writing): Steps<WrittenDocument> {
  const written: WrittenDocument = { stretches: [], anchors: [] };
  const { root } = writing.dom;
  if (root) yield* writeOpened(writing, written, root, 0);
  return written;
}

/** An element that is cut: its tags, and what it holds piece by piece. `left` is how many elements are inside, where that is known. */
function* writeOpened(
  writing: Writing,
  written: WrittenDocument,
  element: Element,
  depth: number,
  left?: number,
): Steps<void> {
  const { dom } = writing;
  add(writing, written, { open: startTag(dom, element) }, element);
  let now = performance.now();
  let since = 0;
  for (let node = dom.firstChild(element); node !== null; ) {
    const type = dom.nodeType(node);
    since += 1;
    if (type === 3 || type === 4) add(writing, written, { text: dom.textContent(node) }, null);
    if (type === 1 && isRead(dom, node as Element)) {
      const child = node as Element;
      const stretch = freshStretch(writing, child, now);
      const inside = stretch || depth + 1 >= deepest ? 0 : toBeCut(writing, child, depth + 1, left);
      if (inside > mostAtOnce) {
        // To count again at each level of a deep nest would take as many times as long.
        const only = Number.isFinite(inside) && dom.childCount(child) === 1;
        yield* writeOpened(writing, written, child, depth + 1, only ? inside - 1 : undefined);
        now = performance.now();
      } else {
        add(writing, written, stretch ?? writtenAnew(writing, child, now), child);
      }
      since += inside;
    }
    if (since >= mostBetween) {
      since = 0;
      if (yield) now = performance.now();
    }
    // The page may have had its turn: where it moved the node, the rest is told of by the watcher.
    node = dom.parentNode(node) === element ? dom.nextSibling(node) : null;
  }
  add(writing, written, { close: true }, null);
  yield;
}

/** The markup from before, while it can be taken as it is. */
function freshStretch({ known }: Writing, element: Element, now: number): Stretch | undefined {
  const before = known.get(element);
  return before && now - before.written < freshFor ? before.stretch : undefined;
}

function writtenAnew(writing: Writing, element: Element, now: number): Stretch {
  const stretch = same(writing.known.get(element)?.stretch, whole(writing, element));
  writing.known.set(element, { stretch, written: now });
  return stretch;
}

/** Elements inside one that may be cut, 0 for one that is written as it is. */
function toBeCut({ dom, roots }: Writing, element: Element, depth: number, told?: number): number {
  if (roots.hosts.has(element)) return 0;
  if (depth < alwaysOpened) return Number.POSITIVE_INFINITY;
  if (told !== undefined) return told;
  // To count takes longer than to write an element out that has none in it.
  return dom.childCount(element) > 0 ? dom.countUpTo(element, mostAtOnce) : 0;
}

function isRead(dom: Dom, element: Element): boolean {
  const tag = dom.localName(element);
  return !silent.has(tag) || (tag === 'script' && /ld\+json/i.test(dom.attribute(element, 'type') ?? ''));
}

function whole({ dom, roots }: Writing, element: Element): Stretch {
  if (!roots.around.has(element)) return { whole: dom.outerHtml(element) };
  const inside = dom.innerHtml(element, roots.all);
  return { whole: `${startTag(dom, element)}${inside}</${dom.localName(element)}>`, roots: true };
}

/** The one from before where the markup is the same: ranges in it are kept by that. */
function same(before: Stretch | undefined, now: Stretch): Stretch {
  return before && 'whole' in before && 'whole' in now && before.whole === now.whole ? before : now;
}

function add(
  writing: Writing,
  { stretches, anchors }: WrittenDocument,
  stretch: Stretch,
  anchor: Element | null,
): void {
  const length = 'whole' in stretch ? stretch.whole.length : 'text' in stretch ? stretch.text.length : 0;
  if (length > writing.room) {
    writing.leftOut += 1;
    return;
  }
  writing.room -= length;
  stretches.push(stretch);
  anchors.push(anchor);
}
