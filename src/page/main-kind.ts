import type { ProductScope } from '../../rules/types.ts';
import { isTrail } from './crumbs.ts';
import { looksLikeIngredients } from './ingredient-list.ts';
import { blockOf, type Layout } from './layout.ts';
import type { Metadata } from './metadata.ts';
import { part } from './names.ts';
import { type Box, closest } from './outline.ts';
import { hasPrice, isBookingText, isCartText, isClinicTitle, isJournalTitle } from './prices.ts';
import { isDisclosure, isHeadline, isReportersLine, isWritingTrail } from './writing.ts';

const short = 80;

/**
 * What the page is. Only what is marked or signed as an article, or is a sentence over plain prose with nothing for sale, is
 * one: taking a seller's page for an article would leave its claims unread.
 */
export function mainKind(
  layout: Layout,
  metadata: Metadata,
  own: boolean,
  elsewhere: readonly boolean[],
): ProductScope['kind'] {
  const buys = layout.pieces.some(({ text }, index) => !elsewhere[index] && isCartText(text));
  if (own && (metadata.saysProduct || buys)) return 'product';
  if (saysArticle(layout, metadata) && !metadata.saysProduct) return 'article';
  const clinic = metadata.saysMedical || isClinicTitle(metadata.title);
  if (clinic && !metadata.saysProduct) return 'treatment';
  if (readsAsArticle(layout, elsewhere) && !metadata.saysProduct && !buys) return 'article';
  if (own) return 'product';
  if (isSigned(layout) && !metadata.saysProduct) return 'article';
  const books = layout.pieces.some(
    ({ box, text }, index) => !elsewhere[index] && isBookingText(text) && isPressed(box),
  );
  if (books) return 'treatment';
  return isSold(layout) || !isPlainProse(layout) ? 'product' : 'article';
}

function isPressed(box: Box): boolean {
  const pressed = closest(box, ({ tag, attributes }) => tag === 'a' || attributes.role === 'button');
  return pressed !== null || blockOf(box).tag === 'button';
}

const writing = /\/(?:blogs?|news|journal|magazine|stories|articles?|press|guides?)\/?(?:$|[?#])/i;
const articleType = /schema\.org\/(?:\w*Article|BlogPosting)$/;

function saysArticle(layout: Layout, metadata: Metadata): boolean {
  if (metadata.saysArticle || isJournalTitle(metadata.title)) return true;
  const byline = layout.pieces.slice(Math.max(0, layout.mainHeading - near), layout.mainHeading + near + 1);
  if (byline.some(({ text }) => isReportersLine(text))) return true;
  const name = layout.pieces[layout.mainHeading]?.text ?? '';
  if (layout.pieces.slice(0, Math.max(layout.mainHeading, 0)).some(({ text }) => isWritingTrail(text, name)))
    return true;
  return layout.boxes.some((box) => {
    if (articleType.test(box.attributes.itemtype ?? '')) return true;
    if (box.tag === 'a' && box.last <= layout.mainHeading && writing.test(box.attributes.href ?? '')) {
      return isTrail(layout.pieces[box.first]?.text ?? '');
    }
    const holdsHeading = box.first <= layout.mainHeading && box.last > layout.mainHeading;
    const story = holdsHeading && box.tag !== 'html' && ((layout.names[box.index] ?? 0) & part.story) !== 0;
    return story || (box.tag === 'time' && isNearHeading(layout, box));
  });
}

/** Headed as only writing is, or paid by the shops that it names. */
function readsAsArticle({ pieces, mainHeading }: Layout, elsewhere: readonly boolean[]): boolean {
  if (isHeadline(pieces[mainHeading]?.text ?? '')) return true;
  return pieces.some(({ text }, index) => !elsewhere[index] && isDisclosure(text));
}

/** Names an author by the heading. Clinics sign their treatments too, so that alone decides only where nothing else does. */
function isSigned(layout: Layout): boolean {
  return layout.boxes.some((box) => ((layout.names[box.index] ?? 0) & part.byline) !== 0 && isNearHeading(layout, box));
}

const near = 4;

/** A line of author and date stands by the article's name; those of reviews and teasers stand elsewhere. */
function isNearHeading({ inside, mainHeading }: Layout, box: Box): boolean {
  if ((inside[box.index] ?? 0) & (part.review | part.footer | part.crossSell)) return false;
  return mainHeading >= 0 && box.last > mainHeading - near && box.first <= mainHeading + near;
}

function isSold({ pieces }: Layout): boolean {
  return pieces.some(
    ({ text }) => looksLikeIngredients(text) || (text.length <= short && (hasPrice(text) || isCartText(text))),
  );
}

/** Few lists and tables, under a name that reads as a sentence: a capital at its start and hardly one after it. */
function isPlainProse(layout: Layout): boolean {
  const heading = layout.pieces[layout.mainHeading]?.text ?? '';
  const words = (heading.split(/ ?[:–—|] /, 1)[0] ?? '').split(' ').slice(1);
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (words.length < 3 || lower < words.length * 0.6) return false;
  const all = layout.characters.at(-1) ?? 0;
  const listed = layout.pieces
    .filter(({ box }) => closest(box, ({ tag }) => tag === 'li' || tag === 'td' || tag === 'dd') !== null)
    .reduce((sum, { text }) => sum + text.length, 0);
  return listed < all * 0.12;
}
