/**
 * `npm run bench`: the built extension in a real browser beside a native read, a TreeWalker, mark.js and findAndReplaceDOMText,
 * on saved or made-up pages; and the rules beside Intl.Segmenter. See `--help` for how each is measured.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dirname } from 'node:path';
import { measureAssess } from './bench/assess.ts';
import { withEmptyPage } from './bench/empty-page.ts';
import { shopPages } from './bench/made-up-pages.ts';
import { type Options, parseOptions, usage } from './bench/options.ts';
import { measureParts } from './bench/parts/index.ts';
import { measureScript } from './bench/parts/script.ts';
import { writePeerExtension } from './bench/peer-extension.ts';
import { readPeers } from './bench/peers.ts';
import { plot } from './bench/plot.ts';
import { benchMarkdown, benchText } from './bench/print.ts';
import { type About, benchJson } from './bench/report.ts';
import { readSavedPages, type SavedPages } from './bench/saved-pages.ts';
import type { Outcome } from './bench/session.ts';
import { findOrInstallBrowser } from './browser/install.ts';
import { launchWithExtension } from './browser/launch.ts';
import { builtExtension } from './built-extension.ts';
import { tellFailure } from './failure.ts';
import { givenPath } from './given-path.ts';
import { onInterrupt } from './interrupt.ts';
import { replaceSection } from './replace-section.ts';

const picture = 'docs/bench.svg';
const defaultRuns = 3;

/** Ends with code 2 and one line where an argument is wrong. */
function readArguments(): { given: Options; saved: SavedPages | null } {
  try {
    const given = parseOptions(process.argv.slice(2));
    if (given.help) {
      console.log(usage);
      process.exit(0);
    }
    return { given, saved: given.pages === null ? null : readSavedPages(givenPath(given.pages)) };
  } catch (error) {
    console.error(`bench: ${error instanceof Error ? error.message : error} (npm run bench -- --help)`);
    process.exit(2);
  }
}

const say = (line: string): void => console.error(`bench: ${line}`);

async function bench(
  given: Options,
  saved: SavedPages | null,
  signal: AbortSignal,
): Promise<{ outcome: Outcome; about: About }> {
  const load = loadavg();
  const browser = findOrInstallBrowser();
  say('building');
  const extension = await builtExtension(signal);
  const outcome: Record<string, Outcome[string]> = {};
  if (given.only.includes('script')) Object.assign(outcome, measureScript(extension));
  if (given.only.includes('assess')) {
    say('judging claims, beside Intl.Segmenter');
    Object.assign(outcome, await measureAssess());
  }
  const peers = readPeers();
  const beside = writePeerExtension(peers);
  const measured = withEmptyPage(extension);
  try {
    const launching = { browser, extension: measured, beside: [beside], headless: true };
    const { context, extensionId, close } = await launchWithExtension(launching);
    const closeNow = () => void close();
    signal.addEventListener('abort', closeNow, { once: true });
    try {
      const pages = {
        innocent: saved?.innocent ?? shopPages(false),
        withClaims: saved?.withClaims ?? shopPages(true),
      };
      const session = {
        lab: { context, extensionId },
        runs: given.runs ?? defaultRuns,
        hurried: given.runs === null,
        peers,
        pages: (claims: boolean) => (claims ? pages.withClaims : pages.innocent),
        say,
        signal,
        shopVisits: [],
      };
      Object.assign(outcome, await measureParts(session, given.only));
    } finally {
      await close();
    }
  } finally {
    for (const folder of [beside, measured]) rmSync(folder, { recursive: true, force: true });
  }
  const kind = saved
    ? `${saved.withClaims.length} saved pages`
    : `${shopPages(true).length} kinds of made-up shop pages`;
  return { outcome, about: { browser: browser.version, load, pages: kind } };
}

const { given, saved } = readArguments();
for (const problem of saved?.problems ?? []) say(problem);
const signal = onInterrupt();
try {
  const { outcome, about } = await bench(given, saved, signal);
  console.log(given.format === 'json' ? JSON.stringify(benchJson(outcome, about), null, 2) : benchText(outcome, about));
  for (const path of [...(given.plot === null ? [] : [givenPath(given.plot)]), ...(given.write ? [picture] : [])]) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, plot(outcome));
  }
  if (given.write) {
    const readme = readFileSync('README.md', 'utf8');
    writeFileSync('README.md', replaceSection(readme, 'bench', benchMarkdown(outcome, about, picture)));
  }
} catch (error) {
  tellFailure(error, signal);
}
