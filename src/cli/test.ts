/**
 * `npm test`: types, lint, unit tests, build, end-to-end tests, in this order; stops at the first that fails. The last line
 * printed counts the tests.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browser/install.ts';
import { onInterrupt } from './interrupt.ts';
import { type Counts, countsIn } from './test/counts.ts';
import { runTool, type Tool } from './tool.ts';

interface Stage {
  readonly name: string;
  readonly tool: Tool;
  readonly args: readonly string[];
  /** Of a stage that runs tests: where vitest writes what it counted. */
  readonly counts?: string;
}

const folder = mkdtempSync(join(tmpdir(), 'exosome-claim-checker-test-'));
const vitest = (project: string, counts: string): Pick<Stage, 'tool' | 'args' | 'counts'> => ({
  tool: 'vitest',
  args: ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${counts}`],
  counts,
});
const stages: readonly Stage[] = [
  { name: 'types', tool: 'tsc', args: ['-p', '.'] },
  { name: 'types of rules/, which know no browser', tool: 'tsc', args: ['-p', 'rules'] },
  { name: 'lint and format', tool: 'biome', args: ['ci', '--colors=off', '.'] },
  { name: 'unit tests', ...vitest('unit', join(folder, 'unit.json')) },
  { name: 'build', tool: 'wxt', args: ['build', '-b', 'chrome'] },
  { name: 'end-to-end tests', ...vitest('e2e', join(folder, 'e2e.json')) },
];

const signal = onInterrupt();
let [passed, failed] = [0, 0];
try {
  const browser = findOrInstallBrowser();
  process.env.CHROMIUM = browser.path;
  for (const { name, tool, args, counts } of stages) {
    console.log(`\n== ${name} ==`);
    const code = await runTool(tool, args, { signal });
    const counted: Counts = counts ? countsIn(counts) : { passed: 0, failed: 0, late: [] };
    passed += counted.passed;
    for (const line of counted.late) console.log(`Passed only when tried again: ${line}`);
    // A stage that fails without a failing test (a type error, a suite that does not load) counts as one.
    failed += code === 0 ? counted.failed : Math.max(counted.failed, 1);
    if (code !== 0) {
      process.exitCode = code;
      if (!signal.aborted) console.log(`\nStopped: ${name} failed.`);
      break;
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
  failed += 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (!signal.aborted) console.log(`\n${passed} passed, ${failed} failed`);
