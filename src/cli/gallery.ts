/**
 * `npm run gallery`: a PNG of every view of the built extension in every state and theme, and what axe finds wrong with each.
 * Exit code 1 where it finds anything.
 */
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { InstalledBrowser } from './browser/find.ts';
import { findOrInstallBrowser } from './browser/install.ts';
import { launchWithExtension } from './browser/launch.ts';
import { builtExtension } from './built-extension.ts';
import { tellFailure } from './failure.ts';
import { lineOf, summaryOf, type TakenEntry } from './gallery/print.ts';
import { entriesOf, nameOf, takeEntry } from './gallery/take.ts';
import { createTongues } from './gallery/tongues.ts';
import { views } from './gallery/views/index.ts';
import { givenPath } from './given-path.ts';
import { onInterrupt } from './interrupt.ts';

const usage = `Usage: npm run gallery -- --out DIR [--only TEXT]

  --out DIR      where the pictures and axe.json go
  --only TEXT    only what has this in its name: card, popup-reading, .dark

The exit code is 1 where axe finds a violation, or a view could not be shown.`;

function parse() {
  try {
    const { values } = parseArgs({
      options: {
        out: { type: 'string' },
        only: { type: 'string', default: '' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    if (!values.out) throw new Error('--out DIR is needed');
    const entries = entriesOf(views).filter((entry) => nameOf(entry).includes(values.only));
    if (entries.length === 0) throw new Error(`nothing has "${values.only}" in its name`);
    return { out: givenPath(values.out), entries };
  } catch (error) {
    console.error(`gallery: ${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}

async function gallery(
  { out, entries }: ReturnType<typeof parse>,
  browser: InstalledBrowser,
  extension: string,
  signal: AbortSignal,
): Promise<TakenEntry[]> {
  const running = await launchWithExtension({ browser, extension, headless: true, endOnSignal: true });
  const tongues = createTongues(browser, extension, async () => running);
  const taken: TakenEntry[] = [];
  try {
    for (const entry of entries) {
      const name = nameOf(entry);
      let one: TakenEntry;
      try {
        const { picture, violations } = await takeEntry(entry, await tongues.browserFor(entry.theme.tongue));
        await writeFile(join(out, `${name}.png`), picture);
        one = { name, violations, failure: null };
      } catch (error) {
        one = { name, violations: [], failure: error instanceof Error ? error.message : String(error) };
      }
      signal.throwIfAborted();
      taken.push(one);
      console.log(lineOf(taken.length, entries.length, one));
    }
    return taken;
  } finally {
    await tongues.close();
    await running.close();
  }
}

const given = parse();
const signal = onInterrupt();
try {
  const browser = findOrInstallBrowser();
  const extension = await builtExtension(signal);
  mkdirSync(given.out, { recursive: true });
  const taken = await gallery(given, browser, extension, signal);
  await writeFile(join(given.out, 'axe.json'), `${JSON.stringify(taken, null, 2)}\n`);
  console.log(summaryOf(taken, given.out));
  if (taken.some(({ violations, failure }) => violations.length > 0 || failure !== null)) process.exitCode = 1;
} catch (error) {
  tellFailure(error, signal);
}
