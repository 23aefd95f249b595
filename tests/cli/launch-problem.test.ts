import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { launchWithExtension } from '../../src/cli/browser/launch.ts';
import { launchProblem } from '../../src/cli/browser/launch-problem.ts';
import { tellFailure } from '../../src/cli/failure.ts';

const folder = mkdtempSync(join(tmpdir(), 'broken-browser-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const advice = 'Start it by hand to see what it lacks, or name another: CHROMIUM=/path/to/browser.';

/** What is told of a program that is started in a browser's place. */
async function toldOf(name: string, script: string): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  const launching = launchWithExtension({
    browser: { path, version: 'Chromium 1' },
    extension: folder,
    headless: true,
  });
  const told = await launching.then(
    () => 'it started',
    (error: Error) => error.message,
  );
  return told.replace(path, 'PATH');
}

describe.skipIf(process.platform === 'win32')('a browser that does not start is told in one line', () => {
  it('with its own last words', async () => {
    const missing = 'error while loading shared libraries: libnss3.so: cannot open shared object file';
    expect(await toldOf('lacks', `echo warning >&2; echo "chrome: ${missing}" >&2; exit 127`)).toBe(
      `Chromium 1 (PATH) could not be used: chrome: ${missing}. ${advice}`,
    );
  });

  it('without what Chromium puts before them', async () => {
    const line = '[77:77:1129/204323.260086:ERROR:ui/aura/env.cc:246] The platform failed to initialize.  Exiting.';
    expect(await toldOf('screenless', `echo "${line}" >&2; exit 1`)).toBe(
      `Chromium 1 (PATH) could not be used: The platform failed to initialize.  Exiting. ${advice}`,
    );
  });

  it('by its end, where it said nothing', async () => {
    expect(await toldOf('mute', 'exit 3')).toContain('could not be used: it ended at once with code 3. ');
    expect(await toldOf('killed', 'kill -SEGV $$')).toContain('could not be used: it was ended by SIGSEGV. ');
  });

  it('where it is gone', async () => {
    const browser = { path: join(folder, 'nowhere'), version: '' };
    const launching = launchWithExtension({ browser, extension: folder, headless: true });
    await expect(launching).rejects.toThrow(/^\S+nowhere could not be used: [^\n]*doesn't exist[^\n]*$/);
  });

  it('and cut where it said much', () => {
    const said = launchProblem({ path: '/b', version: '' }, new Error(`[pid=1][err] ${'word '.repeat(100)}`));
    expect(said).toBe(`/b could not be used: ${'word '.repeat(40).trimEnd()} … ${advice}`);
  });
});

describe('tellFailure', () => {
  it('prints the line and has the command fail, but says nothing of what was cut off', () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const before = process.exitCode;
    try {
      tellFailure(new Error('what went wrong'), AbortSignal.abort());
      expect([print.mock.calls, process.exitCode]).toEqual([[], before]);
      tellFailure(new Error('what went wrong'), new AbortController().signal);
      expect([print.mock.calls, process.exitCode]).toEqual([[['what went wrong']], 1]);
    } finally {
      process.exitCode = before;
      print.mockRestore();
    }
  });
});
