import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What a run of tests came to. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** A line for each test that failed at first and passed when it was tried again: its file, its name, why it failed. */
  readonly late: readonly string[];
}

interface TestFile {
  readonly name: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[] | null;
  }[];
}

/** Reads what vitest's reporter `json` wrote to `file`; where it wrote nothing that can be read, nothing was counted. */
export function countsIn(file: string): Counts {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, late: (testResults as TestFile[]).flatMap(lateIn) };
  } catch {
    return { passed: 0, failed: 0, late: [] };
  }
}

function lateIn({ name, assertionResults }: TestFile): string[] {
  return assertionResults
    .filter(({ status, failureMessages }) => status === 'passed' && (failureMessages?.length ?? 0) > 0)
    .map(({ fullName, failureMessages }) => {
      const why = failureMessages?.[0]?.split('\n')[0] ?? '';
      return `${relative('.', name)} > ${fullName}: ${why}`;
    });
}
