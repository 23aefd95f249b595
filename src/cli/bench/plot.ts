import type { LimitKey } from './limits.ts';
import { mediansOf, sideBySide } from './report.ts';
import type { Outcome } from './session.ts';

const subjects = [
  ['ours', 'this extension'],
  ['limit', 'body.textContent and one regex'],
  ['walk', 'TreeWalker and the regex'],
  ['markJs', 'mark.js'],
  ['findAndReplace', 'findAndReplaceDOMText'],
] as const;

const [width, labels, numbers, row, bar, title] = [760, 230, 70, 24, 14, 40];

/** Bars of each subject's milliseconds, a group for each kind of page, each group on a scale of its own. SVG, for light and dark. */
export function plot(outcome: Outcome): string {
  const groups = sideBySide
    .filter(([key]) => outcome[key])
    .map(([key, label], index) => group(outcome, key, label, index));
  const height = groups.length * (title + subjects.length * row) + 12;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>Milliseconds of the page's main thread, medians over pages; shorter is better</title>
<style>
text { font: 13px system-ui, sans-serif; fill: #3d4450; }
.title { font-weight: 600; fill: #14181f; }
.number { font-variant-numeric: tabular-nums; }
.bar { fill: #a9b2c0; } .ours { fill: #b3261e; }
@media (prefers-color-scheme: dark) {
  text { fill: #b6bec9; } .title { fill: #f0f3f6; } .bar { fill: #5c6675; } .ours { fill: #ff8a80; }
}
</style>
${groups.join('\n')}
</svg>
`;
}

function group(outcome: Outcome, key: LimitKey, label: string, index: number): string {
  const medians = mediansOf(outcome[key]);
  const most = Math.max(...subjects.map(([subject]) => medians[subject] ?? 0), Number.MIN_VALUE);
  const top = index * (title + subjects.length * row);
  const bars = subjects.map(([subject, name], place) => {
    const value = medians[subject] ?? null;
    const y = top + title + place * row;
    const length = Math.max(1, ((width - labels - numbers) * (value ?? 0)) / most);
    return `<text x="${labels - 10}" y="${y + 11}" text-anchor="end">${name}</text>
<rect class="bar${subject === 'ours' ? ' ours' : ''}" x="${labels}" y="${y}" width="${length.toFixed(1)}" height="${bar}" rx="2"/>
<text class="number" x="${(labels + length + 8).toFixed(1)}" y="${y + 11}">${value === null ? 'not measured' : `${value} ms`}</text>`;
  });
  return `<text class="title" x="8" y="${top + 24}">${label}</text>\n${bars.join('\n')}`;
}
