import type { Dom } from './dom.ts';
import type { PlainDom } from './plain-dom.ts';

/**
 * Tags of HTML that a page may hold by the thousand, the commonest first, as a browser tries one after the other at each
 * element. What is none of these may be a custom element and host a shadow root: its name is looked at.
 */
const standard =
  'div,span,a,li,p,img,br,button,ul,td,svg,input,b,strong,i,h3,h2,option,label,source,section,tr,script,link,style,' +
  'meta,em,small,sup,sub,u,s,font,center,picture,figure,figcaption,article,header,footer,form,h1,h4,h5,h6,nav,ol,dl,dt,' +
  'dd,table,tbody,th,time,code,pre,hr,template,noscript,details,summary,select,abbr,video,iframe';
const custom = `:not(${standard}):not(svg *)`;

/**
 * Elements of HTML that may host a root as well (DOM standard, "valid shadow host name"). Those that a page has most of, for
 * its text, are hosts only while they are empty, as far as is known; to look into each takes longer than all other reading.
 */
const plainHosts =
  'div,article,aside,body,main,section,:is(blockquote,footer,h1,h2,h3,h4,h5,h6,header,nav,p,span):empty';
/** Elements of a page on which these are looked through one by one. */
const mostLookedThrough = 10_000;

/** Open shadow roots of custom elements, those inside other roots too, outer ones first. */
export function openRoots(dom: PlainDom, hosts = custom): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const add = (found: ArrayLike<Element>): void => {
    for (let index = 0; index < found.length; index++) {
      const host = found[index];
      const root = host && (hosts !== custom || dom.localName(host).includes('-')) ? dom.shadowRoot(host) : null;
      if (root) roots.push(root);
    }
  };
  add(dom.all(hosts));
  for (let index = 0; index < roots.length; index++) {
    const root = roots[index];
    if (root) add(root.querySelectorAll(hosts));
  }
  return roots;
}

export interface OpenRoots {
  readonly all: readonly ShadowRoot[];
  readonly hosts: ReadonlySet<Node>;
  /** The outermost hosts and every element that such a host is in. */
  readonly around: ReadonlySet<Node>;
}

/** Every open root of a document, those of plain elements too where the document is not huge. */
export function allOpenRoots(dom: Dom): OpenRoots {
  const { root } = dom;
  const few = root !== null && dom.elementsIn(root).length <= mostLookedThrough;
  const all = openRoots(dom, few ? `${custom},${plainHosts}` : custom);
  const around = new Set<Node>();
  for (const { host } of all) {
    for (let at: Node | null = host; at !== null && !around.has(at); at = dom.parentNode(at)) around.add(at);
  }
  return { all, hosts: new Set(all.map(({ host }) => host)), around };
}
