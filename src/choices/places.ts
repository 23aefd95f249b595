/** Names of pages and sites, as choices keep them. */

/** An address without its hash: the same page whatever part of it is shown. */
export function pageOf(address: string): string {
  return address.replace(/#.*$/s, '');
}

/** The host name of an address, '' where it has none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** A host name as it is muted: `www.` is no site of its own. */
export function siteOf(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

/** Whether a host name is a site's, or of a subdomain of it. */
export function isOfSite(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
