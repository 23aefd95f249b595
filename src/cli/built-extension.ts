import { join } from 'node:path';
import { root, runTool } from './tool.ts';

/**
 * Builds the extension for Chromium and says in which folder it is. Throws an Error of one line where the build fails, which has printed
 * why, and the signal's reason where it was cut off.
 */
export async function builtExtension(signal: AbortSignal): Promise<string> {
  const code = await runTool('wxt', ['build', '-b', 'chrome'], { signal, quiet: true });
  signal.throwIfAborted();
  if (code !== 0) throw new Error('The build failed; what it printed stands above.');
  return join(root, '.output/chrome-mv3');
}
