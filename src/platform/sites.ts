import { say } from '../words/index.ts';
import { type Retailer, retailers } from './retailers.ts';

/** The match pattern that covers a host name and its subdomains. */
export function patternOf(host: string): string {
  return `https://*.${host}/*`;
}

/** Match patterns of every known retailer: where the content script runs from install on. */
export const retailerMatches: readonly string[] = retailers.flatMap(({ hosts }) => hosts.map(patternOf));

/** The known retailer that a host name belongs to, null where it is none of them. */
export function retailerOf(hostname: string): Retailer | null {
  const within = (host: string) => hostname === host || hostname.endsWith(`.${host}`);
  return retailers.find(({ hosts }) => hosts.some(within)) ?? null;
}

/** `https://host` of an address that a content script may be let into, null for files, browser pages and plain http. */
export function originOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' ? url.origin : null;
}

/** `https://host` of what a person typed as a site, with or without scheme and path; null where it names no site. */
export function originTyped(typed: string): string | null {
  const text = typed.trim();
  const origin = originOf(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  return origin && new URL(origin).hostname.includes('.') ? origin : null;
}

/** A match pattern as a reader knows the site. */
export function siteName(pattern: string): string {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1];
  return !host || host === '*' ? say('allSites') : host.replace(/^\*\./, '');
}
