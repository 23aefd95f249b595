import type { Dom } from './dom.ts';

/**
 * The node to go on with behind `node` in a walk over the children of `holder` that let the page have its turn.
 *
 * @param behind what stood behind `node` before that turn; null at the end.
 */
export function nextIn(dom: Dom, holder: Node, node: Node, behind: Node | null): Node | null {
  if (dom.parentNode(node) === holder) return dom.nextSibling(node);
  return behind !== null && dom.parentNode(behind) === holder ? behind : null;
}
