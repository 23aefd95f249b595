import type { Page } from 'playwright-core';

/** What a screen reader is told of one thing in a view. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Rank of a heading. */
  readonly level: number | undefined;
  readonly expanded: boolean | undefined;
  /** Words that are seen in it. */
  readonly seen: readonly string[];
  /** How many items of a list are in it. */
  readonly items: number;
}

/** All that a screen reader is told of a page, the open card with it, in the order in which it is read. */
export async function heard(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const order: typeof nodes = [];
  const walk = (id: string | undefined): void => {
    const node = id === undefined ? undefined : byId.get(id);
    if (!node) return;
    order.push(node);
    for (const child of node.childIds ?? []) walk(child);
  };
  const within = (id: string): typeof nodes => {
    const from = order.length;
    walk(id);
    return order.splice(from);
  };
  walk(nodes[0]?.nodeId);
  return order
    .filter(({ ignored }) => !ignored)
    .map((node) => {
      const property = (wanted: string) => node.properties?.find(({ name }) => name === wanted)?.value.value;
      const inside = within(node.nodeId).filter(({ ignored }) => !ignored);
      const ofRole = (role: string) => inside.filter((each) => each.role?.value === role);
      return {
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        description: String(node.description?.value ?? ''),
        level: property('level'),
        expanded: property('expanded'),
        seen: ofRole('StaticText').map(({ name }) => String(name?.value).trim()),
        items: inside.filter(({ role, parentId }) => role?.value === 'listitem' && parentId === node.nodeId).length,
      };
    });
}

/** One line for each thing of these roles: `heading 2 Red flags 4`, `button Options`. */
export function linesOf(all: readonly Heard[], ...roles: readonly string[]): string[] {
  return all
    .filter(({ role }) => roles.includes(role))
    .map(({ role, level, name, expanded }) =>
      [role, role === 'heading' ? level : '', name, expanded === undefined ? '' : expanded ? 'expanded' : 'collapsed']
        .filter((part) => part !== '')
        .join(' '),
    );
}
