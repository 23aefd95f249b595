import { describe, expect, test } from 'vitest';
import { pageOf } from './page-of.ts';

describe('where a block of text begins and ends', () => {
  test.each([
    ['inline tags join', '<p>Our exo<b>so</b>me <i>serum</i></p>', ['Our exosome serum']],
    ['custom tags run in the line', '<p>Made <x-glow>with</x-glow> care</p>', ['Made with care']],
    ['a line break splits', '<p>What: exosomes<br>When: PM</p>', ['What: exosomes', 'When: PM']],
    ['wbr joins', '<p>micro<wbr>needling</p>', ['microneedling']],
    ['spans in one div are one block', '<div><span>A</span> <span>B</span></div>', ['A B']],
    ['text beside blocks stands alone', '<div>Before<p>Inside</p>after</div>', ['Before', 'Inside', 'after']],
    ['a button ends the line', '<div>Serum <button>Buy</button> now</div>', ['Serum', 'Buy', 'now']],
    ['a span styled as a block', '<p>One<span style="display: block">Two</span></p>', ['One', 'Two']],
    ['links in a row', '<div><a href="/a">Aloe</a> <a href="/b">Retinal</a></div>', ['Aloe', 'Retinal']],
    ['links in a sentence', '<p>See <a href="/a">A</a> <a href="/b">B</a></p>', ['See A B']],
    ['tags in a row', '<p><i class="tag">no fridge</i> <i class="tag">vegan</i></p>', ['no fridge', 'vegan']],
    ['a tag touching a name', '<div><a class="name">Glow</a><i class="badge">new</i></div>', ['Glow', 'new']],
    ['spans that touch', '<p><span>Cell-free</span><span>Vegan</span></p>', ['Cell-free', 'Vegan']],
    ['a label touching its value', '<p><i class="k">Storage</i><i class="v">Fridge</i></p>', ['Storage', 'Fridge']],
    ['a brand in two colours', '<p><i class="k">exo</i><i class="v">some</i></p>', ['exosome']],
    ['superscripts stay as they stand', '<p>10<sup>9</sup> a dose</p>', ['109 a dose']],
    ['readings above characters are left out', '<p><ruby>幹細胞<rp>(</rp><rt>かん</rt></ruby>由来</p>', ['幹細胞由来']],
    ['a list, a cell, a term', '<ul><li>a<ul><li>b</ul></ul><dl><dt>c<dd>d</dl>', ['a', 'b', 'c', 'd']],
  ])('%s', (_, html, texts) => {
    expect(pageOf(html).texts()).toEqual(texts);
  });

  test('white space is folded, everything else stays', () => {
    const html = '<p>  Keep\n\t at 2&nbsp;&#x3000;°C \u00adexo\u200bsome\u202e\ufeff  </p>';
    expect(pageOf(html).texts()).toEqual(['Keep at 2 °C \u00adexo\u200bsome\u202e\ufeff']);
  });

  test('scripts, styles, fields, comments and templates are not read', () => {
    const html = `<title>T</title><script>a</script><style>i{color:red}</style><p></p><noscript>c</noscript><template><p>d</p></template>
      <!-- e --><textarea>f</textarea><select><option>g</select><input value="h"><video>i</video><p>read</p>`;
    expect(pageOf(html).texts()).toEqual(['read']);
    expect(pageOf(html).page.title).toBe('T');
  });

  test('an image in the middle of a line does not split it and comes after it', () => {
    const { page } = pageOf('<p>Glow <img alt="crying face"> now</p><img alt="A vial">');
    expect(page.blocks.map(({ text, role }) => [text, role])).toEqual([
      ['Glow now', 'description'],
      ['crying face', 'image'],
      ['A vial', 'image'],
    ]);
  });

  test('pictures speak through alt, label and title', () => {
    const { texts } = pageOf(
      '<svg><title>Cart</title><path/></svg><svg role="img" aria-label="FDA seal"></svg><map><area alt="Left"></map>',
    );
    expect(texts()).toEqual(['Cart', 'FDA seal', 'Left']);
  });

  test('words hidden in the middle of a line do not run into it', () => {
    const { page } = pageOf('<p>exo<span hidden>old</span>some</p>');
    expect(page.blocks.map(({ text, collapsed }) => [text, collapsed === true])).toEqual([
      ['exosome', false],
      ['old', true],
    ]);
  });

  test('the language is that of the nearest lang', () => {
    const { page, block } = pageOf(
      '<html lang="en-GB"><p>plain</p><p lang="ko">한국어 <i>글</i></p><p><i lang="fr">bonjour</i></p>',
    );
    expect(page.lang).toBe('en-GB');
    expect([block('plain').lang, block('한국어').lang, block('bonjour').lang]).toEqual(['en-GB', 'ko', 'fr']);
    expect(pageOf('<body lang="fr"><p>x</p>').page.lang).toBe('fr');
    expect(pageOf('<p>x</p>').block('x').lang).toBe('');
  });

  test('bold runs are told by offsets in the folded text', () => {
    const { block } = pageOf(
      '<p>\n <b>Can  teens </b><strong>use it?</strong> No. <span style="font-weight:700">Never</span></p>',
    );
    const { text, strong } = block('teens');
    expect(strong?.map(([start, end]) => text.slice(start, end))).toEqual(['Can teens use it?', 'Never']);
  });
});

describe('copies and hidden parts', () => {
  test('a copy for the eye is left out where its text was read', () => {
    const { page } = pageOf('<div aria-hidden="true"><p>Rose serum</p><p>Only here</p></div><p>Rose serum</p>');
    expect(page.blocks.map(({ text, id }) => [id, text])).toEqual([
      [0, 'Only here'],
      [1, 'Rose serum'],
    ]);
  });

  test('what has to be opened first is read and said to be shut', () => {
    const { page } = pageOf(`<details><summary>Storage</summary><p>Keep cold</p></details><div hidden>tab</div>
      <div style="color:red; display:none"><p>styled</p></div><div class="tab-pane">pane</div><p>open</p>
      <button aria-expanded="false" aria-controls="x">More</button><div id="x"><p>drawer</p></div>`);
    expect(page.blocks.filter(({ collapsed }) => collapsed).map(({ text }) => text)).toEqual([
      'Keep cold',
      'tab',
      'styled',
      'pane',
      'drawer',
    ]);
  });
});
