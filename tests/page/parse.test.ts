import { describe, expect, it } from 'vitest';
import type { PageSnapshot, Stretch } from '../../src/page/index.ts';
import { addressOf, isElement, type MarkupElement, type MarkupNode } from '../../src/page/markup.ts';
import { parseSnapshot } from '../../src/page/parse.ts';

function snapshot(stretches: readonly Stretch[], more: Partial<PageSnapshot> = {}): PageSnapshot {
  const page = { url: null, title: '', head: '', scripting: true, declaredOnly: false, leftOut: 0 };
  return { ...page, stretches, firstAnchor: 0, xml: false, frames: [], ...more };
}

function shape(node: MarkupNode): unknown {
  if (!isElement(node)) return node.data;
  const inside = node.inside ? [{ inside: shape(node.inside) }] : [];
  return [node.tag, ...inside, ...node.children.map(shape)];
}

function treeOf(whole: string, more: Partial<PageSnapshot> = {}): unknown {
  const { root } = parseSnapshot(snapshot([{ whole }], more));
  return root && shape(root);
}

function find(node: MarkupElement, tag: string): MarkupElement | undefined {
  if (node.tag === tag) return node;
  const inside = [...(node.inside ? [node.inside] : []), ...node.children.filter(isElement)];
  return inside.map((each) => find(each, tag)).find((found) => found !== undefined);
}

describe('markup as a serializer writes it', () => {
  it.each([
    ['text and elements', '<p>a<b>c</b>d</p>', ['p', 'a', ['b', 'c'], 'd']],
    ['references', '<p>&lt;b&gt; &amp;amp;&nbsp;</p>', ['p', '<b> &amp;\u00a0']],
    ['void elements', '<p>a<br>b<img alt="x">c</p>', ['p', 'a', ['br'], 'b', ['img'], 'c']],
    [
      'scripts and styles as they are',
      '<p><script>if (a<b) "</p>"</script>x<style>p>b{}</style></p>',
      ['p', ['script'], 'x', ['style']],
    ],
    ['noscript, where scripts run', '<p><noscript><img alt="x"></noscript>y</p>', ['p', ['noscript'], 'y']],
    [
      'templates, and those in them',
      '<p><template><b>x</b><template>y</template></template>z</p>',
      ['p', ['template'], 'z'],
    ],
    ['comments', '<p>a<!-- <b> -->b</p>', ['p', 'a', 'b']],
    ['names in odd letters', '<p @click="a>b" data-x="<i>">x</p>', ['p', 'x']],
    ['end tags of nothing', '<p>a</b></i>b</p>', ['p', 'a', 'b']],
    ['elements that are never closed', '<div><p>a', ['div', ['p', 'a']]],
    ['a lone sign', '<p>a < b</p>', ['p', 'a ', '<', ' b']],
  ])('%s', (_, whole, tree) => {
    expect(treeOf(whole)).toEqual(tree);
  });

  it('XML: closed tags, prefixes and CDATA', () => {
    const tree = treeOf('<x:p xmlns:x="y"><br/>a<![CDATA[<b>]]><i></i></x:p>', { xml: true });
    expect(tree).toEqual(['p', ['br'], 'a', '<b>', ['i']]);
  });

  it('attributes that decide something, decoded', () => {
    const { root } = parseSnapshot(snapshot([{ whole: '<p class="a &quot;b&quot;" onclick="x" hidden="">t</p>' }]));
    expect({ ...root?.attributes }).toEqual({ class: 'a "b"', hidden: '' });
  });

  it('what the page says for machines, in its head and elsewhere', () => {
    const head = '<meta property="og:type" content="product"><script type="application/ld+json">{"a":1}</script>';
    const body: Stretch = {
      whole: '<body><script type="application/ld+json">{"b":2}</script><script>no()</script></body>',
    };
    const { jsonLd, properties } = parseSnapshot(snapshot([body], { head }));
    expect([jsonLd, [...properties]]).toEqual([['{"a":1}', '{"b":2}'], [['og:type', 'product']]]);
  });
});

describe('a page in stretches', () => {
  const stretches: Stretch[] = [
    { open: '<body class="x">' },
    { text: 'a < b' },
    { whole: '<p>c<b>d</b></p>' },
    { open: '<div>' },
    { whole: '<i>e</i>' },
    { close: true },
    { text: 'f' },
    { close: true },
  ];

  it('is one tree', () => {
    const { root } = parseSnapshot(snapshot(stretches));
    expect(root && shape(root)).toEqual(['body', 'a < b', ['p', 'c', ['b', 'd']], ['div', ['i', 'e']], 'f']);
  });

  it('gives each element an address from its stretch', () => {
    const { root } = parseSnapshot(snapshot(stretches, { firstAnchor: 10 }));
    const address = (tag: string) => {
      const element = root && find(root, tag);
      return element && addressOf(element);
    };
    expect(['body', 'p', 'b', 'i'].map(address)).toEqual([
      { anchor: 10, path: [-1] },
      { anchor: 12, path: [-1] },
      { anchor: 12, path: [0] },
      { anchor: 14, path: [-1] },
    ]);
  });

  it('counts into open shadow roots, and on behind them', () => {
    const whole =
      '<x-a><template shadowrootmode="open"><p>in</p><x-b><template shadowrootmode="open"><i>deep</i></template></x-b></template><u>light</u></x-a>';
    const { root } = parseSnapshot(snapshot([{ whole, roots: true }]));
    const path = (tag: string) => root && addressOf(find(root, tag) as MarkupElement).path;
    expect(['p', 'x-b', 'i', 'u'].map(path)).toEqual([[-1, 0], [-1, 1], [-1, 1, 0], [0]]);
  });

  it('leaves a template that is no root unread', () => {
    expect(treeOf('<x-a><template shadowrootmode="open"><p>no</p></template>yes</x-a>')).toEqual([
      'x-a',
      ['template'],
      'yes',
    ]);
  });

  it('holds the documents of its frames', () => {
    const inner = { stretches: [{ whole: '<html><body>in</body></html>' }], firstAnchor: 5, xml: false, frames: [] };
    const page = snapshot([{ whole: '<p><iframe></iframe><iframe>old</iframe></p>' }], {
      frames: [{ position: 1, markup: inner }],
    });
    const { root } = parseSnapshot(page);
    expect(root && shape(root)).toEqual(['p', ['iframe'], ['iframe', { inside: ['html', ['body', 'in']] }]]);
  });
});
