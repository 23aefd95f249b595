import type { Attributes } from './attributes.ts';

/** Parts of a page, one bit each, as classes, ids and labels in the markup name them. */
export const part = {
  navigation: 1,
  footer: 2,
  review: 4,
  ingredients: 8,
  howTo: 16,
  faq: 32,
  crossSell: 64,
  header: 128,
  title: 256,
  card: 512,
  variant: 1024,
  specification: 2048,
  menu: 4096,
  /** A list of items of its part (`reviews`), where the part's own heading stands. */
  many: 8192,
  tabs: 16384,
  byline: 32768,
  story: 65536,
  /** Laid over the page: its headings are not the page's. */
  overlay: 131072,
  /** Said of the whole page, wherever it stands. */
  finePrint: 262144,
  /** What somebody asks, a question mark at its end or not. */
  asked: 524288,
} as const;

/** Matched against the words of a class or id, lower case, a space at both ends of each. */
const patterns: readonly (readonly [number, RegExp])[] = [
  [
    part.navigation,
    / (nav|navbar|navigation|breadcrumbs?|crumbs?|pagination|megamenu|sitemap) | site links? | skip (to )?(content|main|navigation|link) | (cookies?|gdpr|onetrust) /,
  ],
  [part.menu, / menu /],
  [part.footer, /^ (site |page |main |global |layout |section )?(foot|footer|rodape|colophon) $/],
  [
    part.review,
    / (reviews?|testimonials?|ugc|comments?|yotpo|trustpilot|jdgm|judgeme|bazaarvoice|bv|okendo|loox|feefo|reevoo|powerreviews|bewertung(en)?|kundenstimmen|avis|opiniones|resenas|recensioni|avaliacoes|depoimentos) | judge me /,
  ],
  [part.many, / (reviews|testimonials|ugc|comments|ingredients|faqs|list|section|widget|wrapper|container) /],
  [part.ingredients, / (ingredients?|inci|ingredientes|inhaltsstoffe|zutaten|ingredienti|composition) /],
  [part.howTo, / (how to( use| apply)?|howto|directions|application steps|how it works|usage) /],
  [part.faq, / (faqs?|qna|questions?|q a|qa) /],
  [part.asked, /^ (?:(?:faq|qa) )?(?:q|question)(?: (?:text|body))? $/],
  [
    part.crossSell,
    / (related|recommend|recommended|recommendations?|recs|upsells?|crosssells?|rail|similar|suggested|suggestions|complementary|addons?) | cross sells?(ing)? | up sells? | (may|might|also) (also )?(like|love|need|bought|viewed)s? | (bought|buy|pair|pairs|goes|works) (it )?(well )?(with|together) | bought together | recently viewed | complete (the|your) | products? (carousel|slider|recommendations) | (carousel|slider) products? | more products | other products | best ?sellers | shop (the|more) | more from | also(love|like|bought|viewed) |^ also $/,
  ],
  [
    part.header,
    /^ (site |page |main |global |layout |section )?(hdr|header|topbar|masthead) $| announcement | top ?bar /,
  ],
  [part.title, / (title|heading|headline|subtitle|subheading|question|accordion (header|toggle|button|trigger)) /],
  [part.card, / (products?|cards?|items?|tiles?|treatment|sku|goods|service|shop) /],
  [part.variant, / (variants?|options?|offers?|bundles?|plans?|tiers?|swatch(es)?|subscription|quantity|sizes?) /],
  [part.specification, / (specs?|specifications?|details|data|datasheet|facts|attributes) /],
  [part.tabs, / (tabs?|tablist|tabnav) /],
  [part.byline, / (byline|author|posted|dateline|pubdate|published) /],
  [
    part.story,
    / (blog|journal|story|interview|diary|podcast|episode|press|news|magazine|editorial|roundup) | (blog|single|type) post /,
  ],
  // "fine-lines", "tiny-slider" and "disclosure__button" are names of other things.
  [
    part.finePrint,
    / (legal|legalese|disclaimers?|fineprint|smallprint) | (fine|small) print | disclosures? $|^ (fine|tiny) $/,
  ],
  [
    part.overlay,
    / (drawer|modal|popup|popover|cookies?|consent|gdpr|minicart|lightbox|toast|newsletter) | (mini|side) cart /,
  ],
];

/** Words that turn the part's name into another thing: `key-ingredients` sells, `has-reviews` only says there are some. */
const notTheList = / (key|hero|active|featured|star|highlights?|spotlight|free|story|our|powered) /;
const states = /^(?:has|no|is|with|without|js|hide|hidden|show|no|not|template|page|body|t)[-_]/;

/** Words of a class list or id, lower case, each token's own words kept together, parted by '|' to the next token. */
function tokensOf(names: string): readonly string[] {
  return names
    .split(/\s+/)
    .filter((token) => token !== '' && token.length < 80 && !states.test(token))
    .map((token) => {
      const spaced = token.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[^\p{L}]+/gu, ' ');
      return ` ${spaced.trim().toLowerCase()} `;
    });
}

function partsOf(names: string): number {
  let parts = 0;
  for (const token of tokensOf(names)) {
    let found = 0;
    for (const [bit, pattern] of patterns) if (pattern.test(token)) found |= bit;
    if (found & part.ingredients && notTheList.test(token)) found &= ~part.ingredients;
    if (found & part.crossSell && / (use|usage|dose|dosage|by|age) /.test(token)) found &= ~part.crossSell;
    parts |= found;
  }
  return parts;
}

const naming = [
  'class',
  'id',
  'aria-label',
  'data-section',
  'data-section-type',
  'data-section-id',
  'data-tab',
  'data-testid',
  'data-component',
  'data-block-type',
  'data-role',
  'data-comp',
  'data-at',
  'data-hook',
  'data-panel',
  'data-name',
] as const;

/** Reads the names of elements; the same names come again and again on a page, so each is looked at once. */
export function nameReader(): (tag: string, attributes: Attributes) => number {
  const known = new Map<string, number>();
  const read = (names: string): number => {
    let parts = known.get(names);
    if (parts === undefined) {
      parts = partsOf(names);
      known.set(names, parts);
    }
    return parts;
  };
  return (tag, attributes) => {
    let parts = tag.includes('-') ? read(tag) : 0;
    for (const name of naming) {
      const value = attributes[name];
      if (value) parts |= read(name === 'aria-label' ? value.replace(/\s+/g, '-') : value);
    }
    return parts;
  };
}
