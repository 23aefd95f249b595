/**
 * `npm run accuracy`: compares the rules with labelled pages and prints precision and recall, a claim and a level.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { assess } from '../../rules/index.ts';
import { type ClaimId, claimIds } from '../../rules/types.ts';
import { pageDetails } from './accuracy/details.ts';
import { languageOf, readLabelledPages } from './accuracy/labels.ts';
import { accuracyJson, accuracyMarkdown, accuracyModule, accuracyText, type Skipped } from './accuracy/print.ts';
import { type PageScore, scorePage } from './accuracy/score.ts';
import { total } from './accuracy/totals.ts';
import { givenPath } from './given-path.ts';
import { createProgress } from './progress.ts';
import { readHtml } from './read-html.ts';
import { replaceSection } from './replace-section.ts';

const usage = `Usage: npm run accuracy -- [options]

  --dir DIR       read labelled pages from DIR (again for more folders; default: tests/corpus)
  --format json   print JSON in place of tables
  --verbose       list every wrong finding, missed label and sprung trap, those of the split "unseen" left out
  --claim ID      score this claim alone (again for more)
  --page TEXT     score pages whose id contains TEXT
  --all           score pages in languages that the rules do not cover, too
  --write         put the tables into README.md, and what the card says of each claim into rules/accuracy.ts: of the
                  split "unseen" where there is one`;

function parse() {
  try {
    const { values } = parseArgs({
      options: {
        dir: { type: 'string', multiple: true, default: [] },
        format: { type: 'string', default: 'text' },
        verbose: { type: 'boolean', default: false },
        claim: { type: 'string', multiple: true, default: [] },
        page: { type: 'string', default: '' },
        all: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.format !== 'text' && values.format !== 'json') throw new Error('--format is text or json');
    const claims: readonly string[] = claimIds;
    for (const id of values.claim) if (!claims.includes(id)) throw new Error(`--claim ${id}: there is no such claim`);
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}

/** The split whose figures are published; see tests/corpus. */
const unseen = 'unseen';

const given = parse();
if (given.help) {
  console.log(usage);
  process.exit(0);
}

const ours = fileURLToPath(new URL('../../tests/corpus', import.meta.url));
const { pages, problems } = readLabelledPages(given.dir.length > 0 ? given.dir.map(givenPath) : [ours]);
for (const problem of problems) console.error(`accuracy: ${problem}`);

const wanted = (claim: ClaimId) => given.claim.length === 0 || given.claim.includes(claim);
const bySplit = new Map<string, PageScore[]>();
const skipped: Skipped[] = [];
const scored = pages.filter(({ id }) => id.includes(given.page));
const progress = createProgress(scored.length, 'pages');
for (const page of scored) {
  progress.next();
  const reading = readHtml(page.html, null);
  const report = assess(reading.page);
  const language = languageOf(page.lang);
  if (!given.all && !(language && report.rules.languages.includes(language))) {
    skipped.push({ id: page.id, lang: page.lang });
    continue;
  }
  const score = scorePage(reading.page, page, report);
  const scores = bySplit.get(page.split) ?? [];
  bySplit.set(page.split, scores);
  scores.push({
    ...score,
    findings: score.findings.filter(({ claim }) => wanted(claim)),
    labels: score.labels.filter(({ claim }) => wanted(claim)),
    traps: score.traps.filter(({ claim }) => wanted(claim)),
    // What a page leaves unsaid is no claim's.
    checks: given.claim.length === 0 ? score.checks : [],
  });
}
progress.end();

if (bySplit.size === 0) console.error('accuracy: no labelled page to score');
if (given.format === 'json') {
  console.log(JSON.stringify(accuracyJson(bySplit, skipped), null, 2));
} else {
  // Who tunes the rules must not look at the pages that they are judged by, unless these are asked for by name.
  const details = given.verbose
    ? [...bySplit]
        .filter(([split]) => split !== unseen)
        .flatMap(([, scores]) => scores.map(pageDetails).filter(Boolean))
    : [];
  console.log([...details, accuracyText(bySplit, skipped)].join('\n\n'));
}
if (given.write) {
  const published = bySplit.get(unseen) ?? [...bySplit.values()].flat();
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync('README.md', replaceSection(readme, 'accuracy', accuracyMarkdown(total(published))));
  writeFileSync('rules/accuracy.ts', accuracyModule(total(published)));
}
process.exitCode = problems.length > 0 || bySplit.size === 0 ? 2 : 0;
