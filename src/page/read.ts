import type { PageText, Place, TextBlock } from '../../rules/types.ts';
import { withoutClones } from './clones.ts';
import { collect } from './collect.ts';
import { definitionCells } from './definitions.ts';
import { domOf } from './dom.ts';
import { groupsOf } from './groups.ts';
import { headingsOf } from './headings.ts';
import { layoutOf } from './layout.ts';
import { metadataOf } from './metadata.ts';
import { closest, type Piece } from './outline.ts';
import { panelsOf } from './panels.ts';
import { productsOf } from './products.ts';
import { questionsOf } from './questions.ts';
import { rangeIn } from './range.ts';
import { listsOf, roleOf } from './roles.ts';
import { skippedParts } from './skipped.ts';
import { drain, inTasks, type Steps } from './steps.ts';
import { dataTables, tableBands, tableCells } from './tables.ts';

/** A page as it was read, and the way back from its text to its nodes. */
export interface PageReading {
  readonly page: PageText;
  /** Null where the place is no text of the DOM (an image's) or the page no longer holds it. */
  rangeOf(place: Place): Range | null;
  /** The element around the block, or the image whose text it is; null where it left the page. */
  elementOf(block: number): Element | null;
}

const limits = { pieces: 20_000, characters: 2_000_000 };

/** Reads the whole page as it is now. `url` is only handed on. Changes nothing and asks for no layout or style. */
export function readPage(document: Document, url: string | null): PageReading {
  return drain(read(document, url));
}

/**
 * The same in short tasks; `pause` resolves in a later one. What the page changes meanwhile may or may not be read: its
 * watcher tells of it, and the page is read again. Rejects once the signal is aborted.
 */
export function readPageInTasks(
  document: Document,
  url: string | null,
  pause: () => Promise<void>,
  signal: AbortSignal,
): Promise<PageReading> {
  return inTasks(read(document, url), pause, signal);
}

/** Blocks made between two looks at the clock. */
const blocksAtOnce = 64;

function* read(document: Document, url: string | null): Steps<PageReading> {
  const dom = domOf(document);
  const outline = dom.root ? yield* collect(dom, dom.root, limits) : { ...nothing };
  yield;
  const metadata = metadataOf(dom, url);
  yield;
  const layout = yield* layoutOf(withoutClones(outline), metadata.title);
  const { pieces } = layout;
  yield;
  const tables = dataTables(layout);
  yield;
  const cells = new Map([...definitionCells(layout, tables.length), ...tableCells(tables, 0)]);
  yield;
  const panels = panelsOf(layout);
  yield;
  const headings = headingsOf(layout, tableBands(tables));
  yield;
  const questions = questionsOf(layout, headings);
  yield;
  const groups = groupsOf(layout);
  yield;
  const lists = listsOf(layout);
  yield;
  const products = yield* productsOf(layout, tables, metadata);
  yield;
  const known = { headings, questions, cells, labels: panels.labels };
  const blocks: TextBlock[] = [];
  for (const [id, piece] of pieces.entries()) {
    if (id % blocksAtOnce === 0) yield;
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
  yield;
  const page: PageText = {
    url,
    title: metadata.title,
    lang: outline.boxes[0]?.lang || (outline.boxes.find(({ tag }) => tag === 'body')?.lang ?? ''),
    blocks,
    products: products.scopes,
    skipped: skippedParts(layout, panels.empty, (piece) => products.of[piece] ?? 0),
  };
  return {
    page,
    rangeOf: (place) => {
      const piece = pieces[place.block];
      return piece ? rangeIn(dom, piece, place) : null;
    },
    elementOf: (block) => {
      const element = pieces[block]?.element;
      return element && dom.isConnected(element) ? element : null;
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

const nothing = { boxes: [], pieces: [], frames: [], mute: [], overLimit: 0 };
