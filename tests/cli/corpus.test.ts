import { describe, expect, it } from 'vitest';
import { readLabelledPages } from '../../src/cli/accuracy/labels.ts';
import { quoteFinder } from '../../src/cli/accuracy/locate.ts';
import { readHtml } from '../../src/cli/read-html.ts';

const { pages, problems } = readLabelledPages(['tests/corpus']);

describe('the labelled pages', () => {
  it('are all well formed, with an id of their own', () => {
    expect(problems).toEqual([]);
    expect(pages.length).toBeGreaterThanOrEqual(25);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  });

  it.each(pages)('$id: every quote stands in the visible text', ({ html, expect: labels, absent }) => {
    const find = quoteFinder(readHtml(html, null).page);
    const lost = [...labels, ...absent].filter(({ quote }) => find(quote).length === 0);
    expect(lost.map(({ quote }) => quote)).toEqual([]);
  });
});
