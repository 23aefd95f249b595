/**
 * All that a page says, in one text. This runs cold on every page of a shop, where each function that is called first costs as
 * much as reading a hundred texts: so it is one, and asks for no native getter where the page cannot have taken a name. Of
 * elements only forms give way to names, and neither a body nor an image nor a shadow root is one.
 */
import { frameDocuments } from './frames.ts';
import { bodyOf, rootOf, textOf } from './native.ts';
import { custom } from './open-roots.ts';

/** Pictures that say something, and what may host an open root: to try selectors on every element costs more than to read its text. */
export const speaking = `img[alt]:not([alt=""]),area[alt],[role="img"][aria-label]:not(form),${custom}`;
export const unread = ['script', 'style', 'template', 'noscript'];
const comment = 8;

/** Elements right in one, or pieces of a page, from which on it is read piece by piece. */
const many = 700;

/**
 * Whether the native read of a page would be a long task, as far as that shows at once: where many elements stand side by side, not
 * deep in it.
 */
export function isLong(document: Document): boolean {
  let child = bodyOf(document)?.firstElementChild;
  let seen = 0;
  for (; child && seen < many; child = child.nextElementSibling, seen++) {
    let at: Element | null = child;
    for (let level = 0; at?.childElementCount === 1 && level < many; level++) at = at.firstElementChild;
    if (at && at.childElementCount > many) return true;
  }
  return seen >= many;
}

/**
 * The native text of each child of the body that is no script, so no text node is walked; what pictures say; the same of open
 * shadow roots, which are put into `roots`, outer ones first; and of readable frames.
 */
export function pageText(document: Document, roots: ShadowRoot[], depth = 0): string {
  const { body } = document;
  let holder: Element | ShadowRoot | null | undefined =
    body?.localName === 'body' ? body : (bodyOf(document) ?? rootOf(document));
  let text = '';
  for (let next = 0; holder; holder = roots[next++]) {
    const { childNodes } = holder;
    for (let index = 0; index < childNodes.length; index++) {
      const child = childNodes[index] as Element;
      if (child.nodeType === comment || unread.includes(child.localName)) continue;
      const own: unknown = child.textContent;
      text += `${typeof own === 'string' ? own : textOf(child)}\n`;
    }
    const found = (holder.parentElement ?? holder).querySelectorAll(speaking);
    for (let index = 0; index < found.length; index++) {
      const element = found[index] as Element;
      text += `${element.getAttribute('alt') ?? ''} ${element.getAttribute('aria-label') ?? ''}\n`;
      const root = element.localName.includes('-') ? element.shadowRoot : null;
      if (root) roots.push(root);
    }
  }
  for (const inner of frameDocuments(document, depth)) text += pageText(inner.document, [], depth + 1);
  return text;
}
