import type { Dom } from './dom.ts';

/** Tags of HTML. What is none of these may be a custom element and host a shadow root. */
const standard =
  'a,abbr,address,area,article,aside,audio,b,base,bdi,bdo,blockquote,body,br,button,canvas,caption,center,cite,code,col,' +
  'colgroup,data,datalist,dd,del,details,dfn,dialog,div,dl,dt,em,embed,fieldset,figcaption,figure,font,footer,form,h1,h2,h3,' +
  'h4,h5,h6,head,header,hgroup,hr,html,i,iframe,img,input,ins,kbd,label,legend,li,link,main,map,mark,menu,meta,meter,nav,' +
  'noscript,object,ol,optgroup,option,output,p,param,picture,pre,progress,q,s,samp,script,search,section,select,slot,small,' +
  'source,span,strike,strong,style,sub,summary,sup,svg,table,tbody,td,template,textarea,tfoot,th,thead,time,title,tr,track,' +
  'tt,u,ul,var,video,wbr';
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
