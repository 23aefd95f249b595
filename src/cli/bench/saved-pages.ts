import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mentionsExosomes } from '../../../rules/index.ts';
import { isBinary, looksLikeHtml } from '../scan/looks-like-html.ts';
import type { BenchPage } from './page.ts';
import { prologue } from './prologue.ts';
import { claimSentences } from './words.ts';

/** Saved pages of a folder, and a line on each file that is none. */
export interface SavedPages {
  /** As they were saved; only those that name no exosomes. */
  readonly innocent: readonly BenchPage[];
  /** With twenty claims put between their paragraphs as the page stands. */
  readonly withClaims: readonly BenchPage[];
  readonly problems: readonly string[];
}

/** No script of a saved page runs but the benchmark's own: it would ask for what is not there, and change the page. */
const nonce = 'bench';
const policy = `script-src 'nonce-${nonce}'`;

/** Reads every .html file of the folder. Throws where the folder cannot be read. */
export function readSavedPages(folder: string): SavedPages {
  const innocent: BenchPage[] = [];
  const withClaims: BenchPage[] = [];
  const problems: string[] = [];
  const files = readdirSync(folder)
    .filter((name) => /\.html?$/i.test(name))
    .sort();
  if (files.length === 0) problems.push(`${folder}: no .html file is in it`);
  for (const name of files) {
    const html = readSaved(join(folder, name));
    if (typeof html !== 'string') {
      problems.push(`${name}: ${html.problem}; left out`);
      continue;
    }
    if (!mentionsExosomes(html)) innocent.push(savedPage(name, html, []));
    withClaims.push(savedPage(name, html, claimSentences));
  }
  return { innocent, withClaims, problems };
}

function readSaved(path: string): string | { problem: string } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { problem: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})` };
  }
  if (bytes.length === 0) return { problem: 'is empty' };
  if (isBinary(bytes)) return { problem: 'is no text' };
  const html = bytes.toString('utf8');
  return looksLikeHtml(html, true) ? html : { problem: 'is not HTML' };
}

function savedPage(name: string, html: string, planted: readonly string[]): BenchPage {
  return {
    name,
    claims: planted.length > 0,
    html: withPrologue(html, `<script nonce="${nonce}">${prologue(planted)}</script>`),
    policy,
    rendering: () => null,
  };
}

/** Put where the page's head begins, so that it runs first; a page that has no such tag gets its head by it. */
function withPrologue(html: string, script: string): string {
  const tag = /<head[\s>]/i.exec(html) ?? /<html[\s>]/i.exec(html) ?? /<!doctype\s/i.exec(html);
  const at = tag ? html.indexOf('>', tag.index) + 1 : 0;
  return html.slice(0, at) + script + html.slice(at);
}
