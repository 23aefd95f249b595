import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page with one word and no script: what opening any popup takes the browser. */
export const emptyPage = 'empty.html';

/** Copies the built extension with that page in it, so that both open in the same process; gives the folder. */
export function withEmptyPage(extension: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-extension-'));
  cpSync(extension, folder, { recursive: true });
  const html = '<!doctype html><html lang="en"><title>Empty</title><p elementtiming="report">Empty</p></html>';
  writeFileSync(join(folder, emptyPage), html);
  return folder;
}
