import { type Attributes, isWanted, noAttributes } from './attributes.ts';

export interface StartTag {
  readonly name: string;
  /** Those that decide anything. */
  readonly attributes: Attributes;
  /** `<br/>`: it has no end tag in XML. */
  readonly closed: boolean;
  /** Index behind it. */
  readonly end: number;
}

const nameAt = /[^\s/>]+/y;
const attributeAt = /\s+([^\s/>][^\s=/>]*)(?:="([^"]*)")?/y;
const endAt = /\s*(\/?)>/y;

/** The start tag whose `<` is at this index; null where there is none. Linear in its length. */
export function tagAt(html: string, at: number): StartTag | null {
  if (!/[^\s/>=<"'!?]/.test(html.charAt(at + 1))) return null;
  nameAt.lastIndex = at + 1;
  const name = nameAt.exec(html)?.[0] ?? '';
  let end = nameAt.lastIndex;
  let attributes: Record<string, string> | null = null;
  for (;;) {
    attributeAt.lastIndex = end;
    const found = attributeAt.exec(html);
    if (!found) break;
    end = attributeAt.lastIndex;
    const [, key = '', value = ''] = found;
    if (!isWanted(name, key)) continue;
    attributes ??= Object.create(null) as Record<string, string>;
    attributes[key] ??= decoded(value);
  }
  endAt.lastIndex = end;
  const closing = endAt.exec(html);
  const next = closing ? endAt.lastIndex : html.indexOf('>', end) + 1 || html.length;
  return { name, attributes: attributes ?? noAttributes, closed: closing?.[1] === '/', end: next };
}

const entity = /&(?:(amp|lt|gt|quot|apos|nbsp)|#x([\da-f]{1,6})|#(\d{1,7}));/gi;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The text that serializers write with references. */
export function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (whole, name?: string, hex?: string, decimal?: string) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
