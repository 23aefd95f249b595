import { blockOf, isAllStrong, type Layout, piecesIn } from './layout.ts';
import { part } from './names.ts';
import { type Box, closest, type Piece } from './outline.ts';
import { hasPrice, isPrice } from './prices.ts';

const longestName = 120;
const noLabels: ReadonlySet<string> = new Set();

/**
 * What a card calls its product: its heading, its named title, its link, its bold text, else its first line. '' for none.
 *
 * @param labels lines that every card of a row has and that name none: "Quick view"
 */
export function nameOf(layout: Layout, box: Box, labels: ReadonlySet<string> = noLabels): string {
  const pieces = piecesIn(layout, box).filter(({ text, image, box: at }) => {
    if (image || labels.has(text) || !/\p{L}/u.test(text) || isPrice(text)) return false;
    return blockOf(at).tag !== 'button' && blockOf(at).tag !== 'label';
  });
  const named =
    pieces.find((piece) => (layout.headingLevel[piece.box.index] ?? 0) > 0) ??
    pieces.find((piece) => isNamed(layout, piece.box, box)) ??
    pieces.find(
      (piece) => closest(piece.box, ({ tag }) => tag === 'a') && piece.box !== box && piece.text.length <= longestName,
    ) ??
    pieces.find((piece) => isAllStrong(piece)) ??
    pieces.find(({ text }) => text.includes(' ') || !/\p{Ll}/u.test(text)) ??
    pieces[0];
  if (!named) return '';
  const [bold] = startsStrong(named) && !isAllStrong(named) ? named.strong : [];
  return firstPart(bold && /\p{L}/u.test(named.text.slice(...bold)) ? named.text.slice(...bold) : named.text);
}

function isNamed(layout: Layout, box: Box, card: Box): boolean {
  if (box === card) return false;
  const { attributes } = box;
  const named =
    attributes.itemprop === 'name' || /(?:^|[\s_-])(?:name|title)(?:$|[\s_-])/i.test(attributes.class ?? '');
  return named || (((layout.names[box.index] ?? 0) & part.title) !== 0 && box.block);
}

/** The name in a line that goes on to praise or price it. */
export function firstPart(text: string): string {
  const plain = text.replace(/^\s*\d{1,2}\s?[.)]\s+/, '');
  const cut = plain.split(/ [–—|·•] | - |: |\.{3}|…/)[0]?.trimEnd() ?? plain;
  const name = cut.length >= 3 ? cut : plain;
  const upToPrice = hasPrice(name) ? (name.split(/(?:US|NT|HK)?[$€£¥₩₱₹] ?\d/u)[0]?.trimEnd() ?? '') : name;
  return withoutEnd(upToPrice || name).slice(0, longestName);
}

/** The line opens in bold type: a name, with what is said of it behind. */
export function startsStrong(piece: Piece | undefined): boolean {
  return piece?.strong[0] !== undefined && piece.strong[0][0] <= 8;
}

/** The text without the marks that it ends in. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' ,.:;…'.includes(text[end - 1] as string)) end -= 1;
  return text.slice(0, end);
}
