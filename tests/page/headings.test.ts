import { describe, expect, test } from 'vitest';
import { pageOf } from './page-of.ts';

/** Text of the heading over the block that holds the words. */
function over(html: string, words: string): string | null {
  const { page, block } = pageOf(html);
  const { heading } = block(words);
  return heading === null ? null : (page.blocks[heading]?.text ?? null);
}

describe('the heading that covers a block', () => {
  test('by level and order', () => {
    const html = '<h1>Serum</h1><p>lead</p><h2>Use</h2><h3>Face</h3><p>pat in</p><h2>Storage</h2><p>cold</p>';
    expect(over(html, 'lead')).toBe('Serum');
    expect(over(html, 'Face')).toBe('Use');
    expect(over(html, 'pat in')).toBe('Face');
    expect(over(html, 'cold')).toBe('Storage');
    expect(over(html, 'Storage')).toBe('Serum');
    expect(pageOf(html).block('Face').level).toBe(3);
  });

  test('what stands after an aside, a section or a card is not under its heading', () => {
    const html = `<h1>Serum</h1><aside><h2>Tip</h2><p>in aside</p></aside><p>after aside</p>
      <div class="case"><h4>Ann, 61</h4><p>case one</p></div><div class="case"><h4>Bo, 40</h4><p>case two</p></div><p>after cases</p>`;
    expect(over(html, 'in aside')).toBe('Tip');
    expect(over(html, 'after aside')).toBe('Serum');
    expect(over(html, 'case two')).toBe('Bo, 40');
    expect(over(html, 'after cases')).toBe('Serum');
  });

  test('a wrapper of its own does not end its reach', () => {
    const html = '<section><div class="head"><h2>Proof</h2></div><div class="body"><p>study</p></div></section>';
    expect(over(html, 'study')).toBe('Proof');
  });

  test('what closes a page of wrapped chapters is under none of them', () => {
    const shelf = '<div class="n"><h2>From the same tide</h2><p>Body butter</p><p>Scalp oil</p></div>';
    const page = `<h1>Mist</h1><div class="f"><h2>Questions</h2><p>Any cells?</p><p>None.</p></div>${shelf}`;
    expect(over(`${page}<div class="b">All goods for external use.</div>`, 'external use')).toBe('Mist');
    expect(over(`${page}<div class="b">All goods for external use.</div>`, 'Scalp oil')).toBe('From the same tide');
    const bare = '<h1>Mist</h1><h2>Questions</h2><p>None.</p><h2>From the same tide</h2><p>Body butter</p><p>More</p>';
    expect(over(`${bare}<p>Scalp oil</p>`, 'Scalp oil')).toBe('From the same tide');
    const head = '<h1>Mist</h1><div><h2>Use</h2><p>Spray.</p><p>Pat.</p></div><div><h2>Storage</h2></div>';
    expect(over(`${head}<div>Keep it cold.</div>`, 'cold')).toBe('Storage');
  });

  test("the page's own name heads it, whatever its tag", () => {
    const html = '<title>Exo Cream | Fern</title><h2>Exo Cream</h2><p>lead</p><h2>Use</h2><p>pat in</p>';
    expect(pageOf(html).block('Exo Cream').level).toBe(1);
    expect(over(html, 'Use')).toBe('Exo Cream');
  });

  test('ARIA headings, titles by class and bold lines head what follows them', () => {
    expect(pageOf('<div role="heading" aria-level="3">Use</div>').block('Use')).toMatchObject({
      role: 'heading',
      level: 3,
    });
    const html = '<div><p><b>Storage</b></p><p>Keep it in the fridge at all times.</p></div>';
    expect(pageOf(html).block('Storage')).toMatchObject({ role: 'heading', level: 6 });
    expect(over(html, 'fridge')).toBe('Storage');
    expect(over('<div><div class="acc__title">INCI</div><div>Water and then some</div></div>', 'Water')).toBe('INCI');
  });

  test('a bold price, a bold sentence and a bold last line are no headings', () => {
    const { page } = pageOf(
      '<div><p><b>$20.00</b></p><p>with free delivery</p><p><b>It works.</b></p><p>Try it for a month</p><p><b>Bye</b></p></div>',
    );
    expect(page.blocks.filter(({ role }) => role === 'heading')).toEqual([]);
  });

  test('a summary and a tab head their panels', () => {
    const html = `<details><summary>Ingredients</summary><p>Aqua</p></details><h2>Details</h2>
      <div role="tablist"><button role="tab" aria-controls="p">How to store</button></div><div role="tabpanel" id="p"><p>Chill it</p></div>`;
    expect(over(html, 'Aqua')).toBe('Ingredients');
    expect(over(html, 'Chill it')).toBe('How to store');
    expect(pageOf(html).block('How to store').role).toBe('heading');
  });

  test('a heading tag that was never closed does not make headings of the text in it', () => {
    const { page } = pageOf('<h2>Use<p>one</p><p>two</p><p>three</p><p>four</p>');
    expect(page.blocks.map(({ role }) => role)).toEqual([
      'heading',
      'description',
      'description',
      'description',
      'description',
    ]);
  });

  test.each(['legal', 'fine-print', 'product-disclaimer', 'tiny'])(
    'of a page does not reach its fine print: %s',
    (name) => {
      const html = `<h1>Serum</h1><h2>You may also like</h2><p>Night Balm</p><p class="${name}">For external use only.</p>`;
      expect(over(html, 'Night Balm')).toBe('You may also like');
      expect(over(html, 'external')).toBe('Serum');
    },
  );

  test.each(['fine-lines', 'tiny-slider', 'disclosure__panel'])(
    'of a page reaches what is no fine print: %s',
    (name) => {
      const html = `<h1>Serum</h1><h2>You may also like</h2><div class="${name}"><p>Night Balm</p></div>`;
      expect(over(html, 'Night Balm')).toBe('You may also like');
    },
  );

  test('of a section reaches the fine print in it', () => {
    const html = '<h1>Serum</h1><section><h2>Results</h2><p class="legal">Week 4, 30 women</p></section>';
    expect(over(html, 'Week 4')).toBe('Results');
  });
});
