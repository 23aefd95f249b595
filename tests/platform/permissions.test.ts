import './extension-apis.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  grantedSites,
  isGranted,
  onSitesChanged,
  registerGrantedSites,
  removeSite,
  requestSite,
  sitePattern,
} from '../../src/platform/permissions.ts';
import { retailerMatches } from '../../src/platform/sites.ts';
import { granted, registered, resetBrowser, scripting } from './extension-apis.ts';

beforeEach(resetBrowser);

const only = () => [...registered.values()];

test('a site that is granted gets the content script, and loses it when it is removed', async () => {
  await requestSite('https://shop.example');
  await registerGrantedSites();
  expect(only()).toMatchObject([
    {
      matches: ['https://shop.example/*'],
      js: ['lookout.js'],
      css: ['marks.css'],
      excludeMatches: retailerMatches,
      persistAcrossSessions: true,
    },
  ]);
  expect(await isGranted('https://shop.example')).toBe(true);

  await removeSite('https://shop.example/*');
  await registerGrantedSites();
  expect(only()).toEqual([]);
  expect(await isGranted('https://shop.example')).toBe(false);
});

test('a second site widens the one registration', async () => {
  for (const site of ['https://b.example', 'https://a.example']) {
    await requestSite(site);
    await registerGrantedSites();
  }
  expect(only()).toMatchObject([{ matches: ['https://a.example/*', 'https://b.example/*'] }]);
});

test('the shops of the manifest are not registered again', async () => {
  granted.add(retailerMatches[0] as string);
  await registerGrantedSites();
  expect(await grantedSites()).toEqual([]);
  expect(only()).toEqual([]);
});

test('calls that come at once do not get in each other’s way', async () => {
  await requestSite('https://shop.example');
  await Promise.all([registerGrantedSites(), registerGrantedSites(), registerGrantedSites()]);
  expect(only()).toHaveLength(1);
});

test('it is derived anew: a registration that outlived its permission goes', async () => {
  registered.set('granted-sites', { id: 'granted-sites', matches: ['https://gone.example/*'] });
  await registerGrantedSites();
  expect(only()).toEqual([]);
});

test('what the browser refuses is told, rejects nothing, and works with the next call', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const refusal = new Error('not now');
  vi.spyOn(scripting, 'registerContentScripts').mockRejectedValueOnce(refusal);
  await requestSite('https://shop.example');
  await expect(registerGrantedSites()).resolves.toBeUndefined();
  expect(told).toHaveBeenCalledExactlyOnceWith(expect.any(String), refusal);
  expect(only()).toEqual([]);
  await registerGrantedSites();
  expect(only()).toHaveLength(1);
  vi.restoreAllMocks();
});

test('the pattern of a site has no port', () => {
  expect(sitePattern('https://shop.example:8443')).toBe('https://shop.example/*');
});

test('who listens hears of sites added and removed, until they stop', async () => {
  let heard = 0;
  const listening = new AbortController();
  onSitesChanged(() => {
    heard += 1;
  }, listening.signal);
  await requestSite('https://shop.example');
  await removeSite('https://shop.example/*');
  listening.abort();
  await requestSite('https://other.example');
  expect(heard).toBe(2);
});
