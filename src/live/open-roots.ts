import type { PlainDom } from './plain-dom.ts';

/**
 * Tags of HTML that a page may hold by the thousand, the commonest first, as a browser tries one after the other at each
 * element. What is none of these may be a custom element and host a shadow root: its name is looked at.
 */
const standard =
  'div,span,a,li,p,img,br,button,ul,td,svg,input,b,strong,i,h3,h2,option,label,source,section,tr,script,link,style,' +
  'meta,em,small,sup,sub,u,s,font,center,picture,figure,figcaption,article,header,footer,form,h1,h4,h5,h6,nav,ol,dl,dt,' +
  'dd,table,tbody,th,time,code,pre,hr,template,noscript,details,summary,select,abbr,video,iframe';
/** What may be a custom element. */
export const custom = `:not(${standard}):not(svg *)`;

/** Open shadow roots of custom elements, those inside other roots too, outer ones first. */
export function openRoots(dom: PlainDom): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const add = (found: ArrayLike<Element>): void => {
    for (let index = 0; index < found.length; index++) {
      const host = found[index];
      const root = host && dom.localName(host).includes('-') ? dom.shadowRoot(host) : null;
      if (root) roots.push(root);
    }
  };
  add(dom.all(custom));
  for (let index = 0; index < roots.length; index++) {
    const root = roots[index];
    if (root) add(root.querySelectorAll(custom));
  }
  return roots;
}
