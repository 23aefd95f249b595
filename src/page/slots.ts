import type { Dom } from './dom.ts';

/** Who assigns children to slots: the browser, or we, by the markup of a host whose root was only declared. */
export type Slots = { readonly of: 'browser' } | { readonly of: 'markup'; readonly host: Element };

/**
 * The root that a host declares in its markup (`<template shadowrootmode="open">`), where the DOM at hand knows no such
 * templates and has left it in place, as jsdom does; null everywhere else.
 */
export function declaredRoot(dom: Dom, host: Element): DocumentFragment | null {
  for (let child = dom.firstChild(host); child !== null; child = dom.nextSibling(child)) {
    if (dom.nodeType(child) !== 1) continue;
    const template = child as HTMLTemplateElement;
    if (dom.localName(template) !== 'template') return null;
    if (dom.attribute(template, 'shadowrootmode') !== 'open' || Reflect.has(template, 'shadowRootMode')) return null;
    return template.content;
  }
  return null;
}

/** Nodes that the slot shows; null where it shows its own children. */
export function shownIn(dom: Dom, slot: Element, slots: Slots): readonly Node[] | null {
  const nodes = slots.of === 'browser' ? (slot as HTMLSlotElement).assignedNodes() : named(dom, slot, slots.host);
  return nodes.length > 0 ? nodes : null;
}

function named(dom: Dom, slot: Element, host: Element): readonly Node[] {
  const name = dom.attribute(slot, 'name') ?? '';
  const nodes: Node[] = [];
  for (let child = dom.firstChild(host); child !== null; child = dom.nextSibling(child)) {
    const type = dom.nodeType(child);
    const wanted = type === 1 ? (dom.attribute(child as Element, 'slot') ?? '') : '';
    if ((type === 1 || type === 3) && wanted === name) nodes.push(child);
  }
  return nodes;
}
