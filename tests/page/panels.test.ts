import { describe, expect, test } from 'vitest';
import { pageOf } from './page-of.ts';

const skipped = (html: string) => pageOf(html).page.skipped;

describe('what could not be read', () => {
  test('tabs whose panel is missing or empty, by their label', () => {
    const html = `<div role="tablist"><button role="tab" aria-controls="a">About</button><button role="tab" aria-controls="b">Ingredients</button>
      <button role="tab" aria-controls="gone">Storage</button></div><div id="a">Text</div><div id="b"> </div>`;
    expect(skipped(html)).toEqual([
      { what: 'empty-panel', count: 1, label: 'Ingredients' },
      { what: 'empty-panel', count: 1, label: 'Storage' },
    ]);
  });

  test('links to empty tabs and details without text', () => {
    const html =
      '<ul class="tabs"><li><a href="#inci">INCI</a></li></ul><div id="inci"></div><details><summary>Proof</summary></details>';
    expect(skipped(html).map(({ label }) => label)).toEqual(['INCI', 'Proof']);
  });

  test('menus and buttons of the site are no panels', () => {
    const html =
      '<nav><button aria-controls="m" aria-expanded="false">Menu</button></nav><button aria-controls="s" aria-haspopup="dialog" aria-expanded="false">Search</button><p>x</p>';
    expect(skipped(html)).toEqual([]);
  });

  test('frames that show something', () => {
    const html = `<iframe src="https://reviews.example/" title="Reviews"></iframe><iframe src="https://pixel.example/" width="1" height="1"></iframe>
      <iframe src="about:blank"></iframe><iframe src="https://t.example/" style="display:none"></iframe><iframe src="https://video.example/"></iframe>`;
    expect(skipped(html)).toEqual([
      { what: 'closed-frame', count: 1, label: 'Reviews' },
      { what: 'closed-frame', count: 1 },
    ]);
  });

  test('pictures without a word in the description', () => {
    const html = `<h1>Dew</h1><img src="long-1.jpg"><img src="long-2.jpg" alt=""><img src="icon.png" width="24" height="24"><a href="/"><img src="a.jpg"></a>
      <img src="d.jpg" role="presentation"><footer><img src="visa.png"></footer>`;
    expect(skipped(html)).toEqual([{ what: 'image-without-text', count: 2 }]);
  });
});
