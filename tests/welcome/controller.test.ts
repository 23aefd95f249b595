import { expect, test, vi } from 'vitest';
import { createWelcome, type WelcomeHost } from '../../src/welcome/controller.ts';
import type { Narrow, WelcomeState } from '../../src/welcome/state.ts';
import { say } from '../../src/words/index.ts';

const allSites = 'https://*/*';

/** The page over a browser that has granted these sites, and says yes or no when asked for all. */
async function welcome({ granted = [] as string[], says = true, fails = false, narrow = 'allowed' as Narrow } = {}) {
  let kept = narrow;
  const sites = new Set(granted);
  const states: WelcomeState[] = [];
  let tell = (): void => {};
  const host: WelcomeHost = {
    allSites,
    grantedSites: async () => [...sites],
    requestAllSites: vi.fn(async () => {
      if (fails) throw new Error('no');
      if (says) sites.add(allSites);
      return says;
    }),
    removeSite: async (pattern) => {
      sites.delete(pattern);
    },
    readNarrow: async () => kept,
    keepNarrow: async (reach) => {
      kept = reach;
    },
    onSitesChanged: (changed) => {
      tell = changed;
    },
  };
  const page = createWelcome(host, (state) => states.push(state), new AbortController().signal);
  await page.start();
  return { page, host, sites, kept: () => kept, last: () => states.at(-1), changed: () => tell() };
}

test.each([
  [[], 'allowed'],
  [['https://shop.example/*'], 'allowed'],
  [[allSites], 'all'],
] as const)('with %j granted it says %s', async (granted, reach) => {
  expect((await welcome({ granted: [...granted] })).last()?.reach).toBe(reach);
});

test('all sites are asked for in the very click, and shown as the browser answers', async () => {
  const { page, host, last } = await welcome();
  page.choose('all');
  expect(host.requestAllSites).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(last()).toEqual({ reach: 'all', note: say('reachAllOn') }));
});

test('a refusal leaves the choice where it was and says so', async () => {
  const { page, last } = await welcome({ says: false });
  page.choose('all');
  await vi.waitFor(() => expect(last()).toEqual({ reach: 'allowed', note: say('popupNotGiven') }));
});

test('going back from all sites keeps those that were added one by one', async () => {
  const { page, sites, last } = await welcome({ granted: [allSites, 'https://shop.example/*'] });
  page.choose('allowed');
  await vi.waitFor(() => expect(last()).toEqual({ reach: 'allowed', note: say('reachAllOff') }));
  expect([...sites]).toEqual(['https://shop.example/*']);
});

test('known shops only gives everything else back', async () => {
  const { page, sites, last } = await welcome({ granted: [allSites, 'https://shop.example/*'] });
  page.choose('known');
  await vi.waitFor(() => expect(last()?.reach).toBe('known'));
  expect(sites.size).toBe(0);
});

test('what is changed elsewhere shows', async () => {
  const { sites, last, changed } = await welcome();
  sites.add(allSites);
  changed();
  await vi.waitFor(() => expect(last()?.reach).toBe('all'));
});

test('a browser that fails is told of', async () => {
  const { page, last } = await welcome({ fails: true });
  page.choose('all');
  await vi.waitFor(() => expect(last()?.note).toBe(say('reachFailed')));
});

test('known shops alone is kept, and shown again when the page is opened anew', async () => {
  const { page, kept } = await welcome();
  page.choose('known');
  await vi.waitFor(() => expect(kept()).toBe('known'));
  expect((await welcome({ narrow: kept() })).last()?.reach).toBe('known');
});

test('a site that was added says more than what was chosen before', async () => {
  expect((await welcome({ narrow: 'known', granted: ['https://shop.example/*'] })).last()?.reach).toBe('allowed');
});
