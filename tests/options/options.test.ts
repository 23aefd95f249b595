// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OptionsHost } from '../../src/options/controller.ts';
import { mountOptions } from '../../src/options/mount.tsx';
import { retailers } from '../../src/platform/retailers.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** The options page over a browser that grants, stores and removes as told. */
async function open(more: Partial<OptionsHost> = {}) {
  const sites = new Set(['https://shop.example/*']);
  let changed = () => {};
  const host = {
    readSettings: async () => ({ marksShown: true }),
    saveSettings: vi.fn(async () => undefined as unknown),
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
    ...more,
  } satisfies OptionsHost;
  await act(async () => mountOptions(root, host, new AbortController().signal));
  return host;
}

const note = () => root.querySelector('[role=status]')?.textContent ?? '';
const siteNames = () => [...root.querySelectorAll('.sites bdi')].map((site) => site.textContent);

async function press(name: string) {
  const buttons = [...root.querySelectorAll('button')];
  const button = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  if (!button) throw new Error(`no button ${name}`);
  await act(async () => button.click());
}

function field(): HTMLInputElement {
  const input = root.querySelector<HTMLInputElement>('input[type=text]');
  if (!input) throw new Error('no field');
  return input;
}

async function add(typed: string) {
  await act(async () => {
    field().value = typed;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press('Add');
}

test('shows what stands, and how many shops are known', async () => {
  await open();
  expect(siteNames()).toEqual(['shop.example']);
  expect(root.textContent).toContain(`${retailers.length} known shops`);
  expect(root.querySelectorAll('.shops li')).toHaveLength(retailers.length);
});

test('a site is added by its name, and the field emptied', async () => {
  const host = await open();
  await add(' other.example ');
  expect(host.requestSite).toHaveBeenCalledWith('https://other.example');
  expect(siteNames()).toEqual(['shop.example', 'other.example']);
  expect(note()).toBe('other.example was added.');
  await vi.waitFor(() => expect(field().value).toBe(''));
});

test('what is no site is not asked for, and stays in the field', async () => {
  const host = await open();
  await add('no site');
  expect(host.requestSite).not.toHaveBeenCalled();
  expect(note()).toContain('no address of a site');
  expect(field().value).toBe('no site');
});

test('a known shop needs no permission', async () => {
  const host = await open();
  await add('https://www.sephora.com/serum');
  expect(host.requestSite).not.toHaveBeenCalled();
  expect(note()).toContain('known shop');
});

test('a refusal is told', async () => {
  await open({ requestSite: async () => false });
  await add('other.example');
  expect(siteNames()).toEqual(['shop.example']);
  expect(note()).toContain('not added');
});

test('a site is removed', async () => {
  const host = await open();
  await press('Remove shop.example');
  expect(host.removeSite).toHaveBeenCalledWith('https://shop.example/*');
  expect(siteNames()).toEqual([]);
  expect(root.textContent).toContain('None yet.');
});

test('marks are switched off and stored', async () => {
  const host = await open();
  const choice = root.querySelector<HTMLInputElement>('input[type=checkbox]');
  await act(async () => choice?.click());
  expect(host.saveSettings).toHaveBeenCalledWith({ marksShown: false });
  expect(choice?.checked).toBe(false);
});

test('a setting that is not stored goes back and is told', async () => {
  await open({ saveSettings: async () => Promise.reject(new Error('quota')) });
  const choice = root.querySelector<HTMLInputElement>('input[type=checkbox]');
  await act(async () => choice?.click());
  await vi.waitFor(() => expect(note()).toContain('did not store'));
  expect(choice?.checked).toBe(true);
});
