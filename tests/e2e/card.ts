import type { Page } from 'playwright-core';
import { closedRoots, type DomNode } from '../../src/cli/browser/closed-roots.ts';

const textNode = 3;

/** The text in the closed shadow roots of a page, which only the debugger can see into: what the card says. '' for none. */
export async function cardText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    return (await closedRoots(session)).map(textOf).join(' ').replace(/\s+/g, ' ').trim();
  } finally {
    await session.detach();
  }
}

/** Where the card is drawn in the viewport, in CSS pixels; its host has no box of its own. */
export async function cardBox(page: Page): Promise<{ left: number; top: number; width: number; height: number }> {
  const session = await page.context().newCDPSession(page);
  try {
    const [closed] = await closedRoots(session);
    const drawn = closed?.children?.find(({ nodeName }) => nodeName !== 'STYLE');
    if (!drawn) throw new Error('There is no card.');
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: drawn.backendNodeId });
    const [left = 0, top = 0] = model.border;
    return { left, top, width: model.width, height: model.height };
  } finally {
    await session.detach();
  }
}

function textOf(node: DomNode): string {
  if (node.nodeType === textNode) return node.nodeValue;
  if (node.nodeName === 'STYLE') return '';
  return (node.children ?? []).map(textOf).join(' ');
}
