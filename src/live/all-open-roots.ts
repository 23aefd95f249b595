import type { Dom } from './dom.ts';
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

export interface OpenRoots {
  readonly all: readonly ShadowRoot[];
  readonly hosts: ReadonlySet<Node>;
  /** The outermost hosts and every element that such a host is in. */
  readonly around: ReadonlySet<Node>;
}

/** Every open root of a document, those of plain elements too where the document is not huge. */
export function* allOpenRoots(dom: Dom): Steps<OpenRoots> {
  const { root } = dom;
  const few = root !== null && dom.elementsIn(root).length <= mostLookedThrough;
  const all = yield* findRoots(dom, few ? `${custom},${plainHosts}` : custom);
  const around = new Set<Node>();
  for (const { host } of all) {
    for (let at: Node | null = host; at !== null && !around.has(at); at = dom.parentNode(at)) around.add(at);
  }
  return { all, hosts: new Set(all.map(({ host }) => host)), around };
}

/** Outer roots first. A page with thousands of hosts gets its turn meanwhile. */
function* findRoots(dom: Dom, hosts: string): Steps<readonly ShadowRoot[]> {
  const roots: ShadowRoot[] = [];
  let found: ArrayLike<Element> = dom.root ? dom.matchingIn(dom.root, hosts) : [];
  for (let next = 0; ; next++) {
    for (let index = 0; index < found.length; index++) {
      const host = found[index];
      const root = host ? dom.shadowRoot(host) : null;
      if (root) roots.push(root);
      if (index % mostBetween === mostBetween - 1) yield;
    }
    const root = roots[next];
    if (!root) return roots;
    found = root.querySelectorAll(hosts);
  }
}
