import type { InstalledBrowser } from './find.ts';

const longestReason = 200;

/** What a user can do about it, whatever it is. */
const advice = 'Start it by hand to see what it lacks, or name another: CHROMIUM=/path/to/browser.';

/** Why a browser did not come up, in one line: of Playwright's report, a page long, the words that the browser said last. */
export function launchProblem({ path, version }: InstalledBrowser, error: unknown): string {
  const report = error instanceof Error ? error.message : String(error);
  const reason = lastWords(report) ?? ending(report) ?? firstLine(report);
  const sentence =
    reason.length > longestReason ? `${reason.slice(0, longestReason).trimEnd()} …` : `${reason.replace(/\.$/, '')}.`;
  return `${version ? `${version} (${path})` : path} could not be used: ${sentence} ${advice}`;
}

/** The last line that the browser wrote to its standard error, without what Chromium puts before it. */
function lastWords(report: string): string | null {
  const said = [...report.matchAll(/\[pid=\d+\]\[err\] (.*)/g)].map(([, line]) => plain(line ?? ''));
  const words = said.map((line) => line.replace(/^\[[\d:/.]+:[A-Z]+:[^\]]*\] /, '')).filter((line) => /\w/.test(line));
  return words.at(-1) ?? null;
}

function ending(report: string): string | null {
  const [, code, signal] = /<process did exit: exitCode=(\w+), signal=(\w+)>/.exec(report) ?? [];
  if (!code) return null;
  return code === 'null' ? `it was ended by ${signal}` : `it ended at once with code ${code}`;
}

function firstLine(report: string): string {
  return plain(report.split('\n')[0] ?? '').replace(/^browserType\.\w+: /, '');
}

/** Playwright's report is coloured for a terminal. */
function plain(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is how colours begin
  return line.replace(/\u001b\[\d*m/g, '').trim();
}
