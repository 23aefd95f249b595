import type { PlainDom } from './plain-dom.ts';
import type { Watching } from './watch.ts';

/** Elements whose text no reader sees. */
const silent = new Set(['script', 'style', 'link', 'meta', 'noscript', 'template', 'base']);

type Asked = Pick<Watching, 'matters' | 'ignores' | 'touched'>;

/** Whether a record tells of text that matters; where text came or went is told of in any case. */
export function changes(dom: PlainDom, record: MutationRecord, asked: Asked): boolean {
  const { target, type } = record;
  if (asked.ignores(target) || isSilent(dom, target)) return false;
  if (type === 'characterData') {
    const kind = dom.nodeType(target);
    if (kind !== 3 && kind !== 4) return false;
    asked.touched(target);
    return asked.matters(() => textAround(dom, target));
  }
  const added = shownNodes(dom, record.addedNodes, asked);
  if (added.length === 0 && shownNodes(dom, record.removedNodes, asked).length === 0) return false;
  asked.touched(target);
  // What went can take an exosome term with it, never bring one.
  return added.length === 0
    ? asked.matters(() => '')
    : added.some((node) => asked.matters(() => textAround(dom, node)));
}

function isSilent(dom: PlainDom, node: Node): boolean {
  return dom.nodeType(node) === 1 && silent.has(dom.localName(node as Element));
}

function shownNodes(dom: PlainDom, nodes: NodeList, { ignores }: Asked): readonly Node[] {
  const shown: Node[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    const type = node ? dom.nodeType(node) : 0;
    if (!node || (type !== 1 && type !== 3 && type !== 4)) continue;
    if (!isSilent(dom, node) && !ignores(node)) shown.push(node);
  }
  return shown;
}

/** A text node's words may go on in its neighbours. */
function textAround(dom: PlainDom, node: Node): string {
  const parent = dom.nodeType(node) === 1 ? null : dom.parentNode(node);
  const line = parent && dom.nodeType(parent) === 1 && parent !== dom.body() ? parent : node;
  return dom.textContent(line);
}
