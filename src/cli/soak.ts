import { parseArgs } from 'node:util';
import { findOrInstallBrowser } from './browser/install.ts';
import { launchWithExtension } from './browser/launch.ts';
import { builtExtension } from './built-extension.ts';
import { tellFailure } from './failure.ts';
import { onInterrupt } from './interrupt.ts';
import { soakText } from './soak/figures.ts';
import { soak } from './soak/run.ts';

const usage = `Usage: npm run soak -- [options]

  --format json      print JSON in place of lines
  --minutes N        for how long in all, 0.5 to 60 (default: 10)
  --navigations N    products shown without a page load, 1 to 5000 (default: 200); the rest of the time a list grows

The exit code is 1 where heap, nodes or listeners grew by more than 5 %, or a mark was wrong.`;

function numberIn(name: string, given: string, least: number, most: number): number {
  const value = Number(given);
  if (given.trim() === '' || !(value >= least && value <= most)) throw new Error(`--${name} is ${least} to ${most}`);
  return value;
}

function parse() {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        minutes: { type: 'string', default: '10' },
        navigations: { type: 'string', default: '200' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.format !== 'text' && values.format !== 'json') throw new Error('--format is text or json');
    return {
      format: values.format,
      minutes: numberIn('minutes', values.minutes, 0.5, 60),
      navigations: Math.round(numberIn('navigations', values.navigations, 1, 5_000)),
      help: values.help,
    };
  } catch (error) {
    console.error(`soak: ${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}

const given = parse();
if (given.help) {
  console.log(usage);
  process.exit(0);
}
const signal = onInterrupt();
try {
  const browser = findOrInstallBrowser();
  const extension = await builtExtension(signal);
  const { context, close } = await launchWithExtension({ browser, extension, headless: true });
  const closeNow = () => void close();
  signal.addEventListener('abort', closeNow, { once: true });
  try {
    // To the other stream, so that what is printed can be piped on.
    const figures = await soak(context, { ...given, signal, progress: (line) => console.error(line) });
    console.log(given.format === 'json' ? JSON.stringify(figures, null, 2) : soakText(figures));
    if (!figures.withinLimits) process.exitCode = 1;
  } finally {
    await close();
  }
} catch (error) {
  tellFailure(error, signal);
}
