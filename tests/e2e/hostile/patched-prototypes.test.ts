import { expect, it } from 'vitest';
import { claims, expectCalm, expectMarks, html, openWatched } from './watched-page.ts';

/** Every method and accessor of these throws, in the page's own world. */
const patch = `<script>
  const fail = () => { throw new Error('patched'); };
  const { getOwnPropertyNames, getOwnPropertyDescriptor, defineProperty } = Object;
  const kinds = [Array, Map, Set, WeakMap, Promise, String, RegExp, MutationObserver, Highlight, HighlightRegistry,
    Range, AbstractRange, StaticRange, TreeWalker, NodeList, DOMTokenList, CSSStyleSheet, ShadowRoot, Text, CharacterData];
  const keep = { constructor: 1, toString: 1, valueOf: 1 };
  const some = [[Node, 'appendChild'], [Node, 'textContent'], [Node, 'childNodes'], [Node, 'getRootNode'], [Element, 'matches'],
    [Element, 'querySelectorAll'], [Element, 'attachShadow'], [Element, 'getAttribute'], [Document, 'createTreeWalker'],
    [Document, 'createRange'], [Document, 'createElement'], [Document, 'querySelectorAll']];
  window.spoil = () => {
    for (const [{ prototype }, name] of some) defineProperty(prototype, name, { get: () => fail, set: fail });
    for (let kind = 0; kind < kinds.length; kind++) {
      const { prototype } = kinds[kind];
      const names = getOwnPropertyNames(prototype);
      for (let each = 0; each < names.length; each++) {
        const name = names[each];
        const { configurable, value } = getOwnPropertyDescriptor(prototype, name);
        if (!configurable || keep[name] === 1) continue;
        defineProperty(prototype, name, typeof value === 'function' ? { value: fail } : { get: fail, set: fail });
      }
    }
  };
</script>`;

it('a page that patches what every script builds on', async () => {
  // Spoiled last of all, since the page's own parts, and those of the browser's debugger, build on it as well.
  const watched = await openWatched({ body: html(`${claims}<script>spoil()</script>`, patch) });
  await expectMarks(watched, [/^red: .*FDA approved/]);
  expect(watched.faults.seen).toEqual([]);
  await watched.close();
});

it('a page that keeps the registry of highlights to itself', async () => {
  const watched = await openWatched({
    body: html(
      claims,
      `<script>
        for (const name of ['set', 'get', 'delete', 'clear', 'has']) CSS.highlights[name] = () => { throw new Error('mine'); };
        for (const kind of [Highlight, HighlightRegistry]) Object.freeze(kind.prototype);
        Object.freeze(CSS);
      </script>`,
    ),
  });
  await expectMarks(watched, [/^red: .*FDA approved/]);
  await expectCalm(watched);
  await watched.close();
});

it('a page that clears the registry of highlights: the marks are back with its next change', async () => {
  const watched = await openWatched({ body: html(`${claims}<p id="other">It rained.</p>`) });
  await expectMarks(watched, [/^red: .*FDA approved/]);
  await watched.page.evaluate('CSS.highlights.clear(); document.adoptedStyleSheets = []');
  await watched.page.evaluate('document.querySelector("#other").textContent = "It snowed."');
  await expectMarks(watched, [/^red: .*FDA approved/]);
  expect(watched.faults.seen).toEqual([]);
  await watched.close();
});
