import type { Attributes } from './attributes.ts';
import type { Address } from './snapshot.ts';

/** A page's tree as it was parsed. A shadow root is an element of its own without a tag. */
export interface MarkupElement {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly parent: MarkupElement | null;
  readonly children: MarkupNode[];
  readonly scope: Scope;
  /** Among the elements of its scope, in document order; -1 for the scope's own top. */
  readonly ordinal: number;
  /** Characters of text right in it so far. */
  textLength: number;
  /** Its open shadow root, or the document in it that may be read. */
  inside: MarkupElement | null;
}

export interface MarkupText {
  readonly data: string;
  readonly parent: MarkupElement;
  /** Characters of the parent's own text before it. */
  readonly offset: number;
}

export type MarkupNode = MarkupElement | MarkupText;

/** What ordinals are counted in: all below one anchor, or a shadow root there. */
export interface Scope {
  readonly anchor: number;
  /** Ordinals of the hosts on the way. */
  readonly hosts: readonly number[];
  elements: number;
}

/** The whole page. */
export interface Markup {
  readonly root: MarkupElement | null;
  /** Texts of the JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  /** Contents of the meta elements by property. */
  readonly properties: ReadonlyMap<string, string>;
}

export function isElement(node: MarkupNode): node is MarkupElement {
  return 'tag' in node;
}

export function addressOf({ scope, ordinal }: MarkupElement): Address {
  return { anchor: scope.anchor, path: [...scope.hosts, ordinal] };
}
