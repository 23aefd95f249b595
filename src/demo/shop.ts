import { readFileSync } from 'node:fs';

/** A known retailer's host name, so that the extension runs there as it does on a real shop; nothing is asked of the shop. */
export const shopOrigin = 'https://www.sephora.com';

/** The pages of the invented shop by path, in the order of a visit. */
export const shopPages = {
  '/': 'home',
  '/living-exosome-elixir': 'living-exosome-elixir',
  '/platelet-exosome-serum': 'platelet-exosome-serum',
  '/clinic': 'clinic',
  '/retinol-night-cream': 'retinol-night-cream',
  '/journal': 'journal',
} as const;

/** What the shop's server would send. */
export interface ShopReply {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** The reply to a request for a path of the shop. */
export function shopReply(path: string): ShopReply {
  if (path === '/shop.css') return { status: 200, contentType: 'text/css; charset=utf-8', body: read('shop.css') };
  const name = Object.hasOwn(shopPages, path) ? shopPages[path as keyof typeof shopPages] : null;
  const contents = name
    ? read(`pages/${name}.html`)
    : '<title>Not here</title><main><h1>There is no such page</h1></main>';
  const [, title = ''] = /^<title>(.*?)<\/title>/.exec(contents) ?? [];
  const body = read('shell.html')
    .replaceAll('{{title}}', title)
    .replace('{{contents}}', () => contents.replace(/^<title>.*?<\/title>\s*/, ''));
  return { status: name ? 200 : 404, contentType: 'text/html; charset=utf-8', body };
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
