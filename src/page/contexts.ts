import { mainHeadingOf } from './main-heading.ts';
import { nameReader, part } from './names.ts';
import type { Box, Outline } from './outline.ts';

/** What each box is named (its own markup) and what parts of the page it stands in (inherited), as bits of `part`. */
export interface Contexts {
  readonly names: readonly number[];
  readonly inside: readonly number[];
  /** Index of the first piece of the page's own heading, -1 where it has none. */
  readonly mainHeading: number;
}

const inheritable =
  part.navigation | part.footer | part.review | part.ingredients | part.howTo | part.faq | part.crossSell;

/** Which boxes are navigation, footer, reviews, ingredients, how-to, questions or cross-sell, with all that is in them. */
export function contextsOf(outline: Outline, title: string): Contexts {
  const read = nameReader();
  const { boxes, pieces } = outline;
  const mainHeading = mainHeadingOf(outline, title);
  const names: number[] = [];
  const inside: number[] = [];
  const characters = [0];
  for (const piece of pieces) characters.push((characters.at(-1) ?? 0) + piece.text.length);
  const size = (box: Box): number => (characters[box.last] ?? 0) - (characters[box.first] ?? 0);
  for (const box of boxes) {
    const around = box.parent ? (inside[box.parent.index] ?? 0) : 0;
    const named = read(box.tag, box.attributes);
    names.push(named);
    inside.push(around | own(box, named, around, mainHeading, size(box)));
  }
  return { names, inside, mainHeading };
}

const sections = new Set(['article', 'main', 'section', 'li', 'td', 'blockquote', 'figure', 'dialog']);

function inSection(box: Box): boolean {
  for (let at = box.parent; at !== null; at = at.parent) if (sections.has(at.tag)) return true;
  return false;
}

/** A bar of the site: short, and mostly made of links where its name alone would not do. */
function own(box: Box, named: number, around: number, mainHeading: number, size: number): number {
  const { tag, attributes } = box;
  if (tag === 'html' || tag === 'body') return 0;
  const holdsHeading = mainHeading >= box.first && mainHeading < box.last;
  let parts = byMicrodata(attributes.itemtype ?? '', attributes.itemprop ?? '');
  const { role } = attributes;
  if (tag === 'nav' || role === 'navigation' || role === 'menubar') parts |= part.navigation;
  const outermost = (around & inheritable) === 0;
  if (outermost && !holdsHeading && !inSection(box)) {
    if (tag === 'footer' || role === 'contentinfo' || named & part.footer) parts |= part.footer;
    if (tag === 'header' || role === 'banner') parts |= part.navigation;
    const early = box.last <= mainHeading;
    if (named & part.header && early && size <= 300) parts |= part.navigation;
  }
  if (holdsHeading || tag === 'main') return parts;
  if (named & part.navigation && (size <= 300 || box.links * 12 >= size / 3)) parts |= part.navigation;
  if (named & part.menu && box.links >= 3 && box.links * 30 >= size) parts |= part.navigation;
  parts |= named & (part.review | part.ingredients | part.howTo | part.faq | part.crossSell | part.finePrint);
  // What is offered beside the product comes after the product's name.
  if (parts & part.crossSell && box.last <= mainHeading) parts &= ~part.crossSell;
  return parts;
}

function byMicrodata(itemtype: string, itemprop: string): number {
  let parts = 0;
  if (
    /schema\.org\/(?:User)?(?:Review|Comment)s?$/.test(itemtype) ||
    /^(?:review|reviewBody|comment)$/.test(itemprop)
  ) {
    parts |= part.review;
  }
  if (/schema\.org\/(?:FAQPage|Question)$/.test(itemtype)) parts |= part.faq;
  if (/schema\.org\/HowTo/.test(itemtype)) parts |= part.howTo;
  if (/^(?:ingredients|recipeIngredient|activeIngredient)$/.test(itemprop)) parts |= part.ingredients;
  if (/^is(?:RelatedTo|SimilarTo|AccessoryOrSparePartFor)$/.test(itemprop)) parts |= part.crossSell;
  return parts;
}
