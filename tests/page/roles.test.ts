import { describe, expect, test } from 'vitest';
import { pageOf } from './page-of.ts';

const list =
  'Aqua, Glycerin, Propanediol, Panthenol, Rosa Centifolia Callus Exosomes, Ceramide NP, Cholesterol, Carbomer';

describe('the part a block plays, by markup', () => {
  test.each([
    ['navigation', '<nav>Serums | Blog</nav><h1>X</h1>', 'Serums'],
    ['navigation', '<header><a href="/">Shop</a> free post</header><h1>X</h1>', 'free post'],
    ['navigation', '<div class="breadcrumbs">Home / Serums</div><h1>X</h1>', 'Home'],
    ['navigation', '<p class="loc">홈 &gt; 스킨부스터 &gt; 엑소좀</p><h1>X</h1>', '엑소좀'],
    ['description', '<header><h1>Serum</h1><p>lead line</p></header>', 'lead line'],
    ['footer', '<h1>X</h1><footer>Imprint</footer>', 'Imprint'],
    ['footer', '<h1>X</h1><div class="site-footer">Imprint</div>', 'Imprint'],
    ['description', '<h1>X</h1><p class="footnote">In vitro</p>', 'In vitro'],
    ['review', '<h1>X</h1><div id="product-reviews"><p>Cured me</p></div>', 'Cured me'],
    ['review', '<div itemprop="review"><h4>Wow</h4></div>', 'Wow'],
    ['heading', '<h1>X</h1><section class="reviews"><h2>What people say</h2><p>Hm</p></section>', 'What people'],
    ['description', '<body class="has-reviews product-reviews-on"><h1>X</h1><p>seller</p></body>', 'seller'],
    ['ingredients', `<h1>X</h1><div class="inci"><p>Aqua, Rose</p></div>`, 'Aqua'],
    ['ingredients', `<h1>X</h1><p>${list}</p>`, 'Aqua'],
    [
      'ingredients',
      '<h1>X</h1><p>水、グリセリン、BG、ナイアシンアミド、ヒアルロン酸Na、カンゾウ根エキス、1,2-ヘキサンジオール、ペンチレングリコール、フェノキシエタノール</p>',
      'グリセリン',
    ],
    ['description', '<h1>X</h1><div class="key-ingredients"><p>Rose exosomes wake skin</p></div>', 'Rose'],
    [
      'description',
      '<h1>X</h1><p>Lines, spots, pores, redness, dryness, dullness, sagging and tired eyes are softened</p>',
      'Lines',
    ],
    ['how-to', '<h1>X</h1><div class="how-to-use"><p>Pat in</p></div>', 'Pat in'],
    ['list', '<ul><li>Cell-free</li></ul>', 'Cell-free'],
    ['control', '<button>Add to cart</button>', 'Add to cart'],
    ['control', '<div role="button">Buy</div>', 'Buy'],
    ['control', '<label>30 ml</label>', '30 ml'],
    ['image', '<img alt="A vial">', 'A vial'],
    ['description', '<figure><img alt="Chart"><figcaption>Down 71%</figcaption></figure>', 'Down'],
  ])('%s: %s', (role, html, words) => {
    expect(pageOf(html).block(words).role).toBe(role);
  });

  test('items of one list share a number', () => {
    const { page } = pageOf('<ul><li>a<li>b</ul><ol><li>c</ol>');
    expect(page.blocks.map(({ list }) => list)).toEqual([0, 0, 1]);
  });

  test('a number and its caption share a group, cards beside each other do not', () => {
    const { page } =
      pageOf(`<main><div class="stats"><div class="s"><b>87%</b><p>saw firmer skin</p></div><div class="s"><b>3×</b><p>more glow</p></div></div>
      <p>${'A long paragraph that stands alone. '.repeat(12)}</p></main>`);
    const [number, caption, other, second, alone] = page.blocks.map(({ group }) => group);
    expect(number).toBeDefined();
    expect(caption).toBe(number);
    expect(second).toBe(other);
    expect(other).not.toBe(number);
    expect(alone).toBeUndefined();
  });
});
