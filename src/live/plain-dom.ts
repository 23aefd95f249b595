import { inherited } from './native.ts';

/**
 * Access to the DOM that a page cannot bend. A form hands out its inputs by name (`form.firstChild` may be an input), and a
 * document its images (`document.body` may be an img), so nothing is asked of a node by its own properties: the getters are
 * taken from the prototypes of the document's own realm, which under jsdom is not the realm of this code.
 */
export interface PlainDom {
  readonly document: Document;
  readonly root: Element | null;
  nodeType(node: Node): number;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parentNode(node: Node): Node | null;
  textContent(node: Node): string;
  localName(element: Element): string;
  attribute(element: Element, name: string): string | null;
  /** Null for closed roots: they cannot be seen. */
  shadowRoot(element: Element): ShadowRoot | null;
  /** Of this document, in document order. */
  all(selector: string): readonly Element[];
}

/** Looked up when first asked for: each look costs a cold page more than a call. */
export function getter<Of extends object, Value>(of: object, name: string): (node: Of) => Value {
  let get: ((this: unknown) => unknown) | null | undefined;
  return (node) => {
    if (get === undefined) get = inherited(of, name)?.get ?? null;
    return (get ? get.call(node) : null) as Value;
  };
}

/** The same of a method. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is stated by each caller
export function method(of: object, name: string): (...values: any[]) => any {
  let found: ((...values: unknown[]) => unknown) | null | undefined;
  return (self, ...values) => {
    if (found === undefined) found = (inherited(of, name)?.value as typeof found) ?? null;
    return found ? found.apply(self, values) : null;
  };
}

const doors = new WeakMap<Document, PlainDom>();

/** The safe door to one document, made once: what was looked up for the first look serves the watch. */
export function plainDomOf(document: Document): PlainDom {
  const made = doors.get(document) ?? doorTo(document);
  // Without an element there is nowhere to look up what elements have.
  if (made.root) doors.set(document, made);
  return made;
}

function doorTo(document: Document): PlainDom {
  const root = getter<Document, Element | null>(document, 'documentElement');
  const element = root(document) ?? document;
  const all = method(document, 'querySelectorAll');
  return {
    document,
    get root() {
      return root(document);
    },
    nodeType: getter(document, 'nodeType'),
    firstChild: getter(document, 'firstChild'),
    nextSibling: getter(document, 'nextSibling'),
    parentNode: getter(document, 'parentNode'),
    textContent: getter(document, 'textContent'),
    localName: getter(element, 'localName'),
    attribute: method(element, 'getAttribute'),
    shadowRoot: getter(element, 'shadowRoot'),
    all: (selector) => Array.from((all(document, selector) as ArrayLike<Element> | null) ?? []),
  };
}
