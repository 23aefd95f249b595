import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Examples } from '../../../rules/engine/language.ts';
import { assess } from '../../../rules/index.ts';
import type { PageText, TextBlock } from '../../../rules/types.ts';
import { median } from './figures.ts';

/** `assess` may take this many times as long as cutting the same text into sentences. */
export const assessLimit = 5;

export interface AssessFigures {
  /** Characters of the text, each sentence of which makes a claim, and what was found in it. */
  readonly characters: number;
  readonly findings: number;
  readonly runs: number;
  /** Medians, in milliseconds. */
  readonly assess: number;
  readonly segmenter: number;
  readonly assessOverSegmenter: number;
}

const folder = new URL('../../../rules/languages/en/claims/', import.meta.url);
const sentencesInBlock = 4;

/** A page of nothing but claims: every example that a wording must flag, four to a paragraph. */
export async function pageOfClaims(): Promise<PageText> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  const files = await Promise.all(
    names.map(
      (name) => import(pathToFileURL(fileURLToPath(new URL(name, folder))).href) as Promise<{ examples: Examples }>,
    ),
  );
  const sentences = files.flatMap(({ examples }) => examples.flagged.map(({ text }) => text));
  // Neighbours are of different claims, as on a page.
  const mixed = sentences.map((_, index) => sentences[(index * 7919) % sentences.length] ?? '');
  const heading: TextBlock = {
    id: 0,
    text: 'Exosome Serum',
    lang: 'en',
    role: 'heading',
    level: 1,
    product: 0,
    heading: null,
  };
  const blocks = [heading];
  for (let from = 0; from < mixed.length; from += sentencesInBlock) {
    const text = mixed.slice(from, from + sentencesInBlock).join(' ');
    blocks.push({ id: blocks.length, text, lang: 'en', role: 'description', product: 0, heading: 0 });
  }
  return {
    url: null,
    title: 'Exosome Serum',
    lang: 'en',
    blocks,
    products: [{ name: 'Exosome Serum', kind: 'product', main: true, place: 'page' }],
    skipped: [],
  };
}

/** Times both on the same text, turn and turn about after one run that warms them up. */
export async function measureAssess(runs: number): Promise<AssessFigures> {
  const page = await pageOfClaims();
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const cut = () => page.blocks.reduce((count, { text }) => count + [...segmenter.segment(text)].length, 0);
  const read = () => assess(page).products.reduce((count, { findings }) => count + findings.length, 0);
  const findings = read();
  cut();
  const times = Array.from({ length: runs }, () => ({ assess: timeOf(read), segmenter: timeOf(cut) }));
  const [ours, theirs] = [median(times.map((time) => time.assess)), median(times.map((time) => time.segmenter))];
  return {
    characters: page.blocks.reduce((sum, { text }) => sum + text.length, 0),
    findings,
    runs,
    assess: ours,
    segmenter: theirs,
    assessOverSegmenter: ours / theirs,
  };
}

function timeOf(work: () => number): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The figures as lines to read. */
export function assessText({
  characters,
  findings,
  assess: ours,
  segmenter,
  assessOverSegmenter,
}: AssessFigures): string {
  const over = assessOverSegmenter > assessLimit;
  return [
    `assess, ${(characters / 1000).toFixed(0)} kB of claims alone (${findings} found)  ${ours.toFixed(1)} ms`,
    `Intl.Segmenter, the same text into sentences  ${segmenter.toFixed(1)} ms`,
    `assessOverSegmenter  ${assessOverSegmenter.toFixed(1)}, limit ${assessLimit}: ${over ? 'OVER THE LIMIT' : 'kept'}`,
  ].join('\n');
}
