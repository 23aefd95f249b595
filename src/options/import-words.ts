/** Words on a file of settings that was to be imported. */
import { type Choices, hoverDelays, jurisdictions, markStyles, mostHidden, mostMuted } from '../choices/index.ts';
import type { ImportProblem } from '../choices/transfer.ts';
import { levelOrder } from '../look/index.ts';
import { say, sentences } from '../words/index.ts';

const listed = (words: readonly string[]): string => words.join(say('listJoin'));

/** What fits in a field, in words that end "should be ...". Values are written as the file has them. */
const fits: Readonly<Record<keyof Choices, () => string>> = {
  levels: () => say('fitsLevels', { levels: listed(levelOrder) }),
  kindsOff: () => say('fitsKinds', { example: '["injectable"]' }),
  markStyle: () => say('fitsOneOf', { values: listed(markStyles) }),
  hoverDelay: () => say('fitsNumber', { least: String(hoverDelays.least), most: String(hoverDelays.most) }),
  opinionsOff: () => say('fitsListOf', { values: listed(jurisdictions) }),
  knownShopsOnly: () => say('fitsSwitch'),
  mutedSites: () => say('fitsHosts', { most: String(mostMuted), example: '["shop.example"]' }),
  hidden: () => say('fitsHidden', { most: String(mostHidden) }),
};

/** What is wrong with a file, where, and what to do: one line. */
export function problemWords(problem: ImportProblem): string {
  switch (problem.is) {
    case 'too-large':
      return say('importTooLarge');
    case 'no-json':
      return problem.at ? say('importNoJsonAt', problem.at) : say('importNoJson');
    case 'foreign':
      return say('importForeign', { format: problem.format });
    case 'bad-version':
      return say('importBadVersion', { version: String(problem.version) });
    case 'newer':
      return say('importNewer', { theirs: String(problem.theirs), ours: String(problem.ours) });
    case 'unfit':
      return problem.at === problem.field
        ? say('importUnfitField', { field: problem.field, fits: fits[problem.field]() })
        : say('importUnfit', { at: problem.at, field: problem.field, fits: fits[problem.field]() });
  }
}

/** After a file that was refused. */
export function notImported(problem: ImportProblem): string {
  return sentences(say('importNothingChanged'), problemWords(problem));
}

/** After a file that was taken, with the fields of it that mean nothing here. */
export function importedWords(unknown: readonly string[]): string {
  return unknown.length === 0 ? say('saidImported') : say('saidImportedWithout', { fields: listed(unknown) });
}
