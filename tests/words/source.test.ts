import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import file from '../../src/public/_locales/en/messages.json' with { type: 'json' };
import { ruleKeys } from './rule-messages.ts';
import { readSource, type SourceString, sourceFiles, stringsIn } from './source-strings.ts';

const codes = sourceFiles().map((path) => [path, readSource(path)] as const);

/** Names of shops, and what a made-up shop says: no words of ours. */
const notOurs = ['src/platform/retailers.ts', 'src/welcome/example.ts'];

/** Attributes that people see or hear. */
const shown = ['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description', 'aria-valuetext', 'hint'];

function isHumanText({ text, is, forDevelopers }: SourceString): boolean {
  if (forDevelopers || !/\p{L}/u.test(text)) return false;
  if (is === 'between tags') return true;
  if (is !== 'value' && shown.includes(is.attribute)) return true;
  // A word that begins a sentence and one that goes on with it, or a sentence of one word.
  return /^\s*\p{Lu}\p{Ll}*[\p{L}’']*,?\s+\p{L}/u.test(text) || /^\p{Lu}\p{Ll}+[.!?]$/u.test(text);
}

const humanTexts = (path: string, code: string): string[] =>
  stringsIn(path, code)
    .filter(isHumanText)
    .map(({ text }) => `${path}: ${text.trim()}`);

describe('the code', () => {
  it('says nothing to people that is not in the catalogue', () => {
    const found = codes.filter(([path]) => !notOurs.includes(path)).flatMap(([path, code]) => humanTexts(path, code));
    expect(found).toEqual([]);
  });

  it.each([
    ['text between tags', 'const a = <p>red</p>;'],
    ['a name for screen readers', 'const a = <p aria-label="red" />;'],
    ['a name by an expression', "const a = <p title={on ? 'red' : ''} />;"],
    ['a sentence', "const a = 'Try again.';"],
    ['a text by an expression', "const a = <p>{on && 'red'}</p>;"],
    ['a sentence around a value', 'const a = `Remove it from $' + '{site}`;'],
  ])('would be found out by %s', (_, code) => {
    expect(humanTexts('planted.tsx', code)).not.toEqual([]);
  });

  it.each([
    ['names of classes', 'const a = <p class="soft big">{say("undo")}</p>;'],
    ['what only developers read', "throw new Error('No such thing');"],
    ['types', "type A = 'Not this';"],
  ])('may have %s', (_, code) => {
    expect(humanTexts('planted.tsx', code)).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('has no message that nobody asks for', () => {
    const html = readdirSync(fileURLToPath(new URL('../../entrypoints', import.meta.url)), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((name) => name.endsWith('.html'))
      .map((name) => readSource(`entrypoints/${name.replaceAll('\\', '/')}`));
    const named = [readSource('wxt.config.ts'), ...html].flatMap((text) =>
      [...text.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key),
    );
    const asked = new Set([
      ...named,
      ...codes.flatMap(([path, code]) => stringsIn(path, code).map(({ text }) => text)),
    ]);
    const stem = (key: string): string => key.replace(/_(?:one|other)$/, '');
    const unasked = Object.keys(file).filter((key) => !ruleKeys.test(key) && !asked.has(stem(key)));
    expect(unasked).toEqual([]);
  });
});
