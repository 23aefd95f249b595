/** The options page in jsdom, over a browser that grants, stores and removes as told. */
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { type Choices, defaultChoices } from '../../src/choices/index.ts';
import type { OptionsHost } from '../../src/options/controller.ts';
import { mountOptions } from '../../src/options/mount.tsx';

export async function openOptions(root: Element, more: Partial<OptionsHost> = {}, start: Partial<Choices> = {}) {
  const sites = new Set(['https://shop.example/*']);
  let changed = () => {};
  let stored: Choices = { ...defaultChoices, ...start };
  const host = {
    readSettings: async () => stored,
    saveSettings: vi.fn(async (change: (standing: Choices) => Partial<Choices>) => {
      stored = { ...stored, ...change(stored) };
      return stored;
    }),
    onSettingsChanged: vi.fn(),
    grantedSites: async () => [...sites],
    requestSite: vi.fn(async (origin: string) => {
      sites.add(`${origin}/*`);
      return true;
    }),
    removeSite: vi.fn(async (pattern: string) => {
      sites.delete(pattern);
      changed();
    }),
    onSitesChanged: (listener: () => void) => {
      changed = listener;
    },
    download: vi.fn(),
    ...more,
  } satisfies OptionsHost;
  await act(async () => mountOptions(root, host, new AbortController().signal));
  return { host, stored: () => stored };
}
