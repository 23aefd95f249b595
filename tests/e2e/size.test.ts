import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const built = (file: string): number =>
  gzipSync(readFileSync(fileURLToPath(new URL(`../../.output/chrome-mv3/${file}`, import.meta.url))), { level: 9 })
    .length;

describe('the built scripts, gzipped', () => {
  it('cost any page of a shop at most 3.9 kB', () => {
    expect(built('lookout.js')).toBeLessThanOrEqual(3_900);
  });

  it('cost a page that speaks of exosomes at most 60 kB', () => {
    expect(built('lookout.js') + built('reader.js')).toBeLessThanOrEqual(60_000);
  });
});
