import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { countsIn } from '../../src/cli/test/counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('counts what a run wrote, and names a test that passed when it was tried again', () => {
  const file = join(folder, 'e2e.json');
  const test = (fullName: string, status: string, ...failureMessages: string[]) => ({
    fullName,
    status,
    failureMessages,
  });
  const assertionResults = [
    test('opens at once', 'passed'),
    test('opens later', 'passed', 'AssertionError: expected 1 to be 2\n    at card.test.ts:3:33'),
    test('never opens', 'failed', 'Error: closed', 'Error: closed'),
  ];
  const testResults = [{ name: resolve('tests/e2e/card.test.ts'), assertionResults }];
  writeFileSync(file, JSON.stringify({ numPassedTests: 2, numFailedTests: 1, testResults }));
  expect(countsIn(file)).toEqual({
    passed: 2,
    failed: 1,
    late: ['tests/e2e/card.test.ts > opens later: AssertionError: expected 1 to be 2'],
  });
});

it('counts nothing where a run wrote nothing or stopped while it wrote', () => {
  const nothing = { passed: 0, failed: 0, late: [] };
  expect(countsIn(join(folder, 'absent.json'))).toEqual(nothing);
  const cut = join(folder, 'cut.json');
  writeFileSync(cut, '{"numPassedTests": 2, "testRes');
  expect(countsIn(cut)).toEqual(nothing);
});
