import type { Dom } from './dom.ts';

/** The element's start tag, as a serializer writes it. */
export function startTag(dom: Dom, element: Element): string {
  const attributes = dom.attributeNames(element).map((name) => {
    return ` ${name}="${escaped(dom.attribute(element, name) ?? '')}"`;
  });
  return `<${dom.localName(element)}${attributes.join('')}>`;
}

const written: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

function escaped(value: string): string {
  return value.replace(/[&"<>]/g, (character) => written[character] ?? character);
}
