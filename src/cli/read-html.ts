import { JSDOM, VirtualConsole } from 'jsdom';
import { takeSnapshot } from '../live/index.ts';
import { type PageReading, readSnapshot } from '../page/index.ts';
import { contentTypeOf } from './encoding.ts';

/**
 * Reads HTML as the content script reads a live page, under jsdom: no script is run, nothing is loaded, and what jsdom says of
 * style sheets that it cannot parse is dropped.
 *
 * @param html text, or bytes whose encoding is taken from a byte order mark, `contentType` or a `meta charset`, else found out
 * @param url address for the report and for relative links; null for a page without one
 * @param contentType the `Content-Type` header that came with the bytes, where one did
 */
export function readHtml(html: string | Uint8Array, url: string | null, contentType = 'text/html'): PageReading {
  const type = typeof html === 'string' ? contentType : contentTypeOf(html, contentType);
  const options = { contentType: type, virtualConsole: new VirtualConsole(), ...(url === null ? {} : { url }) };
  const dom = new JSDOM(typeof html === 'string' ? html : Buffer.from(html), options);
  return readSnapshot(takeSnapshot(dom.window.document, url).snapshot);
}
