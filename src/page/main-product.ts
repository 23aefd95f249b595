import type { ProductScope } from '../../rules/types.ts';
import type { Layout } from './layout.ts';
import { mainKind } from './main-kind.ts';
import type { Metadata } from './metadata.ts';
import { type Box, closest } from './outline.ts';
import { hasPrice, isCartText } from './prices.ts';

const near = 10;

/** The page is about one product, `elsewhere` being the pieces of cards and shelves: it says so to machines, or shows a price or a button that buys beside its own name. */
export function isMainProduct(layout: Layout, metadata: Metadata, elsewhere: readonly boolean[]): boolean {
  if (metadata.products.length === 1 || (metadata.saysProduct && metadata.products.length === 0)) return true;
  if (microdataProduct(layout) !== null || namedByHeading(layout, metadata) !== undefined) return true;
  const { mainHeading } = layout;
  if (mainHeading < 0) return false;
  for (let index = mainHeading + 1; index < layout.pieces.length; index++) {
    const piece = layout.pieces[index];
    if (!piece) break;
    if (index > mainHeading + near) return false;
    if (elsewhere[index]) return false;
    const level = layout.headingLevel[piece.box.index] ?? 0;
    if (level > 0 && level <= 2 && index > mainHeading + 1) return false;
    if (piece.text.length <= 80 && (hasPrice(piece.text) || isCartText(piece.text))) return true;
  }
  return false;
}

/** The microdata Product that holds the page's own heading. */
function microdataProduct({ pieces, mainHeading }: Layout): Box | null {
  return closest(pieces[mainHeading]?.box ?? null, ({ attributes }) =>
    /schema\.org\/Product$/.test(attributes.itemtype ?? ''),
  );
}

export function mainScope(
  layout: Layout,
  metadata: Metadata,
  own: boolean,
  elsewhere: readonly boolean[],
): ProductScope {
  return {
    name: mainName(layout, metadata),
    kind: mainKind(layout, metadata, own, elsewhere),
    main: true,
    place: 'page',
  };
}

function mainName(layout: Layout, metadata: Metadata): string {
  const said = metadata.products.length === 1 ? metadata.products[0] : namedByHeading(layout, metadata);
  return said || headingText(layout) || metadata.openGraphTitle || metadata.title;
}

/** Of several products told to machines, the one that the page's own heading names. */
function namedByHeading(layout: Layout, { products }: Metadata): string | undefined {
  const heading = headingText(layout).toLowerCase();
  return products.find((name) => name.length > 3 && heading.includes(name.toLowerCase()));
}

/** All lines of the page's own heading. */
function headingText({ pieces, mainHeading }: Layout): string {
  const box = closest(pieces[mainHeading]?.box ?? null, ({ tag }) => /^h[1-3]$/.test(tag));
  if (!box) return '';
  return pieces
    .slice(box.first, Math.min(box.last, box.first + 3))
    .map(({ text }) => text)
    .join(' ');
}
