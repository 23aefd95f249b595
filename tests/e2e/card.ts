import type { Page } from 'playwright-core';

/** As much of the protocol's DOM.Node as is needed to read text. */
interface DomNode {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

const textNode = 3;

/** The text in the closed shadow roots of a page, which only the debugger can see into: what the card says. '' for none. */
export async function cardText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return closedRoots(root as DomNode)
      .map(textOf)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  } finally {
    await session.detach();
  }
}

function closedRoots(node: DomNode): DomNode[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed');
  return [...own, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(closedRoots)];
}

function textOf(node: DomNode): string {
  if (node.nodeType === textNode) return node.nodeValue;
  if (node.nodeName === 'STYLE') return '';
  return (node.children ?? []).map(textOf).join(' ');
}
