/** The cheap look at a page so large that the native read of its text would be a long task. */
import type { Dom } from './dom.ts';
import { frameDocuments } from './frames.ts';
import { bodyOf, rootOf } from './native.ts';
import { nextIn } from './next-in.ts';
import { speaking, unread } from './page-text.ts';
import type { Steps } from './steps.ts';

/** Elements that are read in one go. */
const mostAtOnce = 1000;
/** Characters that are looked through in one go. */
const longestAtOnce = 50_000;
/** Elements that are asked what they say between two looks at the clock. */
const mostBetween = 256;
/** Characters that are looked at again with what follows, as a term may run over the edge. */
const overlap = 60;
/** Levels down to which is cut. */
const deepest = 60;

/**
 * Whether `mentions` holds of any text of the page: the same texts as `pageText` gives, piece by piece. The open roots that it
 * comes upon are told to `met` before their text is read.
 */
export function* mentionsInPieces(
  domOf: (document: Document) => Dom,
  document: Document,
  mentions: (text: string) => boolean,
  met: (roots: readonly ShadowRoot[]) => void,
  depth = 0,
): Steps<boolean> {
  const dom = domOf(document);
  const roots: ShadowRoot[] = [];
  let text = '';
  let pictures = '';
  let found = false;
  const look = (): boolean => {
    found ||= text + pictures !== '' && mentions(`${text}\n${pictures}`);
    [text, pictures] = [text.slice(-overlap), ''];
    return found;
  };
  function* add(more: string): Steps<void> {
    text += more;
    if (text.length < longestAtOnce) return;
    yield;
    look();
    yield;
  }
  function* tell(elements: ArrayLike<Element>): Steps<void> {
    for (let index = 0; index < elements.length; index++) {
      const element = elements[index] as Element;
      const tag = dom.localName(element);
      const role = dom.attribute(element, 'role');
      if (tag === 'img' || tag === 'area') pictures += `${dom.attribute(element, 'alt') ?? ''}\n`;
      if (role === 'img') pictures += `${dom.attribute(element, 'aria-label') ?? ''}\n`;
      const root = tag.includes('-') ? dom.shadowRoot(element) : null;
      if (root) {
        roots.push(root);
        met([root]);
      }
      if (index % mostBetween === mostBetween - 1) yield;
    }
  }
  function* read(holder: Node, level: number): Steps<void> {
    for (let node = dom.firstChild(holder); node !== null && !found; ) {
      const behind = dom.nextSibling(node);
      const type = dom.nodeType(node);
      if (type === 3 || type === 4) yield* add(dom.textContent(node));
      if (type === 1 && !unread.includes(dom.localName(node as Element))) {
        const child = node as Element;
        yield* tell([child]);
        const within = dom.childCount(child) > 0;
        if (within && level < deepest && dom.countUpTo(child, mostAtOnce) > mostAtOnce) yield* read(child, level + 1);
        else {
          yield* add(dom.textContent(child));
          if (within) yield* tell(dom.matchingIn(child, speaking));
        }
        yield;
      }
      if (level === 0) text += '\n';
      // The page may have had its turn: where it took the node away, what stood behind it is next.
      node = nextIn(dom, holder, node, behind);
    }
  }
  let holder: Node | null | undefined = bodyOf(document) ?? rootOf(document);
  for (let next = 0; holder && !found; holder = roots[next++]) yield* read(holder, 0);
  if (look()) return true;
  for (const inner of frameDocuments(document, depth)) {
    if (yield* mentionsInPieces(domOf, inner.document, mentions, met, depth + 1)) return true;
  }
  return false;
}
