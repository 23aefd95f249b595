// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Choices, defaultChoices, hiddenOnPage } from '../../src/choices/index.ts';
import { exportChoices } from '../../src/choices/transfer.ts';
import type { OptionsHost } from '../../src/options/controller.ts';
import { retailers } from '../../src/platform/retailers.ts';
import { openOptions } from './open-options.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const open = (more?: Partial<OptionsHost>, start?: Partial<Choices>) => openOptions(root, more, start);

const note = () => root.querySelector('[role=status]')?.textContent ?? '';
const siteNames = (kind = 'added') =>
  [...root.querySelectorAll(`[data-kind=${kind}] bdi`)].map((site) => site.textContent);

async function press(name: string) {
  const buttons = [...root.querySelectorAll('button')];
  const named = (one: Element): string | null => {
    const ids = one.getAttribute('aria-labelledby')?.split(' ');
    return ids?.map((id) => document.getElementById(id)?.textContent).join(' ') ?? one.textContent;
  };
  const button = buttons.find((one) => named(one) === name);
  if (!button) throw new Error(`no button ${name}`);
  await act(async () => button.click());
}

function field(id = 'add-site'): HTMLInputElement {
  const input = root.querySelector<HTMLInputElement>(`#${id}`);
  if (!input) throw new Error('no field');
  return input;
}

async function add(typed: string, id = 'add-site') {
  await act(async () => {
    field(id).value = typed;
    field(id).dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(id === 'add-site' ? 'Add' : 'Mute');
}

test('shows what stands, and how many shops are known', async () => {
  await open();
  expect(siteNames()).toEqual(['shop.example']);
  expect(root.textContent).toContain(`${retailers.length} known shops`);
  expect(root.querySelectorAll('.shops li')).toHaveLength(retailers.length);
});

test('a site is added by its name, and the field emptied', async () => {
  const { host } = await open();
  await add(' other.example ');
  expect(host.requestSite).toHaveBeenCalledWith('https://other.example');
  expect(siteNames()).toEqual(['shop.example', 'other.example']);
  expect(note()).toBe('other.example was added.');
  await vi.waitFor(() => expect(field().value).toBe(''));
});

test('what is no site is not asked for, and stays in the field', async () => {
  const { host } = await open();
  await add('no site');
  expect(host.requestSite).not.toHaveBeenCalled();
  expect(note()).toContain('no address of a site');
  expect(field().value).toBe('no site');
});

test('a known shop needs no permission', async () => {
  const { host } = await open();
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
  const { host } = await open();
  await press('Remove shop.example');
  expect(host.removeSite).toHaveBeenCalledWith('https://shop.example/*');
  expect(siteNames()).toEqual([]);
  expect(root.textContent).toContain('None yet.');
});

function tick(label: string): HTMLInputElement {
  const labels = [...root.querySelectorAll('label')];
  const found = labels.find((one) => one.textContent?.trim().startsWith(label))?.querySelector('input');
  if (!found) throw new Error(`no choice ${label}`);
  return found;
}

test.each([
  ['None', 'markStyle', 'none'],
  ['Good signs', 'levels', { ...defaultChoices.levels, good: false }],
  ['Offered for injection', 'kindsOff', ['injectable']],
  ['Research papers', 'opinionsOff', ['science']],
] as const)('%s is chosen, stored at once, told, and undone', async (label, field_, value) => {
  const { stored } = await open();
  await act(async () => tick(label).click());
  expect(stored()).toEqual({ ...defaultChoices, [field_]: value });
  expect(note()).not.toBe('');
  await press('Undo');
  expect(stored()).toEqual(defaultChoices);
  expect(note()).toBe('Undone.');
});

test('the wait is stored once the handle is let go', async () => {
  const { host, stored } = await open();
  const slider = root.querySelector<HTMLInputElement>('#delay');
  await act(async () => {
    if (slider) slider.value = '800';
    slider?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(host.saveSettings).not.toHaveBeenCalled();
  expect(slider?.getAttribute('aria-valuetext')).toBe('0.8 seconds');
  await act(async () => void slider?.dispatchEvent(new Event('change', { bubbles: true })));
  expect(stored().hoverDelay).toBe(800);
});

test('a setting that is not stored goes back and is told', async () => {
  await open({ saveSettings: async () => Promise.reject(new Error('quota')) });
  await act(async () => tick('Good signs').click());
  await vi.waitFor(() => expect(note()).toContain('did not store'));
  expect(tick('Good signs').checked).toBe(true);
});

test('a site is muted by its name, and unmuted', async () => {
  const { stored } = await open();
  await add('https://www.Store.example/serum', 'mute-site');
  expect(stored().mutedSites).toEqual(['store.example']);
  expect(siteNames('muted')).toEqual(['store.example']);
  await add('no site', 'mute-site');
  expect(field('mute-site').getAttribute('aria-invalid')).toBe('true');
  await press('Unmute store.example');
  expect(stored().mutedSites).toEqual([]);
});

test('hidden claims are listed as plain text and shown again', async () => {
  const text = '<img src=x onerror=alert(1)>\u202e stable';
  const hidden = hiddenOnPage({ claim: 'shelf-stable', text }, 'https://shop.example/serum');
  const { stored } = await open({}, { hidden: [hidden] });
  expect(root.querySelector('img')).toBeNull();
  expect(root.querySelector('q')?.textContent).toBe('<img src=x onerror=alert(1)> stable');
  await act(async () => root.querySelector<HTMLButtonElement>('[data-kind=hidden] button')?.click());
  expect(stored().hidden).toEqual([]);
  await press('Undo');
  expect(stored().hidden).toEqual([hidden]);
});

async function importFile(text: string) {
  const input = root.querySelector<HTMLInputElement>('#import');
  if (!input) throw new Error('no file field');
  Object.defineProperty(input, 'files', { configurable: true, value: [{ text: async () => text }] });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

test('settings are exported, and imported', async () => {
  const { host, stored } = await open({}, { hoverDelay: 700 });
  await press('Export to a file');
  expect(host.download).toHaveBeenCalledWith(expect.stringMatching(/\.json$/), exportChoices(stored()));
  await importFile(exportChoices({ ...defaultChoices, markStyle: 'none' }));
  expect(stored()).toEqual({ ...defaultChoices, markStyle: 'none' });
  await press('Undo');
  expect(stored().hoverDelay).toBe(700);
});

test('a bad file changes nothing', async () => {
  const { host } = await open();
  await importFile('{');
  expect(host.saveSettings).not.toHaveBeenCalled();
  expect(note()).toMatch(/^Nothing was changed\. This file is not valid JSON/);
});

test('a reset asks first, and is undone', async () => {
  const { host, stored } = await open({}, { hoverDelay: 700, mutedSites: ['shop.example'] });
  await press('Reset all settings');
  expect(document.activeElement?.textContent).toBe('Keep my settings');
  await press('Keep my settings');
  expect(host.saveSettings).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toBe('Reset all settings');
  await press('Reset all settings');
  await press('Reset');
  expect(stored()).toEqual(defaultChoices);
  await press('Undo');
  expect(stored()).toMatchObject({ hoverDelay: 700, mutedSites: ['shop.example'] });
});
