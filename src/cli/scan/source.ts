import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { givenPath } from '../given-path.ts';
import { isBinary, looksLikeHtml } from './looks-like-html.ts';

/** HTML as it came, not yet decoded. */
export interface Source {
  readonly bytes: Uint8Array;
  /** Where it came from on the web or the disk; null for a plain path and for standard input. */
  readonly url: string | null;
  readonly contentType: string;
}

/** What is wrong with a source and what to do about it, in one line for the one who typed it. */
export class SourceProblem extends Error {}

const fetchMilliseconds = 30_000;
const fetchBytes = 32 * 1024 * 1024;

/** Reads FILE, URL or `-` (standard input). Throws a SourceProblem for what is missing, empty, binary or no HTML. */
export async function readSource(given: string): Promise<Source> {
  const source = await read(given);
  if (source.bytes.length === 0) throw new SourceProblem('is empty; give a saved page');
  if (isBinary(source.bytes))
    throw new SourceProblem('is a binary file, not HTML; save the page as HTML and give that');
  const text = decodeRoughly(source.bytes);
  if (text.trim() === '') throw new SourceProblem('is empty; give a saved page');
  const declared = given === '-' || source.url?.startsWith('http') === true || /\.[sx]?html?$/i.test(given);
  if (!looksLikeHtml(text, declared)) throw new SourceProblem('is not HTML; save the page as HTML and give that');
  return source;
}

async function read(given: string): Promise<Source> {
  if (given === '-') return { bytes: await readAll(process.stdin), url: null, contentType: 'text/html' };
  if (/^https?:\/\//i.test(given)) return await fetchPage(given);
  if (/^file:\/\//i.test(given)) return { ...(await readPath(pathOf(given))), url: given };
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(given)) {
    throw new SourceProblem('is no address that can be read; give an http, https or file address, or a path');
  }
  return await readPath(givenPath(given));
}

function pathOf(fileUrl: string): string {
  try {
    return fileURLToPath(fileUrl);
  } catch {
    throw new SourceProblem('is no address of a local file; write file:///path/to/page.html');
  }
}

async function readPath(path: string): Promise<Source> {
  try {
    if ((await stat(path)).isDirectory()) {
      throw new SourceProblem('is a directory; name the files in it, as in DIRECTORY/*.html');
    }
    return { bytes: await readFile(path), url: null, contentType: 'text/html' };
  } catch (error) {
    if (error instanceof SourceProblem) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new SourceProblem('is not there; check the path');
    if (code === 'EACCES' || code === 'EPERM') throw new SourceProblem('may not be read; check its permissions');
    throw new SourceProblem(`cannot be read (${code ?? error}); check the path`);
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>, limit = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit)
      throw new SourceProblem(`is larger than ${limit / 1024 / 1024} MB; save a part of it and give that`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function fetchPage(address: string): Promise<Source> {
  if (!URL.canParse(address)) throw new SourceProblem('is no address; check how it is written');
  const signal = AbortSignal.timeout(fetchMilliseconds);
  try {
    const response = await fetch(address, { signal, headers: { accept: 'text/html,application/xhtml+xml' } });
    if (!response.ok) {
      await response.body?.cancel();
      throw new SourceProblem(`answered ${response.status}; open it in a browser, save the page and give the file`);
    }
    const contentType = response.headers.get('content-type') ?? 'text/html';
    if (!/html|text\/plain/i.test(contentType)) {
      await response.body?.cancel();
      throw new SourceProblem(`is ${contentType.split(';')[0]}, not HTML; give the address of a page`);
    }
    const bytes = response.body ? await readAll(response.body, fetchBytes) : new Uint8Array();
    return { bytes, url: response.url, contentType: contentType.replace(/^[^;]*/, 'text/html') };
  } catch (error) {
    if (error instanceof SourceProblem) throw error;
    if (signal.aborted) throw new SourceProblem(`did not answer within ${fetchMilliseconds / 1000} seconds; try again`);
    throw new SourceProblem(`cannot be fetched (${reasonOf(error)}); check the address and the connection`);
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return String(cause);
  return (cause as NodeJS.ErrnoException).code ?? cause.message.replace(/\s+/g, ' ');
}

/** Enough to tell HTML from other text; the parser takes the encoding from the page itself. */
function decodeRoughly(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
