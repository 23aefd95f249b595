import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Outcome } from '../session.ts';

/** The built content script, packed as the stores and the disk hold it. */
export function measureScript(extension: string): Outcome {
  const code = readFileSync(join(extension, 'content-scripts/content.js'));
  return {
    scriptGzipBytes: {
      value: gzipSync(code, { level: 9 }).length,
      behind: { runs: 1, bytes: code.length, file: 'content-scripts/content.js', pages: [] },
    },
  };
}
