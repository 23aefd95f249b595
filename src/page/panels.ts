import type { SkippedPart } from '../../rules/types.ts';
import { type Layout, piecesIn } from './layout.ts';
import { part } from './names.ts';
import type { Box } from './outline.ts';

export interface Panels {
  /** Pieces that name a panel. */
  readonly labels: ReadonlySet<number>;
  /** The piece that names the panel which a box is, by index of the box. */
  readonly named: ReadonlyMap<number, number>;
  readonly empty: readonly SkippedPart[];
}

/** Tabs and accordions: what names which panel, which are shut, and which hold nothing yet. Marks shut boxes collapsed. */
export function panelsOf(layout: Layout): Panels {
  const byId = new Map<string, Box>();
  for (const box of layout.boxes) {
    const { id } = box.attributes;
    if (id && !byId.has(id)) byId.set(id, box);
  }
  const labels = new Set<number>();
  const named = new Map<number, number>();
  const empty: SkippedPart[] = [];
  for (const box of layout.boxes) {
    if (box.tag === 'details' && isEmptyDetails(layout, box)) empty.push(emptyPanel(layout, box));
    const target = targetOf(layout, box);
    if (target === null) continue;
    const panel = byId.get(target);
    const says = box.last > box.first && layout.pieces[box.first]?.image === false;
    if (!panel || panel.first === panel.last) {
      if (says) empty.push(emptyPanel(layout, box));
      continue;
    }
    if (panel.first <= box.first && panel.last >= box.last) continue;
    if (says) {
      labels.add(box.first);
      named.set(panel.index, box.first);
    }
    const shut = box.attributes['aria-expanded'] === 'false' || box.attributes['aria-selected'] === 'false';
    if (shut) collapse(layout, panel);
  }
  return { labels, named, empty };
}

function collapse(layout: Layout, panel: Box): void {
  for (let index = panel.index; index < panel.end; index++) {
    const box = layout.boxes[index];
    if (box) box.collapsed = true;
  }
}

function isEmptyDetails(layout: Layout, box: Box): boolean {
  const summary = layout.children[box.index]?.find(({ tag }) => tag === 'summary');
  return summary !== undefined && summary.last > summary.first && box.last === summary.last && !isAside(layout, box);
}

function emptyPanel(layout: Layout, box: Box): SkippedPart {
  const label = piecesIn(layout, box)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 80);
  return { what: 'empty-panel', count: 1, label };
}

/** Menus, drawers and search boxes of the site are no panels of the product. */
function isAside(layout: Layout, box: Box): boolean {
  return ((layout.inside[box.index] ?? 0) & (part.navigation | part.footer | part.review)) !== 0;
}

/** Id of the panel that a tab or an accordion's button opens, null where the box is none. */
function targetOf(layout: Layout, box: Box): string | null {
  const { attributes } = box;
  const controls = attributes['aria-controls']?.trim().split(/\s+/)[0];
  const popup = attributes['aria-haspopup'];
  const tab = attributes.role === 'tab';
  if (!tab && (isAside(layout, box) || (popup !== undefined && popup !== 'false'))) return null;
  if (controls) return tab || attributes['aria-expanded'] !== undefined ? controls : null;
  const href = attributes['data-bs-target'] ?? attributes['data-target'] ?? attributes.href;
  if (!href?.startsWith('#') || href.length < 2) return null;
  return tab || inTabs(layout, box) ? href.slice(1) : null;
}

function inTabs(layout: Layout, box: Box): boolean {
  for (let at: Box | null = box, up = 0; at && up < 4; at = at.parent, up++) {
    if ((layout.names[at.index] ?? 0) & part.tabs) return true;
  }
  return false;
}
