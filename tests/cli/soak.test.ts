import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/index.ts';
import { readHtml } from '../../src/cli/read-html.ts';
import { soakFigures, soakText } from '../../src/cli/soak/figures.ts';
import { marksAreRight } from '../../src/cli/soak/run.ts';
import { soakProducts } from '../../src/cli/soak/shop.ts';

const start = { heapBytes: 4_000_000, nodes: 200, listeners: 20 };
const run = { navigations: 200, growths: 900, minutes: 10, start, middle: start, end: start, wrongMarks: [] };

describe('the figures of a soak', () => {
  it('pass where nothing grew by more than a twentieth', () => {
    const figures = soakFigures({ ...run, end: { heapBytes: 4_200_000, nodes: 190, listeners: 21 } });
    expect(figures).toMatchObject({ heapGrowth: 0.05, nodeGrowth: -0.05, listenerGrowth: 0.05, withinLimits: true });
    expect(soakText(figures)).toMatch(/heap +4\.00 MB +4\.00 MB +4\.20 MB +\+5\.0 %/);
    expect(soakText(figures)).toContain('every mark was right');
  });

  it.each(['heapBytes', 'nodes', 'listeners'] as const)('fail where %s grew by more', (kind) => {
    const figures = soakFigures({ ...run, end: { ...start, [kind]: start[kind] * 1.2 } });
    expect(figures.withinLimits).toBe(false);
    expect(soakText(figures)).toContain('+20.0 %');
  });

  it('fail where a mark was wrong, and say which', () => {
    const figures = soakFigures({ ...run, wrongMarks: ['Fernwick Soap (visit 2): ["FDA approved"]'] });
    expect(figures.withinLimits).toBe(false);
    expect(soakText(figures)).toContain('wrong mark: Fernwick Soap');
  });
});

describe('marks', () => {
  it.each([
    [['exosomes are FDA approved'], ['FDA approved'], true],
    [[], [], true],
    [['FDA approved', 'FDA approved'], ['FDA approved'], false],
    [['FDA approved'], ['FDA approved', 'FDA approved'], false],
    [['stable'], ['FDA approved'], false],
  ])('%o for %o: %s', (marks, wanted, right) => expect(marksAreRight(marks, wanted)).toBe(right));
});

it('the products of the shop make the claims that the soak waits for', () => {
  for (const { name, text, marked } of soakProducts) {
    const { page } = readHtml(
      `<html lang="en"><title>${name}</title><main><h1>${name}</h1><p>${text}</p></main>`,
      null,
    );
    const found = assess(page).products.flatMap(({ findings }) => findings.map((finding) => finding.text));
    expect(marksAreRight(found, marked)).toBe(true);
  }
});
