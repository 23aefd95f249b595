/** The attributes that decide anything, by name; absent ones are undefined. */
export type Attributes = Readonly<Record<string, string | undefined>>;

const anywhere = new Set(
  (
    'class id role itemprop itemtype hidden style lang xml:lang aria-hidden aria-label aria-level aria-controls ' +
    'aria-expanded aria-labelledby aria-selected aria-haspopup open href alt colspan rowspan scope name title src srcdoc ' +
    'width height slot data-section data-section-type data-section-id data-tab data-testid data-component ' +
    'data-block-type data-comp data-at data-hook data-role data-panel data-name data-bs-target data-target'
  ).split(' '),
);

export const noAttributes: Attributes = Object.freeze(Object.create(null));

/** Of elements that no reader sees, and that tell of the page or of what stands in them. */
const unseen: Readonly<Record<string, readonly string[]>> = {
  script: ['type'],
  meta: ['property', 'content'],
  template: ['shadowrootmode'],
};

export function isWanted(tag: string, name: string): boolean {
  return anywhere.has(name) || (Object.hasOwn(unseen, tag) && unseen[tag]?.includes(name) === true);
}

const display = /(?:^|;)\s*display\s*:\s*([a-z-]+)/i;
const invisible = /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)/i;
const weight = /(?:^|;)\s*font-weight\s*:\s*(bold|[6-9]00)/i;

/** `none`, `block` (or any value that stands alone on its lines), or '' where the inline style says nothing of it. */
export function inlineDisplay(attributes: Attributes): '' | 'none' | 'block' {
  const value = attributes.style === undefined ? undefined : display.exec(attributes.style)?.[1]?.toLowerCase();
  if (value === 'none') return 'none';
  return value !== undefined && /^(?:block|flex|grid|table|list-item|flow-root)$/.test(value) ? 'block' : '';
}

/** The reader has to open something first: hidden by attribute, by inline style, or by a framework's own class. */
export function isClosed(tag: string, attributes: Attributes): boolean {
  if (attributes.hidden !== undefined || inlineDisplay(attributes) === 'none') return true;
  if (attributes.style !== undefined && invisible.test(attributes.style)) return true;
  if (tag === 'dialog') return attributes.open === undefined;
  if (attributes['aria-hidden'] === 'true' && attributes.role === 'tabpanel') return true;
  const names = attributes.class;
  if (names === undefined) return false;
  if (/(?:^|\s)tab-pane(?:\s|$)/.test(names)) return !/(?:^|\s)(?:active|show)(?:\s|$)/.test(names);
  return /(?:^|\s)collapse(?:\s|$)/.test(names) && !/(?:^|\s)(?:show|in)(?:\s|$)/.test(names);
}

/** A copy for the eye alone: its text may well be read elsewhere. */
export function isCopy(attributes: Attributes): boolean {
  if (attributes['aria-hidden'] === 'true') return true;
  return (
    attributes.class !== undefined && /slick-cloned|swiper-slide-duplicate|splide__slide--clone/.test(attributes.class)
  );
}

export function isBold(attributes: Attributes): boolean {
  return attributes.style !== undefined && weight.test(attributes.style);
}
