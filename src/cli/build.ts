/**
 * `npm run build`: the extension for each browser, in .output/. `npm run zip` packs them for the stores.
 */
import { onInterrupt } from './interrupt.ts';
import { runTool } from './tool.ts';

const browsers = [['chrome'], ['edge'], ['firefox', '--mv3']];
const command = process.argv.includes('--zip') ? ['zip'] : ['build'];

const signal = onInterrupt();
for (const browser of browsers) {
  const code = await runTool('wxt', [...command, '-b', ...browser], { signal });
  if (code !== 0) {
    process.exitCode = code;
    break;
  }
}
