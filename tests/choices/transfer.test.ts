import { expect, test } from 'vitest';
import { type Choices, defaultChoices } from '../../src/choices/index.ts';
import { exportChoices, importChoices } from '../../src/choices/transfer.ts';
import { problemWords } from '../../src/options/import-words.ts';

const choices: Choices = {
  ...defaultChoices,
  levels: { ...defaultChoices.levels, good: false },
  kindsOff: ['injectable'],
  markStyle: 'subtle',
  mutedSites: ['shop.example'],
  hidden: [
    { scope: 'page', address: 'https://shop.example/a', claim: 'shelf-stable', text: 'room “temperature” <b>' },
    { scope: 'site', host: 'shop.example', claim: 'sterile-single-use' },
  ],
};
const file = (change: object): string => JSON.stringify({ ...JSON.parse(exportChoices(choices)), ...change });

test('what is exported is imported again', () => {
  expect(importChoices(exportChoices(choices))).toEqual({ ok: true, choices, unknown: [] });
});

test('what a file says nothing of is left as it is', () => {
  const text = '\uFEFF{"format":"exosome-claim-checker-settings","version":1,"hoverDelay":700}';
  expect(importChoices(text)).toEqual({ ok: true, choices: { hoverDelay: 700 }, unknown: [] });
});

test('unknown keys are told and left out', () => {
  expect(importChoices(file({ colour: 'red', __proto: 1 }))).toEqual({
    ok: true,
    choices,
    unknown: ['colour', '__proto'],
  });
});

test.each([
  ['', 'not valid JSON'],
  ['{ "format": ', 'not valid JSON'],
  ['[]', 'holds no settings'],
  ['{"format":"else"}', 'holds no settings'],
  [file({ version: 'one' }), '“version” should be the number 1'],
  [file({ version: 2 }), 'newer version'],
  [file({ hoverDelay: 5 }), '“hoverDelay” should be a whole number from 150 to 2000'],
  [file({ kindsOff: ['injectable', 'gone'] }), '“kindsOff.1” does not fit'],
  [file({ levels: { red: true } }), '“levels.caution” does not fit'],
  [file({ mutedSites: ['https://shop.example'] }), '“mutedSites.0” does not fit'],
  [file({ hidden: [{ scope: 'site', host: 'shop.example', claim: 4 }] }), '“hidden.0.claim” does not fit'],
  ['x'.repeat(10_000_001), 'too large'],
])('%.40s is refused in one line that says what to do', (text, problem) => {
  const imported = importChoices(text);
  if (imported.ok) throw new Error('it was taken');
  const told = problemWords(imported.problem);
  expect(told).toContain(problem);
  expect(told).toMatch(/Choose a file|Correct it|Update the extension/);
  expect(told).not.toContain('\n');
});
