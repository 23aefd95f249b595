import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Examples } from '../../../rules/engine/language.ts';
import type { PageText, TextBlock } from '../../../rules/types.ts';
import { packedLexicons } from '../packed-lexicons.ts';
import { median, rounded } from './figures.ts';
import type { Outcome } from './session.ts';

const defaultRuns = 15;

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

/**
 * Times both, in code built as the extension's is: what runs from source is slowed down by its loader. The text is all claims:
 * no page gives the rules as much to do.
 */
export async function measureAssess(runs = defaultRuns): Promise<Outcome> {
  const page = await pageOfClaims();
  const { assessTimes } = await builtTimes();
  const times = assessTimes(page, runs);
  const [ours, theirs] = [median(times.assess), median(times.segmenter)];
  return {
    assessOverSegmenter: {
      value: rounded(ours / theirs),
      behind: {
        runs,
        unit: 'ms',
        assess: rounded(ours),
        segmenter: rounded(theirs),
        characters: page.blocks.reduce((sum, { text }) => sum + text.length, 0),
        findings: times.findings,
        pages: ['every example of a claim, four to a paragraph'],
      },
    },
  };
}

async function builtTimes(): Promise<typeof import('./assess-times.ts')> {
  const entry = fileURLToPath(new URL('assess-times.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [packedLexicons()],
    build: { write: false, target: 'es2022', lib: { entry, formats: ['es'], fileName: 'assess-times' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The rules were not built.');
  return import(`data:text/javascript;base64,${Buffer.from(output.output[0].code).toString('base64')}`);
}
