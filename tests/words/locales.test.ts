import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import file from '../../src/public/_locales/en/messages.json' with { type: 'json' };
import type { MessageFile } from '../../src/words/from-file.ts';
import { faultsOf } from './locale-faults.ts';

const english: MessageFile = file;
const folder = fileURLToPath(new URL('../../src/public/_locales', import.meta.url));
const others = readdirSync(folder).filter((name) => name !== 'en');

it('has an English file to go by', () => {
  expect(readdirSync(folder)).toContain('en');
});

describe.runIf(others.length > 0)('every language', () => {
  it.each(others)('%s says all that English says, with the same values', (name) => {
    const messages: MessageFile = JSON.parse(readFileSync(`${folder}/${name}/messages.json`, 'utf8'));
    expect(faultsOf(english, messages, name)).toEqual([]);
  });
});

/** A German file without fault, but for what a test changes in it. */
function german(change: Record<string, MessageFile[string] | undefined> = {}): MessageFile {
  const told = Object.entries(english).map(([key, entry]) => [key, { ...entry, description: entry.message }] as const);
  const whole = { ...Object.fromEntries(told), language: { message: 'de' }, ...change };
  return Object.fromEntries(Object.entries(whole).flatMap(([key, entry]) => (entry ? [[key, entry]] : [])));
}

describe('a language', () => {
  it('may be without fault', () => {
    expect(faultsOf(english, german(), 'de')).toEqual([]);
  });

  it.each([
    ['a missing message', { undo: undefined }, 'undo: is missing'],
    ['a missing plural form', { places_other: undefined }, 'places_other: is missing'],
    ['a key that is none', { undone: { message: 'Zurück' } }, 'undone: is no key'],
    ['a message without words', { undo: { message: ' ', description: 'Undo' } }, 'undo: is empty'],
    [
      'English that has changed',
      { undo: { message: 'Zurück', description: 'Take back' } },
      'undo: its English is now "Undo"',
    ],
    ['the language of another folder', { language: { message: 'fr' } }, 'language: "fr" is not that of de'],
    [
      'a value that is left out',
      { saidAdded: { ...german().saidAdded, message: 'Fertig.' } as never },
      'saidAdded: has no values, not $site$',
    ],
  ])('is found out with %s', (_, change, fault) => {
    expect(faultsOf(english, german(change), 'de')).toEqual([fault]);
  });

  it('has the plural forms that it has, be they more or fewer', () => {
    const missing = faultsOf(english, german({ language: { message: 'pl' } }), 'pl');
    expect(missing.filter((line) => line.startsWith('places_'))).toEqual([
      'places_few: is missing',
      'places_many: is missing',
    ]);
    expect(faultsOf(english, german({ language: { message: 'ja' } }), 'ja')).toContain('places_one: is no key');
  });
});
