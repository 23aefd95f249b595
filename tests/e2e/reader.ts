import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Evaluated on a page after the bundle: the page's text as JSON text. */
export const textExpression = 'exosomeClaimReader.textJson()';

/** src/page as one script, for any page of a real browser. */
export async function bundleReader(): Promise<string> {
  const entry = fileURLToPath(new URL('text-in-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'exosomeClaimReader' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The reader was not built.');
  return output.output[0].code;
}
