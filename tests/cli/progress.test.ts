import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';

/** What a run over three pages, which takes a second and a half, writes to a stream. */
function written(isTTY: boolean, total = 3): string {
  let text = '';
  const stream = { isTTY, write: (part: string) => (text += part) };
  const times = [1000, 2500];
  const progress = createProgress(total, 'pages', stream, () => times.shift() ?? 0);
  for (let page = 0; page < total; page += 1) progress.next();
  progress.clear();
  progress.end();
  return text;
}

describe('createProgress', () => {
  it('writes one line over and over, and at the end how long it took', () => {
    expect(written(true).split('\r\u001b[K')).toEqual([
      '',
      '1 of 3 pages',
      '2 of 3 pages',
      '3 of 3 pages',
      '',
      '3 pages in 1.5 s\n',
    ]);
  });

  it('writes nothing where the stream is no terminal, or there is one page alone', () => {
    expect(written(false)).toBe('');
    expect(written(true, 1)).toBe('');
  });
});
