import { expect, test } from 'vitest';
import {
  type Choices,
  chosenBy,
  defaultChoices,
  hiddenOnPage,
  hiddenOnSite,
  hide,
  isMuted,
  mute,
  showReport,
  switchKind,
  unhide,
  unmute,
} from '../../src/choices/index.ts';
import { finding, report } from '../content/made-up.ts';

const address = 'https://www.shop.example/serum?size=30#reviews';
const stable = finding('shelf-stable', 'room temperature', [], 'red', 'a');
const fresh = finding('shelf-stable', 'no fridge', [], 'red', 'b');
const topical = finding('topical-only', 'topical use', [], 'good', 'c');
const whole = report(stable, fresh, topical);

function shown(change: Partial<Choices>, at = address) {
  const { report: left, hidden } = showReport(whole, { ...defaultChoices, ...change }, at);
  const counts = Object.entries(hidden).filter(([, count]) => count > 0);
  return {
    ids: left.products.flatMap(({ findings }) => findings.map(({ id }) => id)),
    counts: Object.fromEntries(counts),
  };
}

test('by default the report itself is shown', () => {
  expect(showReport(whole, defaultChoices, address).report).toBe(whole);
  expect(shown({})).toEqual({ ids: ['a', 'b', 'c'], counts: {} });
});

test('a level, and a kind, are hidden everywhere', () => {
  expect(shown({ levels: { ...defaultChoices.levels, red: false } })).toEqual({ ids: ['c'], counts: { level: 1 } });
  expect(shown(switchKind(defaultChoices, 'topical-only', false))).toEqual({ ids: ['a', 'b'], counts: { kind: 1 } });
  expect(switchKind({ kindsOff: ['topical-only'] }, 'topical-only', true)).toEqual({ kindsOff: [] });
});

test('one wording is hidden on one page, whatever part of it is shown', () => {
  const choices = hide(defaultChoices, hiddenOnPage(stable, address));
  expect(shown(choices, address.replace('#reviews', '#top'))).toEqual({ ids: ['b', 'c'], counts: { page: 1 } });
  expect(shown(choices, 'https://www.shop.example/other').ids).toEqual(['a', 'b', 'c']);
});

test('a kind is hidden on a site with its subdomains, and nowhere else', () => {
  const choices = hide(defaultChoices, hiddenOnSite('shelf-stable', address));
  expect(shown(choices, 'https://shop.example/')).toEqual({ ids: ['c'], counts: { site: 1 } });
  expect(shown(choices, 'https://othershop.example/').ids).toEqual(['a', 'b', 'c']);
});

test('what is hidden twice counts once, by the widest reason', () => {
  const choices = {
    ...hide(hide(defaultChoices, hiddenOnPage(stable, address)), hiddenOnSite('shelf-stable', address)),
    ...switchKind(defaultChoices, 'shelf-stable', false),
  };
  expect(shown(choices)).toEqual({ ids: ['c'], counts: { kind: 1 } });
});

test('hiding is undone, and is no other for being made twice', () => {
  const one = hiddenOnPage(stable, address);
  const twice = hide(hide(defaultChoices, one), one);
  expect(twice.hidden).toHaveLength(1);
  expect(unhide(twice, one).hidden).toEqual([]);
});

test('a wording of any length is found again', () => {
  const long = finding('injectable', 'x'.repeat(10_000), [], 'red', 'long');
  const choices = { ...defaultChoices, ...hide(defaultChoices, hiddenOnPage(long, address)) };
  expect(choices.hidden[0]).toMatchObject({ text: 'x'.repeat(300) });
  expect(showReport(report(long), choices, address).report.products[0]?.findings).toEqual([]);
});

test('the oldest hidden claims give way', () => {
  let choices: Pick<Choices, 'hidden'> = defaultChoices;
  for (let count = 0; count < 501; count += 1)
    choices = hide(choices, hiddenOnSite('injectable', `https://s${count}.example/`));
  expect(choices.hidden).toHaveLength(500);
  expect(choices.hidden.at(-1)).toMatchObject({ host: 's500.example' });
});

test.each([
  ['https://shop.example/a', true],
  ['https://www.shop.example/', true],
  ['https://eu.shop.example/', true],
  ['https://othershop.example/', false],
  ['about:blank', false],
  ['', false],
])('with shop.example muted, %s is muted: %s', (at, muted) => {
  expect(isMuted(mute(defaultChoices, 'WWW.shop.example'), at)).toBe(muted);
});

test('a site is unmuted from any of its hosts', () => {
  expect(unmute({ mutedSites: ['shop.example', 'other.example'] }, 'www.shop.example')).toEqual({
    mutedSites: ['other.example'],
  });
});

test('"not this one" hides as far as it was meant to, and its undoing shows again', () => {
  const hiding = { claim: stable.claim, text: stable.text, address, hidden: true } as const;
  const reached = { page: ['b', 'c'], site: ['c'], everywhere: ['c'] } as const;
  for (const scope of ['page', 'site', 'everywhere'] as const) {
    const hidden = chosenBy(defaultChoices, { ...hiding, scope });
    expect(shown(hidden).ids, scope).toEqual(reached[scope]);
    const again = chosenBy({ ...defaultChoices, ...hidden }, { ...hiding, scope, hidden: false });
    expect(shown(again).ids, scope).toEqual(['a', 'b', 'c']);
  }
});
