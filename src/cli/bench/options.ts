import { parseArgs } from 'node:util';

/** What can be measured by itself. */
export const partNames = ['script', 'assess', 'innocent', 'claims', 'huge', 'size', 'append', 'heap', 'views'] as const;
export type PartName = (typeof partNames)[number];

export interface Options {
  readonly format: 'text' | 'json';
  /** Null: three, or as many as a few minutes allow. */
  readonly runs: number | null;
  readonly only: readonly PartName[];
  /** Folder of saved pages. */
  readonly pages: string | null;
  /** File for the picture. */
  readonly plot: string | null;
  readonly write: boolean;
  readonly help: boolean;
}

const mostRuns = 50;

export const usage = `Usage: npm run bench -- [options]

Measures the built extension in a real browser, beside what is usual: one native read (body.textContent and one regular
expression), a TreeWalker, mark.js and findAndReplaceDOMText.

  --format json   print JSON in place of lines
  --runs N        visits of each page with each subject, 1 to ${mostRuns}; by default 3, and fewer where the machine is so slow
                  that it would take more than six minutes
  --only NAME     measure this part alone (again, or with commas, for more):
                  ${partNames.join(', ')}
  --pages DIR     measure on the .html files of DIR in place of made-up shop pages
  --plot FILE     write the picture to FILE (SVG)
  --write         put table and picture into README.md and docs/bench.svg

How it is measured. Every visit is a load in a fresh tab, so in cold code; no subject sees what another left, and the order of
subjects turns with each run. The extension is timed by the browser's trace: every task of the page's main thread in which
its scripts ran. Peers run in a fresh isolated world, as a content script does, on a host that the extension does not know;
their source is evaluated before they are timed, but on innocent pages.
  innocent page   each peer is the content script of a bare extension, started when ours is, and everything is timed alike:
                  compiling and running the script, the beginning of our watch included, nothing taken off
  cold, warm      a page with 20 claims: script, layout and the next frame; warm is the same tab with other text rendered;
                  compiling and starting our scripts is taken off as it is of the peers, and told beside it
  longest task    evaluation of the source included; median of a page's visits, and over pages; the worst page beside it
  append          the page's own task that appends 5,000 nodes, over the same with an empty MutationObserver
  heap            of the page's process after 200 navigations inside it, over that after ten, both after collection, without the
                  engine's compiled code, which grows as code is used and is told beside it
  views           by the clock, on a page at rest: the popup, opened by the extension, so that no developer tools open with it,
                  from the start of its loading to the frame with its list, and beside it, in turn, a page with one word and
                  no script in its place; a card from a click on the claim to the frame with it, its drawing having been let
                  in when the page was idle
Times are the processor's, which other programs on the machine lengthen less; where the clock's matter (the longest task,
until the marks are there) they are told beside. Figures are medians over pages and runs. The exit code says nothing of them:
on a machine that does other things, too, they are no test.`;

/** Throws an Error with one clear line where an argument is wrong. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      format: { type: 'string', default: 'text' },
      runs: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      pages: { type: 'string' },
      plot: { type: 'string' },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { format, pages = null, plot = null, write, help } = values;
  if (format !== 'text' && format !== 'json') throw new Error('--format is text or json');
  const runs = values.runs === undefined ? null : Number(values.runs);
  if (runs !== null && (!Number.isInteger(runs) || runs < 1 || runs > mostRuns))
    throw new Error(`--runs is 1 to ${mostRuns}`);
  const named = values.only.flatMap((each) => each.split(',').map((name) => name.trim()));
  const only = named.map((name) => {
    const known = partNames.find((each) => each === name);
    if (!known) throw new Error(`--only ${name}: the parts are ${partNames.join(', ')}`);
    return known;
  });
  const pictured = only.length === 0 || (only.includes('innocent') && only.includes('claims'));
  if ((write || plot !== null) && !pictured) throw new Error('--write and --plot need the parts innocent and claims');
  if (pages === '' || plot === '') throw new Error('--pages and --plot want a name');
  return { format, runs, only: only.length > 0 ? only : partNames, pages, plot, write, help };
}
