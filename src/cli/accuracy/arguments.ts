import { parseArgs } from 'node:util';
import { claimIds } from '../../../rules/types.ts';

export const accuracyUsage = `Usage: npm run accuracy -- [options]

  --dir DIR       read labelled pages and statements from DIR (again for more folders; default: tests/corpus)
  --format json   print JSON in place of tables
  --verbose       list every wrong finding, missed label and sprung trap, those of the split "unseen" left out
  --claim ID      score this claim alone (again for more)
  --page TEXT     score pages whose id contains TEXT, and no statements
  --all           score pages in languages that the rules do not cover, too
  --write         put the tables into README.md, and what the card says of each claim into rules/accuracy.ts: of the
                  split "unseen" where there is one`;

/** What `npm run accuracy` was asked for; says what is wrong and ends the process with 2 where that is not clear. */
export function parseAccuracyArguments() {
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
    const part = values.page !== '' || values.claim.length > 0 || values.dir.length > 0;
    if (values.write && part)
      throw new Error('--write publishes the figures of all pages: leave out --dir, --claim and --page');
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${accuracyUsage}`);
    process.exit(2);
  }
}
