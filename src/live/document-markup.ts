import type { Stretch } from '../page/index.ts';
import type { Dom } from './dom.ts';
import type { OpenRoots } from './open-roots.ts';
import { startTag } from './start-tag.ts';
import type { Steps } from './steps.ts';

/** Elements that are written out in one go: some milliseconds of work, where each by itself would be several times as much. */
const mostAtOnce = 2500;
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

/** Writes out the document below its root, a stretch a step. */
export function* writeDocument(writing: Writing): Steps<WrittenDocument> {
  const written: WrittenDocument = { stretches: [], anchors: [] };
  const { root } = writing.dom;
  if (root) yield* writeElement(writing, written, root, 0);
  return written;
}

/** `told` is how many elements are inside, where that is known. */
function* writeElement(
  writing: Writing,
  written: WrittenDocument,
  element: Element,
  depth: number,
  told?: number,
): Steps<void> {
  const { dom, known } = writing;
  const before = known.get(element);
  const fresh = before !== undefined && performance.now() - before.written < freshFor;
  const inside = fresh || depth >= deepest ? 0 : toBeCut(writing, element, depth, told);
  if (inside <= mostAtOnce) {
    const stretch = fresh ? before.stretch : same(before?.stretch, whole(writing, element));
    if (!fresh) known.set(element, { stretch, written: performance.now() });
    add(writing, written, stretch, element);
    yield;
    return;
  }
  add(writing, written, { open: startTag(dom, element) }, element);
  // To count again at each level of a deep nest would take as many times as long.
  const left = inside < Number.POSITIVE_INFINITY && dom.childCount(element) === 1 ? inside - 1 : undefined;
  let next = dom.firstChild(element);
  while (next !== null) {
    const node = next;
    const type = dom.nodeType(node);
    if (type === 3 || type === 4) add(writing, written, { text: dom.textContent(node) }, null);
    if (type === 1 && isRead(dom, node as Element))
      yield* writeElement(writing, written, node as Element, depth + 1, left);
    // The page had its turn: where it moved the node, the rest is told of by the watcher.
    next = dom.parentNode(node) === element ? dom.nextSibling(node) : null;
  }
  add(writing, written, { close: true }, null);
}

/** Elements inside one that may be cut, 0 for one that is written as it is. */
function toBeCut({ dom, roots }: Writing, element: Element, depth: number, told?: number): number {
  if (roots.hosts.has(element)) return 0;
  if (depth < alwaysOpened) return Number.POSITIVE_INFINITY;
  if (told !== undefined) return told;
  // To count takes longer than to write an element out that has none in it.
  return dom.childCount(element) > 0 ? dom.countIn(element) : 0;
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
