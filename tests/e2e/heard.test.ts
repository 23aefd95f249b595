import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { letScriptsIn } from '../../src/cli/browser/closed-roots.ts';
import { browserWithExtension } from './harness.ts';
import { heard, linesOf } from './heard.ts';
import { shownView, unfold } from './shown-view.ts';

/** What a screen reader is told of each view: the lines without which it could not be worked by ear. */
let page: Page | undefined;
beforeAll(() => browserWithExtension());
afterEach(() => page?.close());

async function listen(name: string, unfolded = false) {
  const shown = await shownView(name, 'light');
  page = shown;
  if (unfolded) await unfold(shown);
  return { all: await heard(shown), shown };
}

describe.each([
  'popup-one-product',
  'popup-several-products',
  'popup-not-switched-on',
  'popup-muted',
  'panel-one-product',
  'options',
  'welcome',
  'card-second-opinions',
  'card-overlapping',
])('%s', (name) => {
  it('names all that can be pressed by the words that are seen on it, and reads no picture', async () => {
    const { all } = await listen(name, !name.startsWith('card'));
    expect(all.filter(({ role }) => /^(?:image|img|graphics)/i.test(role))).toEqual([]);
    const pressed = all.filter(({ role }) => /^(?:button|link|checkbox|radio|slider|textbox|Disclosure)/.test(role));
    expect(pressed.length).toBeGreaterThan(1);
    expect(pressed.filter((one) => one.name.trim() === '')).toEqual([]);
    const misnamed = pressed.filter((one) => !one.seen.every((words) => one.name.includes(words)));
    expect(misnamed.map(({ name, seen }) => `${name}: ${seen.join(' ')}`)).toEqual([]);
    const here = all.filter((one) => one.role === 'link' && !one.name.endsWith('(opens in a new tab)'));
    expect(here).toEqual([]);
  });
});

describe('the popup', () => {
  it('is an outline: the product, each level with its number, each claim in it, folded', async () => {
    const { all } = await listen('popup-one-product');
    expect(linesOf(all, 'heading', 'button').slice(0, 10)).toEqual([
      'button Side panel',
      'button Options',
      'heading 1 Marlowe Exosome Serum',
      'heading 2 Red flags 4',
      'heading 3 Plant exosomes “rose stem cell exosomes”',
      'button Plant exosomes “rose stem cell exosomes” collapsed',
      'heading 3 Said to be FDA approved “FDA approved”',
      'button Said to be FDA approved “FDA approved” collapsed',
      'heading 3 Said to be shelf-stable “Stays stable at room temperature for two years”',
      'button Said to be shelf-stable “Stays stable at room temperature for two years” collapsed',
    ]);
    const numbers = all.flatMap(({ role, level, name }) =>
      role === 'heading' && level === 2 ? [Number(name.split(' ').at(-1))] : [],
    );
    expect(all.filter(({ role }) => role === 'list').map(({ items }) => items)).toEqual(numbers);
  });

  it('has under an open claim what is said of it, and ways to the page that say which words they go to', async () => {
    const { all } = await listen('popup-one-product', true);
    const from = all.findIndex(({ role, name }) => role === 'heading' && name.startsWith('Said to be FDA approved'));
    const to = all.findIndex(({ role, level }, index) => index > from && role === 'heading' && level === 3);
    const claim = all.slice(from, to);
    expect(linesOf(claim, 'heading')).toEqual([
      expect.stringContaining('heading 3 Said to be FDA approved'),
      'heading 4 What the article says',
      'heading 4 Second opinions 5 agree',
      'heading 4 What to ask the seller',
    ]);
    const show = claim.find(({ role, name }) => role === 'button' && name === 'Show on page');
    expect(show?.description).toBe('“Our exosomes are FDA approved and clinically proven.”');
  });

  it('tells the verdict in one polite line, after all else; other lines stay empty until something is done', async () => {
    const { all } = await listen('popup-one-product');
    const told = all.filter(({ role }) => role === 'status' || role === 'alert').map(({ seen }) => seen.join(' '));
    expect(told).toEqual(['', '', 'Marlowe Exosome Serum: 4 red flags and 2 cautions.']);
  });

  it('says while it is reading that it is, and nothing of a list', async () => {
    const { all } = await listen('popup-reading');
    expect(linesOf(all, 'heading', 'progressbar')).toEqual([
      'heading 1 Reading this page…',
      'progressbar Reading this page…',
    ]);
    expect(all.find(({ role }) => role === 'status')?.seen).toEqual([]);
  });
});

describe('the options', () => {
  it('tell a choice by its name, and then what it does', async () => {
    const { all } = await listen('options');
    const choices = all.filter(({ role }) => role === 'radio' || role === 'checkbox');
    expect(choices.slice(0, 4).map(({ name, description }) => [name, description])).toEqual([
      ['Strong', 'A line below the words and a light tint behind them.'],
      ['Subtle', 'A thin line below the words.'],
      ['None', 'The toolbar button lists the claims either way.'],
      ['Red flags', 'The article warns against these.'],
    ]);
    expect(linesOf(all, 'DisclosureTriangle')[0]).toBe(
      'DisclosureTriangle Red flags: Kinds of claims: all 5 shown collapsed',
    );
    expect(all.filter(({ role }) => role === 'status').flatMap(({ seen }) => seen)).toEqual([]);
  });

  it('say what is wrong with an address in its own field alone', async () => {
    const { all } = await listen('options-bad-address');
    const fields = all.filter(({ role }) => role === 'textbox');
    expect(fields.map(({ name, description }) => [name, description])).toEqual([
      ['Add a site', 'That is no address of a site. Type it as in shop.example.'],
      ['Mute a site', ''],
    ]);
  });
});

describe('the first page', () => {
  it('tells the keys that go from mark to mark, and where it works by name, then what that means', async () => {
    const { all } = await listen('welcome');
    const words = all.flatMap(({ role, name }) => (role === 'StaticText' ? [name.trim()] : [])).join(' ');
    expect(words).toMatch(/Without a pointer: \S+J goes to the next mark/);
    const choices = all.filter(({ role }) => role === 'radio');
    expect(choices.map(({ name }) => name)).toEqual([
      'Only on shops it knows',
      'Also on shops that I allow',
      'On all sites',
    ]);
    expect(choices.every(({ description }) => description.length > 20)).toBe(true);
    expect(all.filter(({ role }) => role === 'status').flatMap(({ seen }) => seen)).toEqual([]);
  });
});

describe('the card', () => {
  it('is told by level, claim and the words that it is about; its own language and theirs are said', async () => {
    const { all, shown } = await listen('card-not-this-one');
    const dialog = all.find(({ role }) => role === 'dialog');
    expect(dialog?.name).toMatch(/^Good sign ?: From human cells$/);
    expect(dialog?.description).toMatch(/exosomes from human platelets/);
    await letScriptsIn(shown);
    const languages = await shown.evaluate(() => {
      const card = document.querySelector(':popover-open')?.shadowRoot;
      return ['.card', 'blockquote [lang]', '[href*="inserm"] [lang]'].map((part) =>
        card?.querySelector(part)?.getAttribute('lang'),
      );
    });
    expect(languages).toEqual(['en-US', 'en', 'fr']);
  });
});
