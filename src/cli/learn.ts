/**
 * `npm run learn`: learns what sentences of each claim are like, from the pages and statements that are for tuning and from the
 * examples of the wordings, and writes it down for the rules. The same sentences give the same model.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Examples } from '../../rules/engine/language.ts';
import { cueExamples } from '../../rules/languages/en/cue-examples.ts';
import { modelWords } from '../../rules/languages/en/model-words.ts';
import { type ClaimId, claimIds } from '../../rules/types.ts';
import { readLabelledPages } from './accuracy/labels.ts';
import { readStatements } from './accuracy/statements.ts';
import { givenPath } from './given-path.ts';
import { type Lesson, lessonOfStatement, lessonsOfCue, lessonsOfExamples, lessonsOfPage } from './learn/lessons.ts';
import { modelModule, trainModel } from './learn/train.ts';
import { createProgress } from './progress.ts';
import { root } from './tool.ts';

const usage = `Usage: npm run learn -- [--dir DIR ...] [--out FILE]

  --dir DIR   labelled pages to learn from; tests/corpus/tuning where none is given
  --out FILE  where to write the model; rules/languages/en/model.ts where none is given`;

function parse(): { readonly dir: readonly string[]; readonly out: string } {
  try {
    const { values } = parseArgs({
      options: {
        dir: { type: 'string', multiple: true, default: [] },
        out: { type: 'string', default: '' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    return { dir: values.dir, out: values.out };
  } catch (error) {
    console.error(`learn: ${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}

const given = parse();
const folders = given.dir.length > 0 ? given.dir.map(givenPath) : [`${root}tests/corpus/tuning`];
if (folders.some((folder) => /(?:^|[\\/])unseen(?:[\\/]|$)/.test(folder))) {
  console.error('learn: unseen pages are for judging the rules; give a folder of pages for tuning');
  process.exit(2);
}
const { pages, problems } = readLabelledPages(folders);
const { statements, problems: unread } = readStatements([`${root}tests/corpus`]);
for (const problem of [...problems, ...unread]) console.error(`learn: ${problem}`);
const english = pages.filter(({ lang, split }) => lang.startsWith('en') && split !== 'unseen');
if (english.length === 0 || problems.length + unread.length > 0) {
  console.error('learn: no model was written: every page and statement must be read first');
  process.exit(2);
}

// What a list of ingredients says is read by itself.
const claims = claimIds.filter((claim) => claim !== 'listed-benefit');
const tuning = statements.filter(({ split, lang }) => split === 'tuning' && lang === 'en');
const progress = createProgress(english.length + tuning.length + claims.length * 3, 'pages, statements and claims');
const lessons: Lesson[] = [];
for (const page of english) {
  progress.next();
  lessons.push(...lessonsOfPage(page, modelWords));
}
for (const statement of tuning) {
  progress.next();
  lessons.push(...lessonOfStatement(statement, modelWords));
}
for (const claim of claims) {
  progress.next();
  const examples = await examplesOf(claim);
  const others = claims.filter((other) => other !== claim);
  lessons.push(...lessonsOfExamples(claim, examples, others, modelWords));
}
for (const cue of cueExamples)
  lessons.push(
    ...lessonsOfCue(
      cue,
      claims.filter((other) => other !== cue.claim),
      modelWords,
    ),
  );
const model = trainModel(lessons, claims, () => progress.next());
progress.end();
writeFileSync(given.out ? givenPath(given.out) : `${root}rules/languages/en/model.ts`, modelModule(model));

/** A claim's examples stand beside its wordings. */
async function examplesOf(claim: ClaimId): Promise<Examples> {
  const folder = new URL('../../rules/languages/en/claims/', import.meta.url);
  const file = fileURLToPath(new URL(`${claim}.ts`, folder));
  if (!readdirSync(folder).includes(`${claim}.ts`)) throw new Error(`learn: ${file} is missing`);
  const module = (await import(pathToFileURL(file).href)) as { readonly examples: Examples };
  return module.examples;
}
