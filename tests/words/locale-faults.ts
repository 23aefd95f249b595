import type { MessageFile } from '../../src/words/from-file.ts';

/** Plural forms that a language uses of whole numbers; `other` is asked for where a form is missing. */
function formsOf(language: string): readonly string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(['other', ...Array.from({ length: 201 }, (_, number) => rules.select(number))])].sort();
}

/** The keys that a language needs for what English has, the plural forms its own. */
function keysFor(english: MessageFile, language: string): readonly string[] {
  const forms = formsOf(language);
  return Object.keys(english).flatMap((key) => {
    const stem = /^(.+)_other$/.exec(key)?.[1];
    if (stem !== undefined) return forms.map((form) => `${stem}_${form}`);
    return key.endsWith('_one') && key.replace(/one$/, 'other') in english ? [] : [key];
  });
}

const valuesIn = (text: string): string => [...new Set(text.match(/\$\w+\$/g))].sort().join(' ');

/**
 * What is wrong with a language's file, a line each; `folder` is its name in _locales. A `description` holds the English that the
 * message was made from, so that one which has changed since is found.
 */
export function faultsOf(english: MessageFile, file: MessageFile, folder: string): string[] {
  const found: string[] = [];
  const language = file.language?.message ?? '';
  if (language.split('-')[0] !== folder.split('_')[0]) found.push(`language: "${language}" is not that of ${folder}`);
  if (!/^(?:ltr|rtl)$/.test(file.direction?.message ?? '')) found.push('direction: should be ltr or rtl');
  const needed = keysFor(english, folder.replace('_', '-'));
  for (const key of Object.keys(file)) if (!needed.includes(key)) found.push(`${key}: is no key`);
  for (const key of needed) {
    const entry = file[key];
    const model = english[key] ?? english[key.replace(/_[a-z]+$/, '_other')];
    if (!model || entry === undefined) {
      found.push(`${key}: is missing`);
      continue;
    }
    if (entry.message.trim() === '') found.push(`${key}: is empty`);
    if (key === 'language' || key === 'direction') continue;
    // A form for one thing alone may leave its number out.
    const [ours, theirs] = [entry.message, model.message].map(valuesIn);
    if (ours !== theirs && `$count$ ${ours}`.trim() !== theirs)
      found.push(`${key}: has ${ours || 'no values'}, not ${theirs}`);
    if (JSON.stringify(contentsOf(entry)) !== JSON.stringify(contentsOf(model)))
      found.push(`${key}: placeholders differ`);
    if (entry.description !== model.message) found.push(`${key}: its English is now "${model.message}"`);
  }
  return found;
}

/** What the placeholders stand for, by name. */
function contentsOf({ placeholders = {} }: MessageFile[string]): readonly string[] {
  return Object.entries(placeholders)
    .map(([name, { content }]) => `${name} ${content}`)
    .sort();
}
