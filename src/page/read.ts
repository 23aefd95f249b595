import type { PageText, Place, TextBlock } from '../../rules/types.ts';
import { withoutClones } from './clones.ts';
import { collect } from './collect.ts';
import { definitionCells } from './definitions.ts';
import { groupsOf } from './groups.ts';
import { headingsOf } from './headings.ts';
import { layoutOf } from './layout.ts';
import { metadataOf } from './metadata.ts';
import { closest, type Outline, type Piece } from './outline.ts';
import { panelsOf } from './panels.ts';
import { parseSnapshot } from './parse.ts';
import { productsOf } from './products.ts';
import { questionsOf } from './questions.ts';
import { listsOf, roleOf } from './roles.ts';
import { skippedParts } from './skipped.ts';
import type { PageSnapshot, Spot } from './snapshot.ts';
import { spotIn } from './spots.ts';
import { dataTables, tableBands, tableCells } from './tables.ts';

/** A page as it was read, and the way back from its text to where it stands. */
export interface PageReading {
  readonly page: PageText;
  /** Throws a RangeError for a block that the page does not have. */
  spotOf(place: Place): Spot;
}

const limits = { pieces: 20_000, characters: 2_000_000 };

/** Reads a whole page. Never fails, whatever the page holds. */
export function readSnapshot(snapshot: PageSnapshot): PageReading {
  const markup = parseSnapshot(snapshot);
  const outline = markup.root ? collect(markup.root, limits) : nothing;
  const metadata = metadataOf(markup, snapshot.title, snapshot.url);
  const layout = layoutOf(withoutClones(outline), metadata.title);
  const { pieces } = layout;
  const tables = dataTables(layout);
  const cells = new Map([...definitionCells(layout, tables.length), ...tableCells(tables, 0)]);
  const panels = panelsOf(layout);
  const headings = headingsOf(layout, tableBands(tables));
  const questions = questionsOf(layout, headings);
  const groups = groupsOf(layout);
  const lists = listsOf(layout);
  const products = productsOf(layout, tables, metadata);
  const known = { headings, questions, cells, labels: panels.labels };
  const blocks: TextBlock[] = [];
  for (const [id, piece] of pieces.entries()) {
    const level = headings.level[id] || (panels.labels.has(id) ? 6 : 0);
    const cell = cells.get(id);
    const question = questions.answers.get(id);
    blocks.push({
      id,
      text: piece.text,
      lang: piece.lang,
      role: roleOf(layout, id, piece, known),
      product: products.of[id] ?? 0,
      heading: coveringHeading(pieces, id, headings.over[id] ?? null, panels.named),
      ...(level ? { level } : {}),
      ...(cell ? { cell } : {}),
      ...(question === undefined ? {} : { question }),
      ...(lists[id] === undefined ? {} : { list: lists[id] }),
      ...(groups[id] === undefined ? {} : { group: groups[id] }),
      ...(piece.box.collapsed ? { collapsed: true } : {}),
      ...(piece.strong.length > 0 ? { strong: piece.strong } : {}),
    });
  }
  const page: PageText = {
    url: snapshot.url,
    title: metadata.title,
    lang: outline.boxes[0]?.lang || (outline.boxes.find(({ tag }) => tag === 'body')?.lang ?? ''),
    blocks,
    products: products.scopes,
    skipped: skippedParts(layout, panels.empty, snapshot.leftOut, (piece) => products.of[piece] ?? 0),
  };
  return {
    page,
    spotOf(place) {
      const piece = pieces[place.block];
      if (!piece) throw new RangeError(`The page has no block ${place.block}.`);
      return spotIn(piece, place);
    },
  };
}

/** A panel is headed by the tab or button that opens it, save for what stands under a heading inside. */
function coveringHeading(
  pieces: readonly Piece[],
  id: number,
  heading: number | null,
  named: ReadonlyMap<number, number>,
): number | null {
  const panel = named.size === 0 ? null : closest(pieces[id]?.box ?? null, ({ index }) => named.has(index));
  if (!panel || (heading !== null && heading >= panel.first && heading < panel.last)) return heading;
  const label = named.get(panel.index);
  return label === undefined || label === id ? heading : label;
}

const nothing: Outline = { boxes: [], pieces: [], frames: [], mute: [], overLimit: 0 };
