import { describe, expect, test } from 'vitest';
import { retailers } from '../../src/platform/retailers.ts';
import { originOf, originTyped, retailerMatches, retailerOf, siteName } from '../../src/platform/sites.ts';

describe('known shops', () => {
  test('there are at least sixty, each named once', () => {
    expect(retailers.length).toBeGreaterThanOrEqual(60);
    const names = retailers.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('no host is listed twice or lies below another', () => {
    const hosts = retailers.flatMap((retailer) => retailer.hosts);
    const twice = hosts.filter((host, index) => hosts.indexOf(host) !== index);
    const below = hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)));
    expect({ twice, below }).toEqual({ twice: [], below: [] });
  });

  test.each(retailers.map(({ name, hosts }) => [name, hosts] as const))('%s has well-formed hosts', (_name, hosts) => {
    expect(hosts.length).toBeGreaterThan(0);
    for (const host of hosts) expect(host).toMatch(/^[a-z0-9][a-z0-9-]*(\.[a-z0-9-]+)*\.[a-z]{2,}$/);
  });

  test('every pattern is an https match pattern for a host and what is below it', () => {
    for (const pattern of retailerMatches) {
      expect(pattern).toMatch(/^https:\/\/\*\.[a-z0-9.-]+\/\*$/);
      expect(URL.canParse(pattern.replace('*.', 'www.'))).toBe(true);
    }
  });

  test.each([
    ['www.sephora.com', 'Sephora'],
    ['sephora.co.th', 'Sephora'],
    ['fr.feelunique.com', 'Feelunique'],
    ['global.oliveyoung.com', 'Olive Young'],
  ])('%s belongs to %s', (host, name) => {
    expect(retailerOf(host)?.name).toBe(name);
  });

  test.each(['notsephora.com', 'sephora.com.evil.example', 'com', ''])('%j belongs to none', (host) => {
    expect(retailerOf(host)).toBeNull();
  });
});

describe('addresses', () => {
  test.each([
    ['https://shop.example/p?x=1', 'https://shop.example'],
    ['http://shop.example/', null],
    ['chrome://extensions', null],
    ['file:///pages/page.html', null],
    ['no address', null],
    [undefined, null],
  ])('origin of %s', (address, origin) => {
    expect(originOf(address)).toBe(origin);
  });

  test.each([
    [' shop.example ', 'https://shop.example'],
    ['HTTPS://Shop.Example/serum', 'https://shop.example'],
    ['http://shop.example', null],
    ['localhost', null],
    ['*', null],
    ['', null],
    ['two words.example', null],
  ])('typed %j', (typed, origin) => {
    expect(originTyped(typed)).toBe(origin);
  });

  test.each([
    ['https://shop.example/*', 'shop.example'],
    ['https://*.shop.example/*', 'shop.example'],
    ['https://*/*', 'All sites'],
  ])('pattern %s is called %s', (pattern, name) => {
    expect(siteName(pattern)).toBe(name);
  });
});
