import type { DocumentMarkup, PageSnapshot } from '../page/index.ts';
import { allOpenRoots } from './all-open-roots.ts';
import { type KnownMarkup, type Writing, writeDocument } from './document-markup.ts';
import { type Dom, domOf } from './dom.ts';
import { frameDocuments } from './frames.ts';
import type { Steps } from './steps.ts';

/** Characters of markup in all. */
const mostCharacters = 12_000_000;

export interface WrittenPage {
  readonly snapshot: PageSnapshot;
  /** The elements that the anchors of the snapshot stand for. */
  readonly anchors: readonly (Element | null)[];
}

/** Is told of open shadow roots before any of their text is read. */
export type Met = (roots: readonly ShadowRoot[]) => void;

interface Page {
  readonly known: KnownMarkup;
  readonly anchors: (Element | null)[];
  readonly met: Met;
  room: number;
  leftOut: number;
}

/** Writes out the whole page; `known` is used where it holds an element's markup, and filled. */
export function* writePage(dom: Dom, url: string | null, known: KnownMarkup, met: Met = () => {}): Steps<WrittenPage> {
  const page: Page = { known, anchors: [], met, room: mostCharacters, leftOut: 0 };
  const markup = yield* writeFrame(page, dom, 0);
  const head = headOf(dom);
  yield;
  const snapshot: PageSnapshot = {
    ...markup,
    url,
    title: dom.title(),
    head,
    scripting: !dom.all('noscript').some((element) => dom.childCount(element) > 0),
    declaredOnly: !dom.knowsDeclaredRoots(),
    leftOut: page.leftOut,
  };
  return { snapshot, anchors: page.anchors };
}

function* writeFrame(page: Page, dom: Dom, depth: number): Steps<DocumentMarkup> {
  const firstAnchor = page.anchors.length;
  const roots = yield* allOpenRoots(dom);
  page.met(roots.all);
  const writing: Writing = { dom, roots, known: page.known, room: page.room, leftOut: 0 };
  const { stretches, anchors } = yield* writeDocument(writing);
  for (const anchor of anchors) page.anchors.push(anchor);
  page.room = writing.room;
  page.leftOut += writing.leftOut;
  const frames: DocumentMarkup['frames'][number][] = [];
  for (const { position, document } of frameDocuments(dom.document, depth)) {
    frames.push({ position, markup: yield* writeFrame(page, domOf(document), depth + 1) });
  }
  return { stretches, firstAnchor, xml: dom.isXml(), frames };
}

/** What the head tells machines. Searched by itself: a page has thousands of elements more. */
function headOf(dom: Dom): string {
  let head = dom.root && dom.firstChild(dom.root);
  while (head && !(dom.nodeType(head) === 1 && dom.localName(head as Element) === 'head')) head = dom.nextSibling(head);
  if (!head) return '';
  const telling = dom.matchingIn(
    head as Element,
    ':scope > meta[property], :scope > script[type="application/ld+json" i]',
  );
  return Array.from(telling, (element) => dom.outerHtml(element)).join('');
}
