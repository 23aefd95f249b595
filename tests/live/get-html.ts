import type { JSDOM } from 'jsdom';

/** Gives jsdom the method by which browsers write out open shadow roots (HTML standard, `Element.getHTML`). */
export function withGetHtml(dom: JSDOM): JSDOM {
  const { Element } = dom.window;
  Reflect.set(Element.prototype, 'getHTML', function (this: Element, options: { shadowRoots: readonly ShadowRoot[] }) {
    return insideOf(this, options.shadowRoots);
  });
  return dom;
}

function insideOf(parent: Element, roots: readonly ShadowRoot[]): string {
  const root = parent.shadowRoot && roots.includes(parent.shadowRoot) ? parent.shadowRoot : null;
  const shadow = root ? `<template shadowrootmode="open">${childrenOf(root, roots)}</template>` : '';
  return shadow + childrenOf(parent, roots);
}

function childrenOf(parent: Node, roots: readonly ShadowRoot[]): string {
  return Array.from(parent.childNodes, (node) => {
    const holder = parent.ownerDocument?.createElement('div');
    if (node.nodeType === 1) {
      const [start = '', end = ''] = (node.cloneNode() as Element).outerHTML.split('></');
      return end === '' ? start : `${start}>${insideOf(node as Element, roots)}</${end}`;
    }
    holder?.append(node.cloneNode());
    return holder?.innerHTML ?? '';
  }).join('');
}
