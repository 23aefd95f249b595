import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The scripts behind the commands of the modules that are used here, run by this very Node on every system. */
const scripts = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  wxt: 'node_modules/wxt/bin/wxt.mjs',
} as const;
export type Tool = keyof typeof scripts;

/**
 * Runs a tool in the project's folder to its end and returns its exit code. Quiet: what it prints is shown only if it fails.
 * An abort ends it, and the code is then 130.
 */
export function runTool(
  tool: Tool,
  args: readonly string[],
  { signal, quiet = false }: { signal: AbortSignal; quiet?: boolean },
): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [scripts[tool], ...args], {
      cwd: root,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      // Chatter of WXT on the versions of Node that it would rather have says nothing to a reader here.
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    });
    const printed: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
    const stop = () => child.kill('SIGINT');
    signal.addEventListener('abort', stop, { once: true });
    child.on('error', fail);
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop);
      if (code !== 0 && !signal.aborted) process.stderr.write(Buffer.concat(printed));
      done(signal.aborted ? 130 : (code ?? 1));
    });
  });
}
