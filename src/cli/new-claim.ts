/**
 * `npm run new-claim -- ID --level LEVEL`: makes the files of a claim and names it wherever claims are named. The tests then say,
 * one by one, what its author has still to write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { claimMeanings } from '../../rules/claims/index.ts';
import { languages } from '../../rules/languages/index.ts';
import type { Level } from '../../rules/types.ts';
import { problemWith, scaffoldClaim } from './new-claim/scaffold.ts';
import { root, runTool } from './tool.ts';

const levels: readonly Level[] = [...new Set(Object.values(claimMeanings).map(({ level }) => level))];

const usage = `Usage: npm run new-claim -- ID --level LEVEL

  ID             small letters joined by hyphens, as in shelf-stable
  --level LEVEL  ${levels.join(', ')}: what published guidance makes of such a claim`;

function parse(): { readonly id: string; readonly level: Level } {
  try {
    const { values, positionals } = parseArgs({
      options: { level: { type: 'string', default: '' }, help: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const [id = '', ...more] = positionals;
    const level = levels.find((each) => each === values.level);
    if (!id || more.length > 0) throw new Error('one ID is needed');
    const problem = problemWith(id);
    if (problem) throw new Error(problem);
    if (!level) throw new Error(`--level is one of ${levels.join(', ')}`);
    return { id, level };
  } catch (error) {
    console.error(`new-claim: ${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}

const given = parse();
try {
  const files = scaffoldClaim({ ...given, languages: Object.keys(languages) }, (path) =>
    readFileSync(root + path, 'utf8'),
  );
  for (const [path, contents] of files) writeFileSync(root + path, contents);
  const paths = [...files.keys()];
  // New imports go to their place in the alphabet.
  await runTool('biome', ['check', '--write', ...paths], { signal: new AbortController().signal, quiet: true });
  console.log(paths.map((path) => `  ${path}`).join('\n'));
  console.log(`Now: npx vitest run tests/catalogue tests/rules -t ${given.id}`);
  console.log('It fails for each thing that the claim still lacks; label it on pages of tests/corpus, too.');
} catch (error) {
  console.error(`new-claim: ${error instanceof Error ? error.message : error}`);
  process.exit(2);
}
