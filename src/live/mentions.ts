import type { DocumentMarkup } from '../page/index.ts';
import { frameDocuments } from './frames.ts';
import { openRoots } from './open-roots.ts';
import { type PlainDom, plainDomOf } from './plain-dom.ts';

const unread = new Set(['script', 'style', 'template', 'noscript']);

/**
 * The cheap gate: whether `mentions` holds of any text of the page. It is asked once of all text: an expression that meets short
 * texts before long ones, or some with and some without letters beyond Latin-1, is compiled for each.
 */
export function pageMentions(document: Document, mentions: (text: string) => boolean): boolean {
  const text = pageText(document, 0);
  return text !== '' && mentions(text);
}

/**
 * The native text of each child of the body that is no script, so no text node is walked; then what pictures say, open shadow
 * roots and readable frames.
 */
function pageText(document: Document, depth: number): string {
  const dom = plainDomOf(document);
  const body = dom.body() ?? dom.root;
  if (!body) return '';
  let text = childrenText(dom, body);
  for (const image of dom.all('img[alt]:not([alt=""]),area[alt],[role="img"][aria-label]')) {
    text += `${dom.attribute(image, 'alt') ?? ''} ${dom.attribute(image, 'aria-label') ?? ''}\n`;
  }
  for (const root of openRoots(dom)) text += childrenText(dom, root);
  for (const inner of frameDocuments(dom, depth)) text += pageText(inner.document, depth + 1);
  return text;
}

function childrenText(dom: PlainDom, parent: Node): string {
  let text = '';
  for (let child = dom.firstChild(parent); child !== null; child = dom.nextSibling(child)) {
    const type = dom.nodeType(child);
    if (type !== 1 && type !== 3 && type !== 4) continue;
    if (type === 1 && unread.has(dom.localName(child as Element))) continue;
    text += `${dom.textContent(child)}\n`;
  }
  return text;
}

/** The same of a page that was written out, with its frames; what is split by tags may be missed. */
export function snapshotMentions({ stretches, frames }: DocumentMarkup, mentions: (text: string) => boolean): boolean {
  const inStretches = stretches.some((stretch) => {
    const written = 'whole' in stretch ? stretch.whole : 'text' in stretch ? stretch.text : '';
    return written !== '' && mentions(written);
  });
  return inStretches || frames.some(({ markup }) => snapshotMentions(markup, mentions));
}
