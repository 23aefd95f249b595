import type { Dom } from './dom.ts';
import { nextIn } from './next-in.ts';
import { custom } from './open-roots.ts';
import type { Steps } from './steps.ts';

/**
 * Elements of HTML that may host a root as well (DOM standard, "valid shadow host name"). Those that a page has most of, for
 * its text, are hosts only while they are empty, as far as is known; to look into each takes longer than all other reading.
 */
const plainHosts =
  'div,article,aside,body,main,section,:is(blockquote,footer,h1,h2,h3,h4,h5,h6,header,nav,p,span):empty';
/** Elements of a page on which these are looked through one by one. */
const mostLookedThrough = 10_000;
/** Elements that are looked into between two looks at the clock. */
const mostBetween = 256;
/** Elements that are searched in one go; the children of what holds more are searched one by one. */
const mostAtOnce = 4000;
/** Levels down to which is cut. */
const deepest = 60;

export interface OpenRoots {
  readonly all: readonly ShadowRoot[];
  readonly hosts: ReadonlySet<Node>;
  /** The outermost hosts and every element that such a host is in. */
  readonly around: ReadonlySet<Node>;
}

/** Every open root of a document, those of plain elements too where the document is not huge. */
export function* allOpenRoots(dom: Dom): Steps<OpenRoots> {
  const { root } = dom;
  const few = root !== null && dom.countUpTo(root, mostLookedThrough) <= mostLookedThrough;
  const all = yield* findRoots(dom, few);
  const around = new Set<Node>();
  for (const { host } of all) {
    for (let at: Node | null = host; at !== null && !around.has(at); at = dom.parentNode(at)) around.add(at);
  }
  return { all, hosts: new Set(all.map(({ host }) => host)), around };
}

/** Outer roots first. A page with thousands of hosts gets its turn meanwhile. */
function* findRoots(dom: Dom, few: boolean): Steps<readonly ShadowRoot[]> {
  const roots: ShadowRoot[] = [];
  const hosts = few ? `${custom},${plainHosts}` : custom;
  if (dom.root) yield* findIn(dom, dom.root, hosts, roots, few ? deepest : 0);
  for (let next = 0; next < roots.length; next++) {
    yield* keepRoots(dom, roots[next]?.querySelectorAll(hosts) ?? [], roots);
  }
  return roots;
}

/** Roots inside an element. Down from `deepest` it is searched in one go, and so is one that holds few. */
function* findIn(dom: Dom, element: Element, hosts: string, roots: ShadowRoot[], depth: number): Steps<void> {
  if (depth >= deepest || dom.countUpTo(element, mostAtOnce) <= mostAtOnce) {
    yield* keepRoots(dom, dom.matchingIn(element, hosts), roots);
    return;
  }
  for (let node = dom.firstChild(element); node !== null; ) {
    const behind = dom.nextSibling(node);
    if (dom.nodeType(node) === 1) {
      const child = node as Element;
      const root = dom.shadowRoot(child);
      if (root) roots.push(root);
      if (dom.childCount(child) > 0) yield* findIn(dom, child, hosts, roots, depth + 1);
      yield;
    }
    node = nextIn(dom, element, node, behind);
  }
}

function* keepRoots(dom: Dom, found: ArrayLike<Element>, roots: ShadowRoot[]): Steps<void> {
  for (let index = 0; index < found.length; index++) {
    const host = found[index];
    const root = host ? dom.shadowRoot(host) : null;
    if (root) roots.push(root);
    if (index % mostBetween === mostBetween - 1) yield;
  }
}
