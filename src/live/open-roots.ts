import type { Dom } from './dom.ts';

/**
 * Tags of HTML, the commonest first, as a browser tries one after the other at each element. What is none of these may be
 * a custom element and host a shadow root.
 */
const standard =
  'div,span,a,li,p,img,br,button,ul,td,svg,input,b,strong,i,h3,h2,option,label,source,section,tr,script,link,style,' +
  'meta,abbr,address,area,article,aside,audio,base,bdi,bdo,blockquote,body,canvas,caption,center,cite,code,col,' +
  'colgroup,data,datalist,dd,del,details,dfn,dialog,dl,dt,em,embed,fieldset,figcaption,figure,font,footer,form,h1,h4,' +
  'h5,h6,head,header,hgroup,hr,html,iframe,ins,kbd,legend,main,map,mark,menu,meter,nav,noscript,object,ol,optgroup,' +
  'output,param,picture,pre,progress,q,s,samp,search,select,slot,small,strike,sub,summary,sup,table,tbody,template,' +
  'textarea,tfoot,th,thead,time,title,track,tt,u,var,video,wbr';
const custom = `:not(${standard}):not(svg *)`;

/** Elements of HTML that may host a root as well (DOM standard, "valid shadow host name"). */
const plainHosts = 'div,article,aside,blockquote,body,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';
/** Elements of a page on which these are looked through one by one. */
const mostLookedThrough = 10_000;

/** Open shadow roots of custom elements, those inside other roots too, outer ones first. */
export function openRoots(dom: Dom, hosts = custom): readonly ShadowRoot[] {
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
