import { rootOf } from './native.ts';

/**
 * Tags of HTML that a page may hold by the thousand, the commonest first, as a browser tries one after the other at each
 * element. What is none of these may be a custom element and host a shadow root: its name is looked at.
 */
const standard =
  'div,span,a,li,p,img,br,button,ul,td,svg,input,b,strong,i,h3,h2,option,label,source,section,tr,script,link,style,' +
  'meta,em,small,sup,sub,u,s,font,center,picture,figure,figcaption,article,header,footer,form,h1,h4,h5,h6,nav,ol,dl,dt,' +
  'dd,table,tbody,th,time,code,pre,hr,template,noscript,details,summary,select,abbr,video,iframe';
/** What may be a custom element. None of them is a form, so no name on it can be taken. */
export const custom = `:not(${standard}):not(svg *)`;

/** Open shadow roots of custom elements, those inside other roots too, outer ones first. */
export function openRoots(document: Document): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let holder: Element | ShadowRoot | null | undefined = rootOf(document);
  for (let next = 0; holder; holder = roots[next++]) {
    for (const host of holder.querySelectorAll(custom)) {
      const root = host.localName.includes('-') ? host.shadowRoot : null;
      if (root) roots.push(root);
    }
  }
  return roots;
}
