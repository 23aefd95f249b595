import { browser } from 'wxt/browser';
import { retailerMatches } from './sites.ts';
import { lookoutFile, marksFile } from './tabs.ts';

/** One registration for all granted sites: what it covers is always what `permissions.getAll` says. */
const registrationId = 'granted-sites';

/** The match pattern of one site, without its port, which match patterns of Firefox do not know. */
export function sitePattern(origin: string): string {
  return `https://${new URL(origin).hostname}/*`;
}

/** Match patterns of the sites that the user added, in order; the shops known at install are not among them. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => !retailerMatches.includes(pattern)).sort();
}

/** Whether the extension may read this site: a known shop that the user has not switched off, a site that they added, or all sites. */
export async function isGranted(origin: string): Promise<boolean> {
  return await browser.permissions.contains({ origins: [sitePattern(origin)] });
}

/**
 * Asks the user to let the extension into a site for good. Call it straight from a click, before any await, or browsers
 * refuse. False where the user says no. The popup may close while the browser asks; the background registers.
 */
export async function requestSite(origin: string): Promise<boolean> {
  return await browser.permissions.request({ origins: [sitePattern(origin)] });
}

/** The match pattern of every site that can be allowed. */
export const allSites = 'https://*/*';

/** The same as `requestSite`, for all of them at once. */
export async function requestAllSites(): Promise<boolean> {
  return await browser.permissions.request({ origins: [allSites] });
}

/** Takes back what `requestSite` got. */
export async function removeSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

async function registerOnce(): Promise<void> {
  const matches = await grantedSites();
  const ids = [registrationId];
  const standing = await browser.scripting.getRegisteredContentScripts({ ids });
  if (matches.length === 0) {
    if (standing.length > 0) await browser.scripting.unregisterContentScripts({ ids });
    return;
  }
  const script = {
    id: registrationId,
    matches,
    // "All sites" would let a second copy into the shops that the manifest covers.
    excludeMatches: [...retailerMatches],
    js: [lookoutFile],
    css: [marksFile],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (standing.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Calls back whenever a site was added or removed, here or in the browser's own settings. */
export function onSitesChanged(changed: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  const stop = () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
  signal.addEventListener('abort', stop, { once: true });
}

let queue: Promise<void> = Promise.resolve();

/**
 * Makes the registered content script fit the granted sites. Safe to call at any time, any number of times: calls run
 * one after another, and nothing is remembered between them. Never rejects: what the browser refuses is told on the
 * console, and tried again with the next call.
 */
export function registerGrantedSites(): Promise<void> {
  queue = queue.then(registerOnce).catch((error: unknown) => {
    console.error('Exosome Claim Checker could not register itself for the sites that were added', error);
  });
  return queue;
}
