import { describe, expect, test } from 'vitest';
import { pageOf } from './page-of.ts';

/** Each block that answers, as [question, answer]. */
function pairs(html: string): (string | undefined)[][] {
  const { page } = pageOf(html);
  return page.blocks
    .filter(({ question }) => question !== undefined)
    .map((block) => [page.blocks[block.question ?? -1]?.text, block.text]);
}

describe('questions and what answers them', () => {
  test.each([
    [
      'details',
      '<details><summary>Is it safe?</summary>Yes.<p>Patch test.</p></details><p>after</p>',
      [
        ['Is it safe?', 'Yes.'],
        ['Is it safe?', 'Patch test.'],
      ],
    ],
    [
      'a definition list',
      '<dl><dt>Vegan?</dt><dd>No.</dd><dt>Human?</dt><dd>Yes.</dd></dl>',
      [
        ['Vegan?', 'No.'],
        ['Human?', 'Yes.'],
      ],
    ],
    [
      'the form of the question before, whatever mark it ends in',
      '<div class="faq"><p class="q">Vegan?</p><p class="a">No.</p><p class="q">My nurse wants to inject it.</p><p class="a">Never.</p></div>',
      [
        ['Vegan?', 'No.'],
        ['My nurse wants to inject it.', 'Never.'],
      ],
    ],
    [
      'no form of their own',
      '<div class="faq"><p>Vegan?</p><p>No.</p><p>Nor will it be.</p></div>',
      [
        ['Vegan?', 'No.'],
        ['Vegan?', 'Nor will it be.'],
      ],
    ],
    [
      'what the markup calls one, whoever signs it',
      '<div class="qa"><p class="q">Is it for me? I am nineteen. – Bo</p><p class="a">No.</p></div>',
      [['Is it for me? I am nineteen. – Bo', 'No.']],
    ],
    [
      'a box for question and answer, of which only the first line asks',
      '<div class="faq"><div class="question">Is it approved?<br>Not by anybody.</div></div>',
      [['Is it approved?', 'Not by anybody.']],
    ],
    ['headings', '<h3>Is it approved?</h3><p>No.</p><h3>Storage</h3><p>Cold.</p>', [['Is it approved?', 'No.']]],
    ['bold lines', '<div><p><b>Does it hurt?</b></p><p>No.</p></div>', [['Does it hurt?', 'No.']]],
    ['full-width signs', '<p>問：能保證嗎？<br>答：不能。</p><p>證明</p>', [['問：能保證嗎？', '答：不能。']]],
    ['Q and A in print', '<p>Q. Live cells?</p><p>A. None.</p><p>Ship daily.</p>', [['Q. Live cells?', 'A. None.']]],
    [
      'a container named faq',
      '<h1>X</h1><div class="faq-list"><div>Can I inject it?</div><div>Never.</div></div>',
      [['Can I inject it?', 'Never.']],
    ],
    [
      'rows of Q and A',
      '<table><tr><td>Q</td><td>Cures atopic?</td></tr><tr><td>A</td><td>It can not.</td></tr></table>',
      [['Cures atopic?', 'It can not.']],
    ],
    [
      'an accordion',
      '<div><h3><button aria-expanded="false" aria-controls="a">Safe?</button></h3><div id="a"><p>Yes.</p></div></div>',
      [['Safe?', 'Yes.']],
    ],
  ])('%s', (_, html, expected) => {
    expect(pairs(html)).toEqual(expected);
    expect(pageOf(html).block(expected[0]?.[0] ?? '').role).toBe('question');
  });

  test('a question with its answer in one block is told by its bold run', () => {
    const { block } = pageOf('<p><b>Can teens use it?</b> They need not.</p>');
    expect(block('teens')).toMatchObject({ role: 'description', strong: [[0, 17]] });
  });

  test('a customer who asks is a customer', () => {
    expect(
      pageOf('<h1>X</h1><div class="reviews"><p>Does it work?</p><p>It did for me</p></div>').block('Does it').role,
    ).toBe('review');
  });
});
