/**
 * Reads what a document's own serializer wrote (HTML standard, "serializing HTML fragments"): every element is closed in it,
 * so none of the rules is needed by which a parser mends what authors wrote, and the tree comes out as it was.
 */
import type { Attributes } from './attributes.ts';
import { isElement, type Markup, type MarkupElement, type Scope } from './markup.ts';
import { decoded, tagAt } from './markup-syntax.ts';
import type { DocumentMarkup, PageSnapshot, Stretch } from './snapshot.ts';

const voidTags = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
/** Elements whose text stands as it is, up to their end tag. */
const rawTags = new Set('script style xmp iframe noembed noframes plaintext'.split(' '));

interface Reading {
  readonly snapshot: PageSnapshot;
  readonly jsonLd: string[];
  readonly properties: Map<string, string>;
}

/** The page's tree. Never fails: what makes no sense ends with its stretch. */
export function parseSnapshot(snapshot: PageSnapshot): Markup {
  const reading: Reading = { snapshot, jsonLd: [], properties: new Map() };
  new DocumentParser(reading, { ...snapshot, stretches: [], frames: [] }).whole(snapshot.head, -1, false);
  const root = parseDocument(reading, snapshot);
  return { root, jsonLd: reading.jsonLd, properties: reading.properties };
}

function parseDocument(reading: Reading, markup: DocumentMarkup): MarkupElement | null {
  const parser = new DocumentParser(reading, markup);
  for (const [index, stretch] of markup.stretches.entries()) parser.stretch(stretch, markup.firstAnchor + index);
  for (const { position, markup: inner } of markup.frames) {
    const frame = parser.frames[position];
    if (frame) frame.inside = parseDocument(reading, inner);
  }
  return parser.root;
}

class DocumentParser {
  root: MarkupElement | null = null;
  /** Frames outside of shadow roots, in document order. */
  readonly frames: MarkupElement[] = [];
  readonly #reading: Reading;
  readonly #xml: boolean;
  #current: MarkupElement | null = null;
  #scope: Scope = { anchor: -1, hosts: [], elements: 0 };
  #roots = false;

  constructor(reading: Reading, { xml }: DocumentMarkup) {
    this.#reading = reading;
    this.#xml = xml;
  }

  stretch(stretch: Stretch, anchor: number): void {
    if ('text' in stretch) this.#text(stretch.text);
    else if ('close' in stretch) this.#current = this.#current?.parent ?? null;
    else if ('open' in stretch) this.#opened(stretch.open, anchor);
    else this.whole(stretch.whole, anchor, stretch.roots === true);
  }

  #opened(html: string, anchor: number): void {
    this.#begin(anchor, false);
    const tag = tagAt(html, 0);
    if (tag) this.#current = this.#element(tag.name, tag.attributes);
  }

  /** Everything in the markup; whatever it leaves open ends with it. */
  whole(html: string, anchor: number, roots: boolean): void {
    const outside = this.#current;
    this.#begin(anchor, roots);
    for (let at = 0; at < html.length; ) {
      const next = html.indexOf('<', at);
      if (next !== at) this.#text(decoded(html.slice(at, next < 0 ? html.length : next)));
      if (next < 0) break;
      at = this.#markupAt(html, next, outside);
    }
    this.#current = outside;
  }

  #begin(anchor: number, roots: boolean): void {
    this.#scope = { anchor, hosts: [], elements: -1 };
    this.#roots = roots;
  }

  /** Takes what begins with the `<` at this index and returns the index behind it. */
  #markupAt(html: string, at: number, outside: MarkupElement | null): number {
    const mark = html.charAt(at + 1);
    if (mark === '/') return this.#end(html, at, outside);
    if (mark === '!') return this.#declaration(html, at);
    if (mark === '?') return behind(html, '>', at);
    const tag = tagAt(html, at);
    if (!tag) {
      this.#text('<');
      return at + 1;
    }
    if (tag.name === 'template' && !this.#xml) return this.#template(html, tag.end, tag.attributes);
    const element = this.#element(tag.name, tag.attributes);
    const shut = this.#xml ? tag.closed : voidTags.has(tag.name);
    if (shut) this.#metadata(element, '');
    else if (!this.#xml && this.#isRaw(tag.name)) return this.#raw(html, tag.end, element);
    else this.#current = element;
    return tag.end;
  }

  #end(html: string, at: number, outside: MarkupElement | null): number {
    const end = behind(html, '>', at);
    const name = html.slice(at + 2, end - 1).trim();
    const current = this.#current;
    if (!current || current === outside) return end;
    if (current.tag === '' && name === 'template') {
      // Of a shadow root: what comes next is in the light again.
      const host = current.parent;
      this.#current = host;
      if (host) this.#scope = host.scope;
    } else if (current.tag === localName(name)) this.#current = current.parent;
    return end;
  }

  #declaration(html: string, at: number): number {
    if (html.startsWith('<!--', at)) return behind(html, '-->', at + 4);
    if (!html.startsWith('<![CDATA[', at)) return behind(html, '>', at);
    const end = behind(html, ']]>', at);
    this.#text(html.slice(at + 9, end - 3));
    return end;
  }

  /** A shadow root in the way of markup, else a template, in which nothing is shown. */
  #template(html: string, end: number, attributes: Attributes): number {
    const host = this.#current;
    const first = host?.inside === null && !host.children.some(isElement);
    const open = attributes.shadowrootmode === 'open' && first;
    const { declaredOnly } = this.#reading.snapshot;
    if (host && open && (this.#roots || declaredOnly)) {
      // A template that no root was made of is an element itself.
      if (!this.#roots) this.#scope.elements += 1;
      const scope = { anchor: host.scope.anchor, hosts: [...host.scope.hosts, host.ordinal], elements: 0 };
      const root = newElement('', attributes, host, scope, -1);
      host.inside = root;
      this.#current = root;
      this.#scope = scope;
      return end;
    }
    this.#element('template', attributes);
    return behindTemplate(html, end);
  }

  #isRaw(name: string): boolean {
    return rawTags.has(name) || (name === 'noscript' && this.#reading.snapshot.scripting);
  }

  #raw(html: string, from: number, element: MarkupElement): number {
    const end = html.indexOf(`</${element.tag}`, from);
    this.#metadata(element, html.slice(from, end < 0 ? html.length : end));
    return end < 0 ? html.length : behind(html, '>', end);
  }

  #metadata({ tag, attributes }: MarkupElement, text: string): void {
    const { jsonLd, properties } = this.#reading;
    if (tag === 'script' && /^application\/ld\+json$/i.test(attributes.type ?? '')) jsonLd.push(text);
    const { property, content } = attributes;
    if (tag === 'meta' && property && content !== undefined && !properties.has(property))
      properties.set(property, content);
  }

  #element(name: string, attributes: Attributes): MarkupElement {
    const scope = this.#scope;
    const parent = this.#current;
    const element = newElement(localName(name), attributes, parent, scope, scope.elements);
    scope.elements += 1;
    if (parent) parent.children.push(element);
    else this.root ??= element;
    if ((element.tag === 'iframe' || element.tag === 'frame') && scope.hosts.length === 0) this.frames.push(element);
    return element;
  }

  #text(data: string): void {
    const parent = this.#current;
    if (!parent) return;
    parent.children.push({ data, parent, offset: parent.textLength });
    parent.textLength += data.length;
  }
}

function newElement(
  tag: string,
  attributes: Attributes,
  parent: MarkupElement | null,
  scope: Scope,
  ordinal: number,
): MarkupElement {
  return { tag, attributes, parent, children: [], scope, ordinal, textLength: 0, inside: null };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Index behind the next of these words, the end of the text where there is none. */
function behind(html: string, words: string, from: number): number {
  const at = html.indexOf(words, from);
  return at < 0 ? html.length : at + words.length;
}

/** Index behind the end of a template, those in it counted. */
function behindTemplate(html: string, from: number): number {
  const edge = /<(\/?)template[\s/>]/g;
  edge.lastIndex = from;
  let depth = 1;
  for (let found = edge.exec(html); found !== null; found = edge.exec(html)) {
    depth += found[1] === '/' ? -1 : 1;
    if (depth === 0) return behind(html, '>', found.index);
  }
  return html.length;
}
