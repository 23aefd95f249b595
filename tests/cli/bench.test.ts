import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/index.ts';
import { measureAssess, pageOfClaims } from '../../src/cli/bench/assess.ts';
import { median, rounded } from '../../src/cli/bench/figures.ts';
import { limits } from '../../src/cli/bench/limits.ts';
import { hugePages, shopPages, sizedPages } from '../../src/cli/bench/made-up-pages.ts';
import { parseOptions, partNames } from '../../src/cli/bench/options.ts';
import { measureShopVisits } from '../../src/cli/bench/parts/shop-visits.ts';
import { peerOrigin, writePeerExtension } from '../../src/cli/bench/peer-extension.ts';
import { readPeers } from '../../src/cli/bench/peers.ts';
import { plot } from '../../src/cli/bench/plot.ts';
import { benchMarkdown, benchText } from '../../src/cli/bench/print.ts';
import { benchJson } from '../../src/cli/bench/report.ts';
import { readSavedPages } from '../../src/cli/bench/saved-pages.ts';
import type { Outcome } from '../../src/cli/bench/session.ts';
import { claimSentences } from '../../src/cli/bench/words.ts';
import { readHtml } from '../../src/cli/read-html.ts';

describe('the made-up shop pages', () => {
  const read = (html: string) => readHtml(html, null).page;

  it.each(shopPages(true))('make twenty claims: $name', ({ html }) => {
    const found = assess(read(html)).products.flatMap(({ findings }) => findings);
    const claimed = (sentence: string) => found.some((finding) => finding.sentence.includes(sentence.slice(0, 20)));
    expect(claimSentences.filter((sentence) => !claimed(sentence)).length).toBeLessThanOrEqual(2);
  });

  it('say nothing of exosomes where they are innocent', () => {
    for (const { rendering, name } of shopPages(false)) expect(rendering(0), name).not.toMatch(/exosom|vesicle/i);
    for (const { rendering, name } of shopPages(true)) {
      expect(rendering(0)?.match(/exosom/gi)?.length, name).toBeGreaterThan(20);
    }
  });

  it('are of several sizes; the common one has 100 kB of text in 1,500 blocks of every role', () => {
    const common = shopPages(true).find(({ name }) => name === 'product, 100 kB');
    const { blocks } = read(common?.html ?? '');
    const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(Math.abs(characters - 100_000)).toBeLessThan(5_000);
    expect(Math.abs(blocks.length - 1_500)).toBeLessThan(100);
    expect(new Set(blocks.map(({ role }) => role))).toEqual(
      new Set('navigation control heading description list table question answer review image footer'.split(' ')),
    );
  });

  it('hold characters beyond Latin-1 on the page of two-byte text alone', () => {
    const twoByte = (html: string) => [...html].some((character) => character > '\u00ff');
    expect(shopPages(true).flatMap(({ name, html }) => (twoByte(html) ? name : []))).toEqual(['two-byte text']);
  });

  it('say other sentences each time they are rendered anew', () => {
    for (const page of shopPages(true)) {
      const paragraphs = (html: string | null) => new Set((html ?? '').match(/<p[ >].*?<\/p>/g));
      const [first, second] = [paragraphs(page.rendering(1)), paragraphs(page.rendering(2))];
      const same = [...first].filter((paragraph) => second.has(paragraph));
      expect(same.length, page.name).toBeLessThan(first.size * 0.2);
    }
  });

  it('are a megabyte, or 200,000 nodes, where they are huge; ten times the text where they are sized', () => {
    const lengths = hugePages().map(({ html }) => html.length);
    expect(lengths.every((length) => length > 950_000)).toBe(true);
    expect(hugePages()[2]?.html.split('<li>').length).toBeGreaterThan(49_000);
    const [once, tenfold] = sizedPages().map(({ rendering }) => rendering(0)?.split('<p>').length ?? 0);
    expect((tenfold ?? 0) / (once ?? 1)).toBeCloseTo(10, 0);
  });
});

describe('saved pages', () => {
  it('are read from a folder, bad ones named in one line and left out', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      writeFileSync(
        join(folder, 'a.html'),
        '<!doctype html><html><head lang="en"><title>A</title></head><p>Retinol</p>',
      );
      writeFileSync(join(folder, 'b.html'), '<html><body><p>An exosome serum</p></body></html>');
      writeFileSync(join(folder, 'empty.html'), '');
      writeFileSync(join(folder, 'picture.html'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
      writeFileSync(join(folder, 'data.html'), '{"a": 1}');
      writeFileSync(join(folder, 'notes.txt'), 'not a page');
      const { innocent, withClaims, problems } = readSavedPages(folder);
      expect(innocent.map(({ name }) => name)).toEqual(['a.html']);
      expect(withClaims.map(({ name }) => name)).toEqual(['a.html', 'b.html']);
      expect(innocent[0]?.html).toMatch(/^<!doctype html><html><head lang="en"><script nonce="bench">/);
      expect(withClaims[1]?.html).toMatch(/^<html><script nonce="bench">/);
      expect(problems).toEqual([
        'data.html: is not HTML; left out',
        'empty.html: is empty; left out',
        'picture.html: is no text; left out',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(() => readSavedPages(folder)).toThrow('ENOENT');
  });
});

describe('the page of claims', () => {
  it('makes a claim in nearly every sentence', async () => {
    const page = await pageOfClaims();
    const sentences = page.blocks.length * 4;
    const found = assess(page).products.flatMap(({ findings }) => findings);
    expect(sentences).toBeGreaterThan(1_000);
    expect(found.length).toBeGreaterThan(sentences * 0.6);
  });

  // It builds the rules, whose phrases are compiled for that: a busy machine may take long.
  it('is timed beside the cutting of sentences', { timeout: 90_000 }, async () => {
    const { assessOverSegmenter } = await measureAssess(1);
    const { assess: ours, segmenter } = assessOverSegmenter?.behind ?? {};
    expect((assessOverSegmenter?.value ?? 0) / (Number(ours) / Number(segmenter))).toBeCloseTo(1, 1);
  });
});

describe('the peers', () => {
  it('are the libraries themselves, each with the call that is timed', () => {
    for (const { source } of readPeers()) expect(source).toContain('function benchPeerRun()');
    const [, , markJs, findAndReplace] = readPeers();
    expect(markJs?.source).toContain('mark.js v8.11.1');
    expect(findAndReplace?.source).toContain('findAndReplaceDOMText v 0.4.6');
  });

  it('run as bare content scripts, each on a host of its own, when ours does', () => {
    const folder = writePeerExtension(readPeers());
    try {
      const { content_scripts: scripts, ...rest } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
      expect(Object.keys(rest)).toEqual(['manifest_version', 'name', 'version']);
      for (const { id, source } of readPeers()) {
        const own = { matches: [`${peerOrigin(id)}/*`], js: [`${id}.js`], run_at: 'document_idle' };
        expect(scripts).toContainEqual(own);
        expect(readFileSync(join(folder, `${id}.js`), 'utf8')).toBe(`${source}\nbenchPeerRun();\n`);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the arguments', () => {
  it('have defaults', () => {
    expect(parseOptions([])).toMatchObject({ format: 'text', only: partNames, pages: null, plot: null, write: false });
  });

  it('name parts, by commas or again', () => {
    expect(parseOptions(['--only', 'heap,append', '--only', 'script']).only).toEqual(['heap', 'append', 'script']);
  });

  it.each([
    [['--runs', '0'], '--runs is 1 to'],
    [['--runs', 'many'], '--runs is 1 to'],
    [['--only', 'speed'], '--only speed: the parts are script'],
    [['--format', 'xml'], '--format is text or json'],
    [['--only', 'heap', '--write'], '--write and --plot need'],
    [['--pages', ''], 'want a name'],
    [['--fast'], '--fast'],
  ])('%j is told in one line', (args, line) => {
    expect(() => parseOptions(args)).toThrow(line);
  });
});

describe('the figures', () => {
  it('have a median, none of nothing, and three digits', () => {
    expect(median([3, 1])).toBe(2);
    expect(median([5, 1, 3])).toBe(3);
    expect(median([])).toBeNaN();
    expect(rounded(1.23456)).toBe(1.23);
    expect(rounded(Number.NaN)).toBeNull();
  });

  it('take the longest task from the median of pages, with the worst beside it, the changed nodes from the worst visit', () => {
    const nothing = { wall: 0, processor: 0 };
    const visit = (wall: number, pageNodesChanged: number) => ({
      readings: [],
      marks: 0,
      pageNodesChanged,
      tasks: [wall, 1].map((each) => ({
        start: 0,
        end: each,
        whole: nothing,
        ours: { wall: each * 2, processor: each },
        script: nothing,
        source: nothing,
        compile: nothing,
        page: nothing,
        called: [],
        frame: false,
      })),
    });
    const { longestTaskMs, pageNodesChanged } = measureShopVisits([
      { page: 'a', visit: visit(5, 0) },
      { page: 'a', visit: visit(9, 3) },
      { page: 'a', visit: visit(4, 0) },
      { page: 'b', visit: visit(6, 0) },
      { page: 'c', visit: visit(20, 0) },
    ]);
    expect(longestTaskMs).toMatchObject({ value: 6, behind: { worstPage: 20, byTheClock: 40 } });
    expect(pageNodesChanged?.value).toBe(3);
    expect(measureShopVisits([]).longestTaskMs?.value).toBeNull();
  });
});

describe('the report', () => {
  const medians = { ours: 2, limit: 1, walk: 1.5, markJs: 12, findAndReplace: null };
  const outcome: Outcome = {
    innocentColdOverLimit: { value: 0.9, behind: { runs: 3, medians, pages: [{ page: 'listing', ours: 2 }] } },
    claimsColdOverMarkJs: { value: 0.4, behind: { medians, pages: [] } },
    longestTaskMs: { value: null, behind: { pages: [] } },
    longestTaskHugeMs: { value: 9, behind: { runs: 3, worstPage: 21, pages: [] } },
    emptyPageMs: { value: 92, behind: { runs: 3 } },
  };
  const about = { browser: 'Chromium 1', load: [1, 0.5, 0], pages: '6 kinds of made-up shop pages' };

  it('has every figure by its key, its limit and whether it is kept', () => {
    const json = benchJson(outcome, about);
    for (const { key } of limits) expect(json).toHaveProperty(key);
    expect(json).toMatchObject({
      innocentColdOverLimit: 0.9,
      emptyPageMs: 92,
      heapGrowth: null,
      limits: {
        innocentColdOverLimit: { most: 1, kept: true },
        claimsColdOverMarkJs: { most: 0.35, kept: false },
        longestTaskMs: { most: 8, kept: null },
      },
      behind: { innocentColdOverLimit: { pages: [{ page: 'listing' }] } },
    });
  });

  it('says in lines and in Markdown what is over its limit', () => {
    const text = benchText(outcome, about);
    expect(text).toMatch(/first look, over one native read +0\.9 +1 +3 +kept/);
    expect(text).toMatch(/cold, over mark\.js +0\.4 +0\.35 +- +OVER THE LIMIT/);
    expect(text).toMatch(/shop page, median of pages +- +8 ms +- +not measured/);
    expect(text).toContain('The longest task takes 21 ms on the huge page where it is longest.');
    expect(text).not.toContain('heap');
    const section = benchMarkdown(outcome, about, 'docs/bench.svg');
    expect(section).toContain('](docs/bench.svg)');
    expect(section).toContain('The longest task takes 21 ms on the huge page where it is longest.');
    expect(section).toContain("An empty page in the popup's place is seen after 92 ms.");
    expect(section).toContain('| innocent page, first look | 2 | 1 | 1.5 | 12 | - |');
  });

  it('is drawn with bars as long as their milliseconds', () => {
    const svg = plot(outcome);
    const bars = [...svg.matchAll(/<rect class="(bar[^"]*)" [^>]*width="([\d.]+)"/g)].map(([, name, length]) => [
      name,
      Number(length),
    ]);
    expect(bars).toHaveLength(10);
    const [ours, limit, , markJs] = bars.map(([, length]) => Number(length));
    expect((ours ?? 0) / (limit ?? 1)).toBeCloseTo(2, 1);
    expect((markJs ?? 0) / (limit ?? 1)).toBeCloseTo(12, 1);
    expect(svg.match(/not measured/g)).toHaveLength(2);
    expect(svg.trim()).toMatch(/^<svg [\s\S]*<\/svg>$/);
  });
});
