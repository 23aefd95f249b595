import { isElement, type MarkupElement, type MarkupNode } from './markup.ts';

/** Nodes of the host that the slot shows, by name; null where it shows its own children. */
export function shownIn(slot: MarkupElement, host: MarkupElement): readonly MarkupNode[] | null {
  const name = slot.attributes.name ?? '';
  const nodes = host.children.filter((node) => (isElement(node) ? (node.attributes.slot ?? '') : '') === name);
  return nodes.length > 0 ? nodes : null;
}
