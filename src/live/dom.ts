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
  /** Markup of the element and all inside. */
  outerHtml(element: Element): string;
  /** Markup of what is inside, the open shadow roots that are given too. */
  innerHtml(element: Element, roots: readonly ShadowRoot[]): string;
  /** Elements right in it. */
  childCount(element: Element): number;
  /** How many elements are inside: a list that is used but once is quicker made than the living one below. */
  countIn(element: Element): number;
  /** Every element inside, in document order; those in shadow roots and templates are not inside. */
  elementsIn(element: Element): ArrayLike<Element>;
  /** Null for closed roots: they cannot be seen. */
  shadowRoot(element: Element): ShadowRoot | null;
  /** Of a shadow root; null for every other node. */
  host(node: Node): Element | null;
  /** Makes roots of `<template shadowrootmode>`; jsdom leaves these in place. */
  knowsDeclaredRoots(): boolean;
  isXml(): boolean;
  /** Null for a frame of another origin. */
  frameDocument(frame: Element): Document | null;
  body(): Element | null;
  title(): string;
  /** Null for a document without a browsing context. */
  window(): (Window & typeof globalThis) | null;
  /** Of this document, in document order. */
  all(selector: string): readonly Element[];
  createRange(): Range;
}

const xhtml = 'http://www.w3.org/1999/xhtml';

function inherited(of: object, name: string): PropertyDescriptor | null {
  for (let holder = Object.getPrototypeOf(of); holder !== null; holder = Object.getPrototypeOf(holder)) {
    const found = Object.getOwnPropertyDescriptor(holder, name);
    if (found) return found;
  }
  return null;
}

/** Looked up when first asked for: each look costs a cold page more than a call. */
function getter<Of extends object, Value>(of: object, name: string): (node: Of) => Value {
  let get: ((this: unknown) => unknown) | null | undefined;
  return (node) => {
    if (get === undefined) get = inherited(of, name)?.get ?? null;
    return (get ? get.call(node) : null) as Value;
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the shape is stated by each caller
function method(of: object, name: string): (...values: any[]) => any {
  let found: ((...values: unknown[]) => unknown) | null | undefined;
  return (self, ...values) => {
    if (found === undefined) found = (inherited(of, name)?.value as typeof found) ?? null;
    return found ? found.apply(self, values) : null;
  };
}

/** The safe door to one document; it holds nothing of the page. */
export function domOf(document: Document): Dom {
  const root = getter<Document, Element | null>(document, 'documentElement')(document);
  const element = root ?? document;
  const body = getter<Document, Element | null>(document, 'body');
  const title = getter<Document, string | null>(document, 'title');
  const view = getter<Document, (Window & typeof globalThis) | null>(document, 'defaultView');
  const all = method(document, 'querySelectorAll');
  const createRange = method(document, 'createRange');
  const outerHtml = getter<Element, string | null>(element, 'outerHTML');
  const getHtml = method(element, 'getHTML');
  const nodeType = getter<Node, number>(document, 'nodeType');
  const contentType = getter<Document, string>(document, 'contentType');
  const createElement = method(document, 'createElementNS');
  const elementAll = method(element, 'querySelectorAll');
  const elementsIn = method(element, 'getElementsByTagName');
  return {
    document,
    root,
    nodeType,
    firstChild: getter(document, 'firstChild'),
    nextSibling: getter(document, 'nextSibling'),
    parentNode: getter(document, 'parentNode'),
    textContent: getter(document, 'textContent'),
    isConnected: getter(document, 'isConnected'),
    ownerDocument: getter(document, 'ownerDocument'),
    localName: getter(element, 'localName'),
    attribute: method(element, 'getAttribute'),
    attributeNames: method(element, 'getAttributeNames'),
    outerHtml: (of) => outerHtml(of) ?? '',
    innerHtml: (of, roots) => (getHtml(of, { shadowRoots: roots }) as string | null) ?? '',
    childCount: getter(element, 'childElementCount'),
    countIn: (of) => (elementAll(of, '*') as ArrayLike<Element>).length,
    elementsIn: (of) => elementsIn(of, '*') as ArrayLike<Element>,
    shadowRoot: getter(element, 'shadowRoot'),
    host: (node) => (nodeType(node) === 11 ? getter<Node, Element | null>(node, 'host')(node) : null),
    knowsDeclaredRoots: () =>
      inherited(createElement(document, xhtml, 'template') as Element, 'shadowRootMode') !== null,
    isXml: () => contentType(document) !== 'text/html',
    frameDocument: (frame) => getter<Element, Document | null>(frame, 'contentDocument')(frame),
    body: () => body(document),
    title: () => title(document) ?? '',
    window: () => view(document),
    all: (selector) => Array.from((all(document, selector) as ArrayLike<Element> | null) ?? []),
    createRange: () => createRange(document) as Range,
  };
}
