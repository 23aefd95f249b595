import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { pageMentions } from '../../src/live/index.ts';
import { opened } from '../page/page-of.ts';
import { withGetHtml } from './get-html.ts';

function withRoot(html: string, host: string, inside: string, mode: 'open' | 'closed' = 'open') {
  const dom = withGetHtml(new JSDOM(html));
  const root = dom.window.document.querySelector(host)?.attachShadow({ mode });
  if (root) root.innerHTML = inside;
  return dom;
}

describe('open shadow roots', () => {
  test('are read in place, slotted nodes where they are shown, once', () => {
    const html =
      '<p>before</p><x-card><b slot="name">Rose Serum</b>plain<i slot="nowhere">unseen</i></x-card><p>after</p>';
    const page = opened(
      withRoot(
        html,
        'x-card',
        '<h3><slot name="name">No name</slot></h3><div><slot></slot></div><p>shadow text</p><slot name="none">fallback</slot>',
      ),
    );
    expect(page.texts()).toEqual(['before', 'Rose Serum', 'plain', 'shadow text', 'fallback', 'after']);
    expect(page.block('Rose').role).toBe('heading');
    const { id } = page.block('shadow text');
    expect(page.rangeOf({ block: id, start: 0, end: 6 })?.toString()).toBe('shadow');
  });

  test('of plain hosts and inside each other', () => {
    const dom = withRoot('<div id="h">light</div>', '#h', '<x-in></x-in><p>outer</p>');
    const inner = dom.window.document
      .querySelector('#h')
      ?.shadowRoot?.querySelector('x-in')
      ?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<p>inner exosome</p>';
    expect(opened(dom).texts()).toEqual(['inner exosome', 'outer']);
  });

  test('declared in the markup are read the same where the DOM does not attach them', () => {
    const html = `<x-card><template shadowrootmode="open"><h3><slot name="t">none</slot></h3><p>shadow</p><slot></slot></template>
      <b slot="t">Title</b>rest</x-card><p>and</p><x-b><template shadowrootmode="closed"><p>secret</p></template>light</x-b>`;
    expect(opened(new JSDOM(html)).texts()).toEqual(['Title', 'shadow', 'rest', 'and', 'light']);
  });

  test('closed ones are left alone', () => {
    expect(opened(withRoot('<x-a>light</x-a><p>x</p>', 'x-a', '<p>secret</p>', 'closed')).texts()).not.toContain(
      'secret',
    );
  });

  test('count in the cheap look too', () => {
    const seen = (text: string) => /exosome/.test(text);
    expect(pageMentions(withRoot('<x-a></x-a>', 'x-a', '<p>exosome</p>').window.document, seen)).toBe(true);
    expect(pageMentions(withRoot('<x-a></x-a>', 'x-a', '<p>retinol</p>').window.document, seen)).toBe(false);
  });
});
