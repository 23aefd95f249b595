// @vitest-environment jsdom
import { describe, expect, it, test } from 'vitest';
import { copied } from '../../src/popup/copied.ts';
import { finding, full, listing, product, report } from './reports.ts';
import { all, one, press, seen, showReport } from './view.ts';

describe('a report that is copied as text', () => {
  const lines = copied(full, 'text').split('\n');

  it('begins with the product and its verdict, and ends with what was read', () => {
    expect(lines.slice(0, 2)).toEqual(['Rose Callus Exosome Lift Ampoule, 30 ml', '2 red flags and 1 caution.']);
    expect(lines.join('\n')).toContain('https://www.sephora.com/product/serum');
    expect(lines.join('\n')).toContain(
      '312 text blocks read; 1 frame could not be read. No flags is not proof of safety.',
    );
    expect(lines.at(-2)).toContain('Not medical or legal advice.');
    expect(lines.at(-1)).toBe('');
  });

  it('has each claim with its words and what the article says, below the name of its level', () => {
    const at = lines.indexOf('Red flags');
    expect(lines[at + 1]).toMatch(/^- Said to be shelf-stable: “stays stable at room temperature”$/);
    expect(lines[at + 2]).toMatch(/^ {2}The article: \S/);
    for (const heading of ['Cautions', 'Good signs', 'Not stated', 'Not checked', 'What was read']) {
      expect(lines).toContain(heading);
    }
    expect(lines.filter((line, index) => line === '' && lines[index + 1] === '')).toEqual([]);
  });

  it('has every product of a listing, those with red flags first', () => {
    const names = copied(listing, 'text')
      .split('\n')
      .filter((line) => /^(Exo Shot 7500|Daily Exosome Mist|Calm Vesicle Cream)$/.test(line));
    expect(names).toEqual(['Exo Shot 7500', 'Daily Exosome Mist', 'Calm Vesicle Cream']);
  });
});

describe('words of the page that are copied', () => {
  const hostile = report([
    product('<b>Serum</b> \u202eevil\u202c', {
      findings: [finding('injectable', 'red', `# [x](javascript:alert(1)) *inject*\n\n${'a'.repeat(10_000)}`)],
    }),
  ]);

  it('stay plain in Markdown', () => {
    const text = copied(hostile, 'markdown');
    expect(text).toMatch(/^## \\<b\\>Serum\\<\/b\\> evil$/m);
    expect(text).toContain('\\[x\\]\\(javascript:alert\\(1\\)\\) \\*inject\\*');
  });

  it.each(['text', 'markdown'] as const)('are one short line without marks that steer (%s)', (format) => {
    const text = copied(hostile, format);
    expect(text).not.toMatch(/\p{Bidi_Control}/u);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(500);
  });
});

test('an address that is none of the web is not copied', () => {
  expect(copied({ ...full, url: 'javascript:alert(1)' }, 'markdown')).not.toContain('javascript');
});

test.each([
  ['Copy as text', 'text'],
  ['Copy as Markdown', 'markdown'],
] as const)('%s puts the list into the clipboard and says so', async (name, format) => {
  const actions = await showReport(full);
  await press(one('button', name));
  expect(actions.copy).toHaveBeenCalledExactlyOnceWith(copied(full, format));
  expect(seen()).toContain('Copied.');
});

test('says so where the browser does not let it copy', async () => {
  await showReport(full, undefined, false);
  await press(one('button', 'Copy as text'));
  expect(seen()).toContain('did not let it be copied');
});

test('a page without a product has nothing to copy', async () => {
  await showReport(report([]));
  expect(all('button', /Copy/)).toEqual([]);
});
