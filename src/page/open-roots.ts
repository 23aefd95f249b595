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

/** Open shadow roots of custom elements, those inside other roots too, outer ones first. */
export function openRoots(dom: Dom): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const add = (hosts: readonly Element[]): void => {
    for (const host of hosts) {
      const root = dom.localName(host).includes('-') ? dom.shadowRoot(host) : null;
      if (root) roots.push(root);
    }
  };
  add(dom.all(custom));
  for (let index = 0; index < roots.length; index++) {
    const root = roots[index];
    if (root) add(Array.from(root.querySelectorAll(custom)));
  }
  return roots;
}
