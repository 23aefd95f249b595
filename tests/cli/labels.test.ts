import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languageOf, parseLabelledPage, readLabelledPages } from '../../src/cli/accuracy/labels.ts';

const page = { id: 'a', lang: 'en', kind: 'product', html: '<p>x', expect: [] };

describe('readLabelledPages', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'labels-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('reads pages by path and names every file that is none', () => {
    writeFileSync(join(folder, 'b.json'), JSON.stringify({ ...page, id: 'b' }));
    writeFileSync(join(folder, 'a.json'), JSON.stringify(page));
    writeFileSync(join(folder, 'c.json'), '{');
    const { pages, problems } = readLabelledPages([folder, join(folder, 'nowhere')]);
    expect(pages.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(problems).toEqual([expect.stringContaining('c.json'), expect.stringContaining('nowhere: there is no such')]);
  });

  it('says which part of a page is wrong', () => {
    const json = JSON.stringify({ ...page, expect: [{ claim: 'injectible', quote: 'x' }] });
    expect(() => parseLabelledPage(json)).toThrow('expect.0.claim');
  });
});

describe('languageOf', () => {
  it.each([
    ['en-US', 'en'],
    ['pt-BR', 'pt'],
    ['zh', 'zh-Hans'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['sv', null],
  ])('%s is %s', (tag, language) => expect(languageOf(tag)).toBe(language));
});
