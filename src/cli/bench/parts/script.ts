import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Outcome } from '../session.ts';

/** What runs on every page of a shop, and what is let in where it speaks of exosomes. */
const scripts = ['lookout.js', 'reader.js'] as const;

/** The built scripts of a page, together, packed as the stores and the disk hold them. */
export function measureScript(extension: string): Outcome {
  const files = scripts.map((file) => {
    const code = readFileSync(join(extension, file));
    return { page: file, bytes: code.length, gzip: gzipSync(code, { level: 9 }).length };
  });
  return {
    scriptGzipBytes: {
      value: files.reduce((total, { gzip }) => total + gzip, 0),
      behind: { runs: 1, pages: files },
    },
  };
}
