/**
 * All that a new claim needs besides what its author knows of it, as new contents of files. What is still empty, the type-check
 * and the tests ask for, one by one.
 */
import { claimMeanings } from '../../../rules/claims/index.ts';
import { type ClaimId, claimIds, type Level } from '../../../rules/types.ts';
import { meaningFile, nameInCode, wordingFile } from './files.ts';
import { insertLine } from './insert.ts';

export interface NewClaim {
  readonly id: string;
  readonly level: Level;
  /** Folders of rules/languages: the first gets a wording to fill in, the others are told as not covered. */
  readonly languages: readonly string[];
}

/** New contents of a file by its path from the project's folder. */
export type FileContents = ReadonlyMap<string, string>;

const property = (id: string): string => (id.includes('-') ? `'${id}': ` : `${id}: `);
const entry = (id: string): string => (id.includes('-') ? `'${id}': ${nameInCode(id)},` : `${id},`);

/** The claim of the same level that a reader meets last: the new one comes behind it. */
function lastOf(level: Level): ClaimId {
  const last = claimIds.filter((id) => claimMeanings[id].level === level).at(-1);
  if (!last) throw new Error(`no claim has the level ${level} yet`);
  return last;
}

/** Why the id cannot be a claim's, as one line; null where it can. */
export function problemWith(id: string): string | null {
  const known: readonly string[] = claimIds;
  if (!/^[a-z]+(-[a-z]+)*$/.test(id))
    return `"${id}" is no id: write small letters joined by hyphens, as in shelf-stable`;
  return known.includes(id) ? `there is a claim ${id} already` : null;
}

/**
 * @param read gives a file's contents by its path from the project's folder.
 * Throws an Error where a file has not the line that the new one belongs behind; nothing is written here.
 */
export function scaffoldClaim({ id, level, languages }: NewClaim, read: (path: string) => string): FileContents {
  const last = lastOf(level);
  const files = new Map<string, string>();
  const change = (path: string, edit: (text: string) => string): void => {
    try {
      files.set(path, edit(files.get(path) ?? read(path)));
    } catch (error) {
      throw new Error(`${path}: ${error instanceof Error ? error.message : error}`);
    }
  };
  const add = (path: string, after: string, line: string, below = ''): void =>
    change(path, (text) => insertLine(text, { after, line }, below));

  add('rules/types/ids.ts', `'${last}',`, `'${id}',`, 'export const claimIds');
  add('tests/catalogue/claims.test.ts', `'${last}',`, `'${id}',`, `${level}: [`);
  change('rules/accuracy.ts', (text) => text.replace(/\n};\n$/, `\n  ${property(id)}{ right: 0, of: 0 },\n};\n`));

  files.set(`rules/claims/${id}.ts`, meaningFile(id, level));
  const meanings = 'rules/claims/index.ts';
  change(meanings, (text) => `import { ${nameInCode(id)} } from './${id}.ts';\n${text}`);
  add(meanings, entry(last), entry(id), 'export const claimMeanings');

  const [worded, ...others] = languages;
  for (const language of languages) {
    const index = `rules/languages/${language}/claims/index.ts`;
    if (others.includes(language)) add(index, entry(last), `${property(id)}'not-covered',`, 'export const claims');
    else add(index, entry(last), entry(id), 'export const claims');
  }
  if (worded) {
    const folder = `rules/languages/${worded}/claims`;
    change(`${folder}/index.ts`, (text) => `import { wording as ${nameInCode(id)} } from './${id}.ts';\n${text}`);
    files.set(`${folder}/${id}.ts`, wordingFile());
  }
  return files;
}
