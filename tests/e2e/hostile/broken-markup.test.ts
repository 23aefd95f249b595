import { describe, expect, it } from 'vitest';
import { openPage, shop } from '../harness.ts';
import { markedWords } from '../marks.ts';

const claims = '<h1>Exosome serum</h1><p>Our exosomes are stable at room temperature.</p>';
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Exosome serum</title>${head}</head><body>${body}</body></html>`;

/** Pages that break careless code; on each the one claim is marked, to the very character where it ends. */
const hostilePages: readonly (readonly [what: string, html: string, marked: RegExp])[] = [
  [
    'forms that take the names of the document',
    page(
      `<form name="body"></form><form name="documentElement"></form><form name="createElement"></form>
       <form name="querySelectorAll"></form><img name="defaultView"><img name="title"><form id="f"><input name="textContent">
       <input name="childNodes"><input name="parentNode"><input name="nodeType"><p>x</p></form>${claims}`,
    ),
    /\bstable at room temperature$/,
  ],
  [
    'tags that never close',
    `<title>Exosome serum</title><body><div><table><p>${claims}<b><i></div><td`,
    /\bstable at room/,
  ],
  [
    'characters that nobody sees inside words',
    page('<h1>Exo\u200bsome serum</h1><p>Exo\u00adsomes, stable at r\u200boom tempera\u2060ture.</p>'),
    /\bstable at r\u200boom tempera\u2060ture$/,
  ],
  [
    'bidi controls, lone surrogates and NULs',
    page(`<p>\u202e\u2066abc&#xd800;&#0;\u0000</p>${claims}<p>\u202d&#xdfff;</p>`),
    /\bstable at room temperature$/,
  ],
  [
    'words cut by inline tags',
    page('<h1>Exo<b>some</b> serum</h1><p>Exosomes, sta<i>ble at <u>room</u></i> temp<wbr>erature.</p>'),
    /\bstable at room temperature$/,
  ],
  ['elements nested 3,000 deep', page(`${'<div>'.repeat(3000)}x${'</div>'.repeat(3000)}${claims}`), /\bstable at room/],
  [
    'prototypes that the page patched',
    page(
      claims,
      `<script>
        Element.prototype.querySelectorAll = () => { throw new Error('patched'); };
        Array.prototype.map = () => { throw new Error('patched'); };
        Node.prototype.appendChild = () => { throw new Error('patched'); };
      </script>`,
    ),
    /\bstable at room temperature$/,
  ],
  [
    'words in an open shadow root',
    page(
      `<h1>Exosome serum</h1><div id="host"></div>
       <script>
         document.querySelector('#host').attachShadow({ mode: 'open' })
           .append(Object.assign(document.createElement('p'), { textContent: 'Exosomes, stable at room temperature.' }));
       </script>`,
    ),
    /\bstable at room temperature$/,
  ],
  [
    'a policy that forbids styles and scripts',
    page(
      claims,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'">`,
    ),
    /\bstable at room temperature$/,
  ],
];

describe('a page that breaks careless code', () => {
  it.each(hostilePages)('%s: read without a fault, marked where the claim stands', async (what, html, marked) => {
    const address = `${shop}/hostile/${encodeURIComponent(what)}`;
    const { page: tab, faults } = await openPage(html, address);
    await expect.poll(() => markedWords(tab, 'red'), { timeout: 10_000 }).toHaveLength(1);
    const [first] = await markedWords(tab, 'red');
    expect(first).toMatch(marked);
    expect(faults.seen).toEqual([]);
    await tab.close();
  });
});
