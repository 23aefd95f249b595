import type { Markup } from './markup.ts';
import { trimmed } from './white-space.ts';

/** What the page says of itself for machines: JSON-LD and meta elements (schema.org, Open Graph). */
export interface Metadata {
  readonly title: string;
  readonly openGraphTitle: string;
  /** Names of the products that stand for the page, not for a part of a list. */
  readonly products: readonly string[];
  readonly saysProduct: boolean;
  readonly saysArticle: boolean;
  readonly saysMedical: boolean;
}

const largest = 1_000_000;
const mostValues = 20_000;

const writing = /^[^?#]*\/(?:blogs?|news|journal|magazine|stories|articles?|press|posts?)\/[^/?#]/i;

export function metadataOf({ jsonLd, properties }: Markup, title: string, url: string | null): Metadata {
  const found = { products: [] as string[], article: false, medical: false };
  for (const text of jsonLd) if (text.length <= largest) readJsonLd(parsed(text), found);
  const openGraph = (property: string): string => trimmed(properties.get(property) ?? '');
  const type = openGraph('og:type').toLowerCase();
  return {
    title: trimmed(title),
    openGraphTitle: openGraph('og:title'),
    products: found.products,
    saysProduct: found.products.length > 0 || /^(?:og:)?product/.test(type),
    saysArticle: found.article || type === 'article' || writing.test(url ?? ''),
    saysMedical: found.medical,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return null;
  }
}

/** Properties that lead to other things than what the page is about. */
const elsewhere = new Set(
  'itemListElement isRelatedTo isSimilarTo isAccessoryOrSparePartFor isConsumableFor review aggregateRating offers brand publisher author isPartOf mentions about breadcrumb'.split(
    ' ',
  ),
);

function readJsonLd(root: unknown, found: { products: string[]; article: boolean; medical: boolean }): void {
  const open: unknown[] = [root];
  for (let seen = 0; open.length > 0 && seen < mostValues; seen++) {
    const value = open.pop();
    if (Array.isArray(value)) for (const part of value.slice(0, mostValues).reverse()) open.push(part);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const types = [Reflect.get(value, '@type')].flat().filter((type) => typeof type === 'string');
    const named = Reflect.get(value, 'name');
    if (types.some((type) => /(?:^|\/)(?:Product|ProductGroup|IndividualProduct)$/.test(type))) {
      found.products.push(typeof named === 'string' ? trimmed(named) : '');
      continue;
    }
    if (types.some((type) => /(?:Article|BlogPosting|Report)$/.test(type))) found.article = true;
    if (
      types.some((type) => /(?:^|\/)(?:Medical|Physician|Dermatology|DaySpa|HealthAndBeauty|PlasticSurgery)/.test(type))
    ) {
      found.medical = true;
    }
    for (const [name, part] of Object.entries(value)) {
      if (!elsewhere.has(name) && typeof part === 'object') open.push(part);
    }
  }
}
