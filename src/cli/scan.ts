/**
 * `npm run scan`: reads saved or fetched pages as the extension reads an open one and prints a report of each.
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { assess } from '../../rules/index.ts';
import { createProgress } from './progress.ts';
import { readHtml } from './read-html.ts';
import { type ScanReport, scanReport } from './scan/report.ts';
import { readSource, SourceProblem } from './scan/source.ts';
import { reportText } from './scan/text.ts';

const usage = `Usage: npm run --silent scan -- [--format text|json|ndjson] FILE... | URL | -

  FILE     a saved page; several are read in one run
  URL      an http, https or file address
  -        HTML from standard input
  --format text    a summary to read (default)
           json    one object for one page, an array for several
           ndjson  one object a line, in the order given

Exit code 2 where something could not be read, 0 otherwise.`;

type Format = 'text' | 'json' | 'ndjson';

function parse(): { format: Format; sources: string[] } {
  try {
    const { values, positionals } = parseArgs({
      options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const { format } = values;
    if (format !== 'text' && format !== 'json' && format !== 'ndjson')
      throw new Error(`There is no format "${format}".`);
    if (positionals.length === 0) throw new Error('Nothing to scan was named.');
    return { format, sources: positionals };
  } catch (error) {
    console.error(`scan: ${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}

async function scan(source: string): Promise<ScanReport | null> {
  try {
    const { bytes, url, contentType } = await readSource(source);
    return scanReport(assess(readHtml(bytes, url, contentType).page), source);
  } catch (error) {
    progress.clear();
    console.error(`scan: ${source} ${whyNot(error)}`);
    return null;
  }
}

function whyNot(error: unknown): string {
  if (error instanceof SourceProblem) return error.message;
  // The parser's own limit: it follows tens of thousands of nested elements by calling itself.
  if (error instanceof RangeError) return 'is nested too deeply to be read; save a part of the page and give that';
  return `could not be scanned (${error}); please report this with the page`;
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

// A reader that has seen enough (`scan ... | head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const { format, sources } = parse();
const many = sources.length > 1;
const progress = createProgress(sources.length, 'pages');
let printed = 0;
if (format === 'json' && many) await print('[');
for (const source of sources) {
  progress.next();
  const report = await scan(source);
  progress.clear();
  if (!report) {
    process.exitCode = 2;
    continue;
  }
  if (format === 'ndjson') await print(`${JSON.stringify(report)}\n`);
  else if (format === 'text') await print(`${printed > 0 ? '\n' : ''}${reportText(report)}\n`);
  else
    await print(
      many ? `${printed > 0 ? ',' : ''}\n${JSON.stringify(report, null, 2)}` : `${JSON.stringify(report, null, 2)}\n`,
    );
  printed++;
}
if (format === 'json' && many) await print('\n]\n');
progress.end();
