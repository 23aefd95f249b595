import { bodyOf, textOf, typeOf } from './native.ts';
import type { Watching } from './watch.ts';

/** Elements whose text no reader sees. */
const silent = new Set(['script', 'style', 'link', 'meta', 'noscript', 'template', 'base']);

type Asked = Pick<Watching, 'matters' | 'ignores' | 'touched'>;

/** Whether a record tells of text that matters; where text came or went is told of in any case. */
export function changes(document: Document, record: MutationRecord, asked: Asked): boolean {
  const { target, type } = record;
  if (asked.ignores(target) || isSilent(target)) return false;
  if (type === 'characterData') {
    if (!isText(target)) return false;
    asked.touched(target);
    return asked.matters(() => textAround(document, target));
  }
  const added = shownNodes(record.addedNodes, asked);
  if (added.length === 0 && shownNodes(record.removedNodes, asked).length === 0) return false;
  asked.touched(target);
  // What went can take an exosome term with it, never bring one.
  return added.length === 0
    ? asked.matters(() => '')
    : added.some((node) => asked.matters(() => textAround(document, node)));
}

/** What gives that name away is a form. */
function isSilent(node: Node): boolean {
  return silent.has((node as Element).localName);
}

function isText(node: Node): boolean {
  const type = typeOf(node);
  return type === 3 || type === 4;
}

function shownNodes(nodes: NodeList, { ignores }: Asked): readonly Node[] {
  const shown: Node[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (!node || (typeOf(node) !== 1 && !isText(node))) continue;
    if (!isSilent(node) && !ignores(node)) shown.push(node);
  }
  return shown;
}

/** A text node's words may go on in its neighbours. */
function textAround(document: Document, node: Node): string {
  const parent = isText(node) ? node.parentNode : null;
  return textOf(parent && typeOf(parent) === 1 && parent !== bodyOf(document) ? parent : node);
}
