/**
 * `npm run accuracy`: compares the rules with labelled pages and prints precision and recall, a claim and a level; then with
 * labelled statements, a sentence each.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assess } from '../../rules/index.ts';
import type { ClaimId } from '../../rules/types.ts';
import { accuracyUsage, parseAccuracyArguments } from './accuracy/arguments.ts';
import { pageDetails } from './accuracy/details.ts';
import { languageOf, readLabelledPages } from './accuracy/labels.ts';
import { accuracyJson, accuracyMarkdown, accuracyModule, accuracyText, type Skipped } from './accuracy/print.ts';
import { statementDetails, statementsJson, statementsMarkdown, statementsText } from './accuracy/print-statements.ts';
import { type PageScore, scorePage } from './accuracy/score.ts';
import { type ScoredStatement, scoreStatement } from './accuracy/statement-scores.ts';
import { readStatements } from './accuracy/statements.ts';
import { total } from './accuracy/totals.ts';
import { givenPath } from './given-path.ts';
import { createProgress } from './progress.ts';
import { readHtml } from './read-html.ts';
import { replaceSection } from './replace-section.ts';

/** The split whose figures are published; see tests/corpus. */
const unseen = 'unseen';

const given = parseAccuracyArguments();
if (given.help) {
  console.log(accuracyUsage);
  process.exit(0);
}

const ours = fileURLToPath(new URL('../../tests/corpus', import.meta.url));
const folders = given.dir.length > 0 ? given.dir.map(givenPath) : [ours];
const { pages, problems } = readLabelledPages(folders);
const { statements, problems: unread } = readStatements(folders);
for (const problem of [...problems, ...unread]) console.error(`accuracy: ${problem}`);

const wanted = (claim: ClaimId) => given.claim.length === 0 || given.claim.includes(claim);
const bySplit = new Map<string, PageScore[]>();
const skipped: Skipped[] = [];
const scored = pages.filter(({ id }) => id.includes(given.page));
const sentences = given.page ? [] : statements.filter(({ claim }) => wanted(claim));
const progress = createProgress(scored.length + sentences.length, 'pages and statements');
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
  addTo(bySplit, page.split, {
    ...score,
    findings: score.findings.filter(({ claim }) => wanted(claim)),
    labels: score.labels.filter(({ claim }) => wanted(claim)),
    traps: score.traps.filter(({ claim }) => wanted(claim)),
    // What a page leaves unsaid is no claim's.
    checks: given.claim.length === 0 ? score.checks : [],
  });
}
const said = new Map<string, ScoredStatement[]>();
for (const statement of sentences) {
  progress.next();
  const score = scoreStatement(statement);
  if (score) addTo(said, statement.split, score);
}
progress.end();

const nothing = bySplit.size + said.size === 0;
if (nothing) console.error('accuracy: no labelled page or statement to score');
if (given.format === 'json') {
  console.log(JSON.stringify({ ...accuracyJson(bySplit, skipped), statements: statementsJson(said) }, null, 2));
} else {
  // Who tunes the rules must not look at the pages that they are judged by, unless these are asked for by name.
  const details = given.verbose
    ? [
        ...tuned(bySplit).flatMap((scores) => scores.map(pageDetails).filter(Boolean)),
        ...tuned(said).flatMap((some) => statementDetails(some).join('\n')),
      ]
    : [];
  console.log([...details, accuracyText(bySplit, skipped), ...statementsText(said)].filter(Boolean).join('\n\n'));
}
if (given.write) {
  const published = bySplit.get(unseen) ?? [...bySplit.values()].flat();
  const readme = readFileSync('README.md', 'utf8');
  const pagesShown = replaceSection(readme, 'accuracy', accuracyMarkdown(total(published)));
  const shown = replaceSection(pagesShown, 'statements', statementsMarkdown(said.get(unseen) ?? []));
  writeFileSync('README.md', shown);
  writeFileSync('rules/accuracy.ts', accuracyModule(total(published)));
}

function addTo<Each>(splits: Map<string, Each[]>, split: string, each: Each): void {
  const known = splits.get(split);
  if (known) known.push(each);
  else splits.set(split, [each]);
}

/** What was not judged blind. */
function tuned<Each>(splits: ReadonlyMap<string, Each>): Each[] {
  return [...splits].filter(([split]) => split !== unseen).map(([, each]) => each);
}

process.exitCode = problems.length + unread.length > 0 || nothing ? 2 : 0;
