/**
 * What a page cannot bend, at the least cost. A form hands out its inputs by name (`form.firstChild` may be an input), and a
 * document its images (`document.body` may be an img); all other nodes are what they seem. So a name is asked for plainly, and
 * only where the answer cannot be true, by the getter of the prototypes: to look one up costs a cold page more than ten calls.
 * Prototypes are those of the document's own realm, which under jsdom is not the realm of this code.
 */

/** What its prototypes have under that name. */
export function inherited(of: object, name: string): PropertyDescriptor | null {
  for (let holder = Object.getPrototypeOf(of); holder !== null; holder = Object.getPrototypeOf(holder)) {
    const found = Object.getOwnPropertyDescriptor(holder, name);
    if (found) return found;
  }
  return null;
}

function native<Value>(of: object, name: string): Value | null {
  return inherited(of, name)?.get?.call(of) ?? null;
}

/** The window that a document is in: of the page itself that of this code. */
export function windowOf(document: Document): (Window & typeof globalThis) | null {
  return document === globalThis.document ? window : native(document, 'defaultView');
}

/** The root element. What took the name stands elsewhere. */
export function rootOf(document: Document): Element | null {
  const { documentElement } = document;
  return documentElement?.parentNode === document ? documentElement : native(document, 'documentElement');
}

export function bodyOf(document: Document): Element | null {
  const { body } = document;
  const tag = body?.localName;
  return tag === 'body' || tag === 'frameset' ? body : native(document, 'body');
}

/** By its number; what gives that name away is a form. */
export function typeOf({ nodeType }: Node): number {
  return typeof nodeType === 'number' ? nodeType : 1;
}

export function textOf(node: Node): string {
  const text: unknown = node.textContent;
  return typeof text === 'string' ? text : (native(node, 'textContent') ?? '');
}
