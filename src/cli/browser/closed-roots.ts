import type { CDPSession, Page } from 'playwright-core';

/** As much of the protocol's DOM.Node as is needed to read text. */
export interface DomNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** The closed shadow roots of a page, which only the debugger can see into: the card's is one. */
export async function closedRoots(session: CDPSession): Promise<DomNode[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return closedRootsIn(root as DomNode);
}

function closedRootsIn(node: DomNode): DomNode[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed');
  return [...own, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(closedRootsIn)];
}

/**
 * Lets scripts of the page walk into its closed roots as into open ones: the debugger hands each root to the page's world,
 * where it becomes its host's `shadowRoot`. What is drawn stays as it is; only this world sees more of it. Returns how many.
 */
export async function letScriptsIn(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  try {
    const roots = await closedRoots(session);
    for (const { backendNodeId } of roots) {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: `function () {
          Object.defineProperty(this.host, 'shadowRoot', { value: this, configurable: true });
        }`,
      });
    }
    return roots.length;
  } finally {
    await session.detach();
  }
}
