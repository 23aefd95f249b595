import type { DocumentMarkup } from '../page/index.ts';
import { frameDocuments } from './frames.ts';
import { openRoots } from './open-roots.ts';
import { type PlainDom, plainDomOf } from './plain-dom.ts';

const unread = new Set(['script', 'style', 'template', 'noscript']);

/**
 * The cheap gate: whether `mentions` holds of any text of the page. Asks for the native text of each child of the body that
 * is no script, so it walks no text nodes; pictures' texts, open shadow roots and readable frames come last, as few pages need them.
 */
export function pageMentions(document: Document, mentions: (text: string) => boolean, depth = 0): boolean {
  const dom = plainDomOf(document);
  const body = dom.body() ?? dom.root;
  if (!body) return false;
  if (childrenMention(dom, body, mentions)) return true;
  const said = dom.all('img[alt]:not([alt=""]), area[alt], [role="img"][aria-label]').map((image) => {
    return `${dom.attribute(image, 'alt') ?? ''} ${dom.attribute(image, 'aria-label') ?? ''}`;
  });
  if (said.length > 0 && mentions(said.join('\n'))) return true;
  if (openRoots(dom).some((root) => childrenMention(dom, root, mentions))) return true;
  return frameDocuments(dom, depth).some((inner) => pageMentions(inner.document, mentions, depth + 1));
}

function childrenMention(dom: PlainDom, parent: Node, mentions: (text: string) => boolean): boolean {
  for (let child = dom.firstChild(parent); child !== null; child = dom.nextSibling(child)) {
    const type = dom.nodeType(child);
    if (type !== 1 && type !== 3 && type !== 4) continue;
    if (type === 1 && unread.has(dom.localName(child as Element))) continue;
    if (mentions(dom.textContent(child))) return true;
  }
  return false;
}

/** The same of a page that was written out, with its frames; what is split by tags may be missed. */
export function snapshotMentions({ stretches, frames }: DocumentMarkup, mentions: (text: string) => boolean): boolean {
  const inStretches = stretches.some((stretch) => {
    const written = 'whole' in stretch ? stretch.whole : 'text' in stretch ? stretch.text : '';
    return written !== '' && mentions(written);
  });
  return inStretches || frames.some(({ markup }) => snapshotMentions(markup, mentions));
}
