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
