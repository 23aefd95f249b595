import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const built = fileURLToPath(new URL('../../.output/chrome-mv3/content-scripts/content.js', import.meta.url));
const mostBytes = 60_000;

describe('the built content script', () => {
  it('costs a page at most 60 kB, gzipped', () => {
    expect(gzipSync(readFileSync(built), { level: 9 }).length).toBeLessThanOrEqual(mostBytes);
  });
});
