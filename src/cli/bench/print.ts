import { aligned, markdown } from '../accuracy/table.ts';
import { type About, limitRows, sideBySideRows } from './report.ts';
import type { Outcome } from './session.ts';

/** The figures as lines to read. */
export function benchText(outcome: Outcome, about: About): string {
  const side = sideBySideRows(outcome);
  return [
    ...(side.length > 1 ? [aligned(side)] : []),
    aligned(limitRows(outcome)),
    worst(outcome).trim(),
    pagesText(outcome),
    `${about.browser}; ${about.pages}; ${loadText(about)}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Page by page, where a figure was taken from several. */
function pagesText(outcome: Outcome): string {
  const blocks = Object.entries(outcome).flatMap(([key, { behind }]) => {
    const pages = (Array.isArray(behind.pages) ? behind.pages : []).filter((page) => typeof page === 'object');
    const [first] = pages as Record<string, unknown>[];
    if (!first) return [];
    const names = Object.keys(first);
    const rows = (pages as Record<string, unknown>[]).map((page) => names.map((name) => String(page[name] ?? '-')));
    return [`${key}\n${aligned([names, ...rows])}`];
  });
  return blocks.join('\n\n');
}

/** The README's section. */
export function benchMarkdown(outcome: Outcome, about: About, picture: string): string {
  return [
    `![Bars: milliseconds of the page's main thread for each subject](${picture})`,
    markdown(sideBySideRows(outcome)),
    markdown(limitRows(outcome)),
    `${about.browser}, ${about.pages}, ${loadText(about)}. Evaluating the content script is timed by itself: ${evaluation(outcome)}.${worst(outcome)}${beside(outcome)}`,
  ].join('\n\n');
}

/** What is taken off ours, told beside it. */
function evaluation(outcome: Outcome): string {
  const taken = outcome.claimsColdOverMarkJs?.behind.takenOffOurs;
  return typeof taken === 'number' ? `${taken} ms` : 'not measured';
}

/** The pages that a median leaves out. */
function worst({ longestTaskMs, longestTaskHugeMs }: Outcome): string {
  const [shop, huge] = [longestTaskMs, longestTaskHugeMs].map((each) => each?.behind.worstPage);
  const told = [
    ...(typeof shop === 'number' ? [`${shop} ms on the shop page where it is longest`] : []),
    ...(typeof huge === 'number' ? [`${huge} ms on the huge page where it is longest`] : []),
  ];
  return told.length > 0 ? ` The longest task takes ${told.join(', ')}.` : '';
}

/** What of the popup's time is the browser's. */
function beside({ emptyPageMs }: Outcome): string {
  return emptyPageMs ? ` An empty page in the popup's place is seen after ${emptyPageMs.value} ms.` : '';
}

function loadText({ load }: About): string {
  return `load of the machine when it began ${load.map((each) => each.toFixed(1)).join(' ')}`;
}
