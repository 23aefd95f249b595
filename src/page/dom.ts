/**
 * Access to the DOM that a page cannot bend. A form hands out its inputs by name (`form.firstChild` may be an input), and a
 * document its images (`document.body` may be an img), so nothing is asked of a node by its own properties: the getters are
 * taken from the prototypes of the document's own realm, which under jsdom is not the realm of this code.
 */
export interface Dom {
  readonly document: Document;
  readonly root: Element | null;
  nodeType(node: Node): number;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parentNode(node: Node): Node | null;
  textContent(node: Node): string;
  isConnected(node: Node): boolean;
  ownerDocument(node: Node): Document | null;
  localName(element: Element): string;
  attribute(element: Element, name: string): string | null;
  attributeNames(element: Element): readonly string[];
  /** Null for closed roots: they cannot be seen. */
  shadowRoot(element: Element): ShadowRoot | null;
  body(): Element | null;
  title(): string;
  /** Null for a document without a browsing context. */
  window(): (Window & typeof globalThis) | null;
  all(selector: string): readonly Element[];
  createRange(): Range;
}

function inherited(of: object, name: string): PropertyDescriptor | null {
  for (let holder = Object.getPrototypeOf(of); holder !== null; holder = Object.getPrototypeOf(holder)) {
    const found = Object.getOwnPropertyDescriptor(holder, name);
    if (found) return found;
  }
  return null;
}

function getter<Of extends object, Value>(of: object, name: string): (node: Of) => Value {
  const get = inherited(of, name)?.get;
  if (!get) return () => null as Value;
  return (node) => get.call(node) as Value;
}

// biome-ignore lint/suspicious/noExplicitAny: the shape is stated by each caller
function method(of: object, name: string): (...values: any[]) => any {
  const found = inherited(of, name)?.value as ((...values: unknown[]) => unknown) | undefined;
  if (!found) return () => null;
  return (self, ...values) => found.apply(self, values);
}

/** The safe door to one document; made anew for each reading, it holds nothing of the page. */
export function domOf(document: Document): Dom {
  const root = getter<Document, Element | null>(document, 'documentElement')(document);
  const element = root ?? document;
  const body = getter<Document, Element | null>(document, 'body');
  const title = getter<Document, string | null>(document, 'title');
  const view = getter<Document, (Window & typeof globalThis) | null>(document, 'defaultView');
  const all = method(document, 'querySelectorAll');
  const createRange = method(document, 'createRange');
  return {
    document,
    root,
    nodeType: getter(document, 'nodeType'),
    firstChild: getter(document, 'firstChild'),
    nextSibling: getter(document, 'nextSibling'),
    parentNode: getter(document, 'parentNode'),
    textContent: getter(document, 'textContent'),
    isConnected: getter(document, 'isConnected'),
    ownerDocument: getter(document, 'ownerDocument'),
    localName: getter(element, 'localName'),
    attribute: method(element, 'getAttribute'),
    attributeNames: method(element, 'getAttributeNames'),
    shadowRoot: getter(element, 'shadowRoot'),
    body: () => body(document),
    title: () => title(document) ?? '',
    window: () => view(document),
    all: (selector) => Array.from((all(document, selector) as ArrayLike<Element> | null) ?? []),
    createRange: () => createRange(document) as Range,
  };
}
