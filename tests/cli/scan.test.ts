import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const html =
  '<!doctype html><html lang="en"><title>Serum</title><h1>Exosome serum</h1><p>Our exosomes are injected.</p>';
const folder = mkdtempSync(join(tmpdir(), 'scan-'));
const file = (name: string, contents: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
};
const server = createServer((request, response) => {
  if (request.url === '/page') return response.setHeader('content-type', 'text/html').end(html);
  if (request.url === '/picture') return response.setHeader('content-type', 'image/png').end('x');
  return response.writeHead(404).end();
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Runs the command as a process of its own. */
function scan(args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, ['--import', 'tsx', 'src/cli/scan.ts', ...args], (_, out, err) =>
      done({ code: child.exitCode ?? -1, out, err }),
    );
    child.stdin?.end(input);
  });
}

describe('npm run scan', { timeout: 60_000 }, () => {
  it('prints one line a page in the order given, and one line for each source that is none', async () => {
    const good = [file('b.html', html), file('a.html', html)];
    const bad = [file('empty.html', ''), file('note.txt', 'serum'), file('p.html', Buffer.alloc(9)), folder];
    const missing = join(folder, 'missing.html');
    const { code, out, err } = await scan(['--format', 'ndjson', good[0] ?? '', ...bad, missing, good[1] ?? '']);
    const reports = out.trim().split('\n');
    expect(reports.map((line) => JSON.parse(line).source)).toEqual(good);
    expect(JSON.parse(reports[0] ?? '')).toMatchObject({ schema: 1, url: null, title: 'Serum', lang: 'en' });
    expect(err.trim().split('\n')).toEqual(
      [...bad, missing].map((path) => expect.stringMatching(new RegExp(`^scan: ${path} .+; .+`))),
    );
    expect(code).toBe(2);
  });

  it('prints one object for one page and an array for several', async () => {
    const one = await scan(['--format', 'json', '-'], html);
    expect(JSON.parse(one.out)).toMatchObject({ source: '-', title: 'Serum' });
    const several = await scan(['--format', 'json', file('c.html', html), '-'], html);
    expect(JSON.parse(several.out)).toMatchObject([{ title: 'Serum' }, { source: '-' }]);
    expect([one.code, several.code]).toEqual([0, 0]);
  });

  it('takes the encoding from a byte order mark or from the page', async () => {
    const wide = file('wide.html', Buffer.from('\ufeff<title>엑소좀</title><p>x', 'utf16le'));
    const old = file('old.html', Buffer.from('<meta charset="windows-1252"><title>s\u00e9rum</title><p>x', 'latin1'));
    const { out } = await scan(['--format', 'json', wide, old]);
    expect(JSON.parse(out)).toMatchObject([{ title: '엑소좀' }, { title: 'sérum' }]);
  });

  it('runs no script of a page and loads nothing', async () => {
    let asked = 0;
    server.on('request', () => asked++);
    const page = `<title>as it came</title><script>document.title = 'changed'</script>
      <script src="${origin}/script"></script><img src="${origin}/image"><link rel="stylesheet" href="${origin}/style">`;
    const { out } = await scan(['--format', 'json', file('script.html', page)]);
    expect(JSON.parse(out)).toMatchObject({ title: 'as it came' });
    expect(asked).toBe(0);
  });

  it('fetches a page, and says what is wrong with an address that gives none', async () => {
    const { code, out, err } = await scan([
      '--format',
      'ndjson',
      `${origin}/page`,
      `${origin}/picture`,
      `${origin}/no`,
    ]);
    expect(JSON.parse(out)).toMatchObject({ source: `${origin}/page`, url: `${origin}/page`, title: 'Serum' });
    expect(err).toContain(`${origin}/picture is image/png, not HTML`);
    expect(err).toContain(`${origin}/no answered 404`);
    expect(code).toBe(2);
  });

  it('explains itself where it was not understood', async () => {
    for (const args of [[], ['--nope'], ['--format', 'xml', '-']]) {
      const { code, out, err } = await scan(args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('Usage:');
    }
  });
});
