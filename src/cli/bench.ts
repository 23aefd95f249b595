/**
 * `npm run bench`: how long the rules take for a text full of claims, beside Intl.Segmenter; and what reading and painting a page of
 * 100 kB text and 20 claims costs its main thread, in a real browser with the built extension, beside the same page without
 * it. Text and page are made up, the page is served locally.
 */
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { shopOrigin } from '../demo/shop.ts';
import { type AssessFigures, assessText, measureAssess } from './bench/assess.ts';
import { figuresOf, figuresText } from './bench/figures.ts';
import { benchPage } from './bench/page.ts';
import { type Visit, visit } from './bench/visit.ts';
import { findOrInstallBrowser } from './browser/install.ts';
import { launchWithExtension } from './browser/launch.ts';
import { onInterrupt } from './interrupt.ts';
import { root, runTool } from './tool.ts';

const usage = `Usage: npm run bench -- [options]

  --format json   print JSON in place of lines
  --runs N        visits with the extension, and as many without; 1 to 20 (default: 5)

The figures are medians. The exit code says nothing of them: on a machine that does other things, too, they are no test.`;

const mostRuns = 20;
const assessRuns = 15;
const path = '/product/fernwick-night-exosome-serum';
/** A host that the extension does not know. */
const elsewhere = 'https://shop.example';

function parse() {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        runs: { type: 'string', default: '5' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.format !== 'text' && values.format !== 'json') throw new Error('--format is text or json');
    const runs = Number(values.runs);
    if (!Number.isInteger(runs) || runs < 1 || runs > mostRuns) throw new Error(`--runs is 1 to ${mostRuns}`);
    return { format: values.format, runs, help: values.help };
  } catch (error) {
    console.error(`bench: ${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}

async function bench(runs: number, signal: AbortSignal): Promise<{ visits: Visit[]; plain: Visit[] } | null> {
  const browser = findOrInstallBrowser();
  const code = await runTool('wxt', ['build', '-b', 'chrome'], { signal, quiet: true });
  if (signal.aborted) return null;
  if (code !== 0) throw new Error('The build failed; what it printed stands above.');
  const extension = join(root, '.output/chrome-mv3');
  const { context, close } = await launchWithExtension({ browser, extension, headless: true });
  const closeNow = () => void close();
  signal.addEventListener('abort', closeNow, { once: true });
  try {
    const html = benchPage();
    const visits: Visit[] = [];
    const plain: Visit[] = [];
    // Turn and turn about, so that what else the machine does bears on both alike.
    for (let run = 0; run < runs; run++) {
      visits.push(await visit(context, { html, address: shopOrigin + path, marked: true }));
      plain.push(await visit(context, { html, address: elsewhere + path, marked: false }));
    }
    return { visits, plain };
  } finally {
    await close();
  }
}

/** The ratio by itself, since it has a limit of its own; what it was made from beside it. */
function rulesJson({ assessOverSegmenter, ...madeFrom }: AssessFigures): object {
  return { assessOverSegmenter, assess: madeFrom };
}

const given = parse();
if (given.help) {
  console.log(usage);
  process.exit(0);
}
const signal = onInterrupt();
try {
  const rules = await measureAssess(assessRuns);
  const measured = await bench(given.runs, signal);
  if (measured) {
    const figures = figuresOf(measured.visits, measured.plain);
    const load = loadavg();
    console.log(
      given.format === 'json'
        ? JSON.stringify({ ...figures, ...rulesJson(rules), load }, null, 2)
        : `${assessText(rules)}\n${figuresText(figures, load)}`,
    );
  }
} catch (error) {
  // Work that the Ctrl-C cut off fails in many ways, none of them worth a word.
  if (!signal.aborted) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
