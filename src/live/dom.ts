import { inherited } from './native.ts';
import { getter, method, type PlainDom, plainDomOf } from './plain-dom.ts';

/** What it takes to read a page, beyond looking at it. */
export interface Dom extends PlainDom {
  isConnected(node: Node): boolean;
  ownerDocument(node: Node): Document | null;
  attributeNames(element: Element): readonly string[];
  /** Markup of the element and all inside. */
  outerHtml(element: Element): string;
  /** Markup of what is inside, the open shadow roots that are given too. */
  innerHtml(element: Element, roots: readonly ShadowRoot[]): string;
  /** Elements right in it. */
  childCount(element: Element): number;
  /** Elements inside that match; none of them is touched before it is asked for. */
  matchingIn(element: Element, selector: string): ArrayLike<Element>;
  /** How many elements are inside; Infinity for more than `most`, for to count them all may take long. */
  countUpTo(element: Element, most: number): number;
  /** Every element inside, in document order; those in shadow roots and templates are not inside. */
  elementsIn(element: Element): ArrayLike<Element>;
  /** Of a shadow root; null for every other node. */
  host(node: Node): Element | null;
  /** Makes roots of `<template shadowrootmode>`; jsdom leaves these in place. */
  knowsDeclaredRoots(): boolean;
  isXml(): boolean;
  title(): string;
  createRange(): Range;
}

const xhtml = 'http://www.w3.org/1999/xhtml';

/** The safe door to one document; it holds nothing of the page. */
export function domOf(document: Document): Dom {
  const plain = plainDomOf(document);
  const element = plain.root ?? document;
  const title = getter<Document, string | null>(document, 'title');
  const createRange = method(document, 'createRange');
  const outerHtml = getter<Element, string | null>(element, 'outerHTML');
  const getHtml = method(element, 'getHTML');
  const contentType = getter<Document, string>(document, 'contentType');
  const createElement = method(document, 'createElementNS');
  const elementAll = method(element, 'querySelectorAll');
  const elementsIn = method(element, 'getElementsByTagName');
  return {
    ...plain,
    get root() {
      return plain.root;
    },
    isConnected: getter(document, 'isConnected'),
    ownerDocument: getter(document, 'ownerDocument'),
    attributeNames: method(element, 'getAttributeNames'),
    outerHtml: (of) => outerHtml(of) ?? '',
    innerHtml: (of, roots) => (getHtml(of, { shadowRoots: roots }) as string | null) ?? '',
    childCount: getter(element, 'childElementCount'),
    matchingIn: (of, selector) => elementAll(of, selector) as ArrayLike<Element>,
    countUpTo(of, most) {
      const inside = elementsIn(of, '*') as HTMLCollection;
      return inside.item(most) ? Number.POSITIVE_INFINITY : inside.length;
    },
    elementsIn: (of) => elementsIn(of, '*') as ArrayLike<Element>,
    host: (node) => (plain.nodeType(node) === 11 ? getter<Node, Element | null>(node, 'host')(node) : null),
    knowsDeclaredRoots: () =>
      inherited(createElement(document, xhtml, 'template') as Element, 'shadowRootMode') !== null,
    isXml: () => contentType(document) !== 'text/html',
    title: () => title(document) ?? '',
    createRange: () => createRange(document) as Range,
  };
}
