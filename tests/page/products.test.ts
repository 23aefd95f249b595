import { describe, expect, test } from 'vitest';
import { pageOf } from './page-of.ts';

/** Name, kind and place of every scope but the page's own. */
function scopes(html: string): string[] {
  return pageOf(html)
    .page.products.slice(1)
    .map(({ name, kind, place }) => `${place}: ${name} (${kind})`);
}

function kindOf(html: string, url: string | null = null): string | undefined {
  void url;
  return pageOf(html).page.products[0]?.kind;
}

/** Name of the scope that the block with the words belongs to. */
function scopeOf(html: string, words: string): string | undefined {
  const { page, block } = pageOf(html);
  return page.products[block(words).product]?.name;
}

const prose = 'We answer letters on skin, vesicles and sleep, and we do it slowly. '.repeat(6);

describe("the page's own product", () => {
  test('is named by JSON-LD, the heading, Open Graph or the title', () => {
    const jsonLd =
      '<script type="application/ld+json">{"@graph":[{"@type":"BreadcrumbList","itemListElement":[{"name":"x"}]},{"@type":["Product"],"name":" Exo  Dew "}]}</script>';
    expect(pageOf(`${jsonLd}<h1>Dew, 30 ml</h1>`).page.products[0]).toEqual({
      name: 'Exo Dew',
      kind: 'product',
      main: true,
      place: 'page',
    });
    expect(pageOf('<title>T</title><h1>Exo<br>Dew</h1>').page.products[0]?.name).toBe('Exo Dew');
    expect(pageOf('<title>T</title><meta property="og:title" content="Dew"><p>x</p>').page.products[0]?.name).toBe(
      'Dew',
    );
    expect(pageOf('<title> T </title><p>x</p>').page.products[0]?.name).toBe('T');
    expect(pageOf('').page.products).toHaveLength(1);
  });

  test('of several h1 the one that the title repeats, of none an early heading', () => {
    expect(
      pageOf('<title>Rose Serum | Fern</title><h1>Fern Apothecary</h1><h1>Rose Serum</h1>').page.products[0]?.name,
    ).toBe('Rose Serum');
    expect(pageOf('<title>Cica Ampoule</title><p>NEW</p><h2>[DALBIT] Cica Ampoule</h2>').page.products[0]?.name).toBe(
      '[DALBIT] Cica Ampoule',
    );
  });

  test('where the only h1 is the shop’s own name, the heading that the title opens with', () => {
    const shop = (title: string) => pageOf(`<title>${title}</title><h1>Fern Mall</h1><h2>Exo care (12)</h2><p>x</p>`);
    expect(shop('Exo care | Fern Mall').page.products[0]?.name).toBe('Exo care (12)');
    expect(shop('Fern Mall').page.products[0]?.name).toBe('Fern Mall');
    expect(shop('Gifts and more | Fern Mall').page.products[0]?.name).toBe('Fern Mall');
  });

  test('broken and huge JSON-LD is passed over', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const html = `<script type="application/ld+json">{"@type": "Product", </script><script type="application/ld+json">${deep}</script><h1>Dew</h1>`;
    expect(pageOf(html).page.products[0]?.name).toBe('Dew');
  });

  test.each([
    ['product', '<h1>Exo Dew</h1><p>$20</p><p>Soft.</p>'],
    ['product', '<meta property="og:type" content="product"><h1>Exo Dew</h1>'],
    ['product', '<h1>RegenaVes 50</h1><p>Fünf sterile Fläschchen.</p>'],
    ['treatment', '<title>Peel | Fern Clinic</title><h1>Exosome facial</h1>'],
    ['treatment', '<h1>Exosome facial</h1><p>Soft.</p><a href="/book">Book a consultation</a>'],
    ['treatment', '<script type="application/ld+json">{"@type":"MedicalProcedure","name":"x"}</script><h1>Scalp</h1>'],
    ['article', '<script type="application/ld+json">{"@type":"BlogPosting","headline":"x"}</script><h1>Dew</h1>'],
    ['article', `<h1>Exosomes over coffee</h1><p>By Nadia, <time>February 11</time></p><p>${prose}</p>`],
    ['article', `<article class="blog-post"><h1>Dew</h1><p>${prose}</p></article>`],
    ['article', `<h1>It began with a hedge</h1><p>${prose}</p>`],
    ['article', `<nav>Home » <a href="/news">News</a> » Us</nav><h1>Us</h1><p>${prose}</p>`],
    ['article', '<h1>Exosome Drops: What They Are and What They Cost</h1><p>From $20 to $90.</p>'],
    ['article', '<p>This post contains affiliate links.</p><h1>Exosome Drops Ranked</h1><p>$20</p>'],
    ['article', '<h1>Clinics told to stop</h1><p>By Ann Lee, consumer correspondent</p><p>Two of them sold drips.</p>'],
    ['article', `<p>Journal / Face / PRP or not</p><h1>PRP or not</h1><p>${prose}</p><p>$20</p>`],
    ['article', '<h1>Exosomes: a plain guide for patients</h1><p>From $20 to $90.</p>'],
    ['article', '<h1>Exosomes 101: mail for your skin</h1><p>$20</p>'],
    ['article', '<title>[Press] Fern opens</title><h2>Fern opens</h2><p>$20</p>'],
    ['product', '<p>Shop / Journal / Contact</p><h1>Exo Dew</h1><p>$20</p>'],
    ['product', '<h1>Exo Dew</h1><p>By Ann Lee, founder</p><p>$20</p>'],
    ['product', '<h1>Exo Dew: What It Is</h1><p>$20</p><button>Add to cart</button>'],
    ['product', '<h1>Exo Dew</h1><p>$20</p><div class="reviews"><time>May 1</time><p>Nice</p></div>'],
  ])('%s: %s', (kind, html) => {
    expect(kindOf(html)).toBe(kind);
  });
});

describe('a shelf of plain lines at the end', () => {
  const product = `<h1>Exo Dew</h1><p>$40</p><p>${prose}</p>`;
  const lines = (tag: string) =>
    [
      'Onion Seed Shampoo AED 79 – stops it',
      'Dr. Fern Lifting Ampoule R 540 "stronger"',
      'Rose Gel Mask RM 8.90 (calms)',
    ]
      .map((text) => `<${tag}>${text}</${tag}>`)
      .join('');

  test.each(['p', 'li', 'div'])('of %s, each a name, a price and praise', (tag) => {
    const html = `${product}<section><h3>Goes in the bag too</h3>${lines(tag)}</section>`;
    expect(scopes(html).map((each) => each.split(':')[0])).toEqual(['cross-sell', 'cross-sell', 'cross-sell']);
  });

  test('sizes of the one thing, and prose with a price in it, are none', () => {
    const sizes = '<ul><li>One vial $40 – a month</li><li>Five vials $180 – a course</li></ul>';
    expect(scopes(`${product}${sizes}`)).toEqual([]);
    const told =
      '<div><p>Our Swiss Lab asked. It cost us $90 then.</p><p>Our Paris Lab asked. It cost us $80.</p></div>';
    expect(scopes(`${product}${told}`)).toEqual([]);
  });
});

describe('listing cards', () => {
  const grid = `<h1>Serums</h1><div class="grid">
    <div class="card"><a href="/p/1"><img alt="green"></a><h3>Cica Exo</h3><p>Calms</p><p>$19</p></div>
    <div class="card sponsored"><a href="/p/2"><img alt="pink"></a><h3>Damask Shot</h3><p>Rose</p><p>$27</p></div>
    <div class="card"><h3>PDRN Jelly</h3><p>Plump</p><p>$22</p></div></div><p>House rules</p>`;

  test('siblings with a name and a price', () => {
    expect(scopes(grid)).toEqual([
      'listing: Cica Exo (listing-card)',
      'listing: Damask Shot (listing-card)',
      'listing: PDRN Jelly (listing-card)',
    ]);
    expect(scopeOf(grid, 'Rose')).toBe('Damask Shot');
    expect(scopeOf(grid, 'green')).toBe('Cica Exo');
    expect(scopeOf(grid, 'House rules')).toBe('Serums');
  });

  test('a label that all cards share names none of them', () => {
    const card = (name: string) =>
      `<div class="item"><p class="name">${name}</p><p>$9</p><h5>Quick view</h5><p>Soft.</p></div>`;
    expect(scopes(`<h1>Serums</h1>${['Cica Exo', 'Rose Dew', 'PDRN Jelly'].map(card).join('')}`)).toEqual([
      'listing: Cica Exo (listing-card)',
      'listing: Rose Dew (listing-card)',
      'listing: PDRN Jelly (listing-card)',
    ]);
  });

  test('chapters with price lists in them are no cards', () => {
    const row = (name: string, price: string) =>
      `<tr><td>HX-0${price}</td><td>${name}</td><td>for pores</td><td>$${price}</td></tr>`;
    const html = `<h1>Catalog</h1><section><h2>HX</h2><p>human</p><table>${row('Ampoule', '1')}${row('Toner', '2')}</table></section>
      <section><h2>BX</h2><p>plant</p><table>${row('Cream', '3')}${row('Mask', '4')}${row('Gel', '5')}</table></section>`;
    expect(scopes(html).map((scope) => scope.split(/[:(]/)[1]?.trim())).toEqual([
      'Ampoule',
      'Toner',
      'Cream',
      'Mask',
      'Gel',
    ]);
    expect(scopeOf(html, 'plant')).toBe('Catalog');
  });

  test('price lists without boxes: headings over prices, lines, definition lists', () => {
    const headings = ['Peel', 'Exo facial', 'Drip']
      .map((name, index) => `<h3>${name}</h3><p>It glows.</p><p>€${index + 1}90</p>`)
      .join('');
    expect(scopeOf(`<h1>Menu</h1>${headings}<h2>Rules</h2>`, '€290')).toBe('Exo facial');
    const lines =
      '<pre>PRICE LIST</pre><p>1) HB STEM ..... 95 usd<br>- fat cells<br>2) HB PLANT ..... 40 usd<br>- green tea<br>3) PDRN ..... 12 usd</p>';
    expect(scopeOf(lines, 'green tea')).toBe('HB PLANT');
    const terms =
      '<h1>Menu</h1><dl><dt>Lip filler</dt><dd>$650</dd><dt>Exo Drip</dt><dd>$2,400. In a bag.</dd><dt>Myers</dt><dd>$175</dd><dt>NAD</dt><dd>$450</dd><dt>Peel</dt><dd>$80</dd></dl>';
    expect(scopeOf(terms, 'In a bag')).toBe('Exo Drip');
  });

  test.each([
    [
      'reviews',
      '<div class="reviews"><div class="r"><b>Ann</b><p>Paid $20, worth it</p></div><div class="r"><b>Bo</b><p>Paid $30</p></div></div>',
    ],
    ['steps', '<ol><li><img alt="one"><b>Cleanse</b></li><li><img alt="two"><b>Pat</b></li><li><b>Rest</b></li></ol>'],
    [
      'figures of a study',
      '<div><div class="s"><h3>417%</h3><p>elastin</p></div><div class="s"><h3>10x</h3><p>collagen</p></div></div>',
    ],
    [
      'case studies',
      '<div class="case"><h4>Ann, 29</h4><p>6 sessions</p></div><div class="case"><h4>Bo, 61</h4><p>7 sessions</p></div>',
    ],
    [
      'a table of properties',
      '<table class="spec"><tr><th>Size</th><td>5 ml</td></tr><tr><th>Price</th><td>$20</td></tr><tr><th>Bulk</th><td>$18</td></tr></table>',
    ],
    [
      'questions',
      '<div class="faq"><div class="q"><b>Price?</b><p>$20</p></div><div class="q"><b>Bulk?</b><p>$18</p></div></div>',
    ],
    [
      'sizes',
      '<div class="variant"><b>30 ml</b><span>$20</span></div><div class="variant"><b>50 ml</b><span>$30</span></div>',
    ],
    [
      'sessions of the one treatment',
      `<table><tr><td>Face</td><td>€ 380</td></tr><tr><td>Scalp</td><td>€ 420</td></tr></table><p>${prose}</p>`,
    ],
  ])('%s are no products', (_, html) => {
    expect(scopes(`<h1>Exo Dew</h1>${html}`)).toEqual([]);
  });
});

describe('what is offered beside the product', () => {
  const product = '<h1>Exo Dew</h1><p>$48</p><h2>About</h2><p>Ours.</p><h2>Storage</h2><p>Cold.</p>';

  test('shelves by class, each item on its own', () => {
    const html = `${product}<section class="rail"><h2>Also plain</h2><div>B5 Gel – safe for newborns</div><div>Squalane – sugarcane</div></section><footer>f</footer>`;
    expect(scopes(html)).toEqual([
      'cross-sell: Also plain (listing-card)',
      'cross-sell: B5 Gel (listing-card)',
      'cross-sell: Squalane (listing-card)',
    ]);
    expect(scopeOf(html, 'newborns')).toBe('B5 Gel');
    expect(pageOf(html).block('Also plain').heading).toBeNull();
  });

  test('cards below the product', () => {
    const html = `${product}<div class="x"><div><h4>Aloe Gel</h4><p>$12</p></div><div><h4>Rose Mist</h4><p>$14</p></div></div>`;
    expect(scopes(html)).toEqual(['cross-sell: Aloe Gel (listing-card)', 'cross-sell: Rose Mist (listing-card)']);
  });

  test('a wrapped line of names at the end of a page that wraps nothing else', () => {
    const shelf = '<section><h2>Add to your order</h2><p>ExoGel · Saline 0.9% · PRP tubes, FDA cleared</p></section>';
    expect(scopeOf(`${product}${shelf}`, 'PRP tubes')).toBe('Add to your order');
    const chapters =
      '<h1>Exo Dew</h1><p>$48</p><section><h2>Use</h2><p>Pat.</p></section><section><h2>Marks</h2><p>FDA approved · ISO · GMP</p></section>';
    expect(scopes(chapters)).toEqual([]);
  });

  test('a line of names with prices', () => {
    const html = `<h1>We tried six serums</h1><p>${prose}</p><div class="box"><b>Shop this post:</b> Korun Shot $21 · Brightside Dew $32 · Retinol Starter $18</div>`;
    expect(scopes(html)).toEqual(['cross-sell: Shop this post (listing-card)']);
  });

  test('a few cards at the end of a long text', () => {
    const html = `<title>Growth factors</title><h1>Growth factors</h1><p>${prose}${prose}</p><div class="carousel"><h3>Others bought</h3>
      <div class="slide">Oat Balm, £16</div><div class="slide">Lotus Exosome Drops, 5 billion, £33</div></div>`;
    expect(scopes(html)).toEqual([
      'cross-sell: Oat Balm (listing-card)',
      'cross-sell: Lotus Exosome Drops, 5 billion (listing-card)',
    ]);
  });

  test('a page about one product without a shelf has its one scope', () => {
    expect(scopes(product)).toEqual([]);
  });
});
