import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ClaimId, claimIds } from '../../../rules/types.ts';

/** One sentence as a shop writes it, with what it claims of its own exosomes and what it only looks like claiming. */
export interface Statement {
  /** The claim of its file: made, or only looked like. */
  readonly claim: ClaimId;
  readonly makes: readonly ClaimId[];
  /** A heading or a question that stands above it, '' where it stands alone. */
  readonly above: string;
  readonly text: string;
  readonly lang: string;
  readonly split: string;
}

export interface Statements {
  readonly statements: readonly Statement[];
  /** One line for each line that is no statement, with file and number. */
  readonly problems: readonly string[];
}

/** Parts what stands above a statement from the statement. */
const above = ' || ';

/**
 * Reads `statements/<lang>/<split>/<claim>.tsv` in these folders. A line holds the claims made ('.' for none), those only
 * looked like ('.' for none) and the text, parted by tabs.
 */
export function readStatements(folders: readonly string[]): Statements {
  const statements: Statement[] = [];
  const problems: string[] = [];
  for (const folder of folders) {
    const root = join(folder, 'statements');
    if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) continue;
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((each) => each.endsWith('.tsv')).sort()) {
      const path = join(root, name);
      const [lang = '', split = '', file] = name.split(/[\\/]/);
      const claim = basename(name, '.tsv');
      if (file === undefined) problems.push(`${path}: lies in no folder of a language and a split`);
      else if (!isClaim(claim)) problems.push(`${path}: no claim is called "${claim}"`);
      else {
        for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
          const read = line === '' ? null : parseStatement(line, claim);
          if (typeof read === 'string') problems.push(`${path}:${index + 1}: ${read}`);
          else if (read) statements.push({ ...read, lang, split });
        }
      }
    }
  }
  return { statements, problems };
}

/** A line of a file of this claim; what is wrong with it, where it is none. */
export function parseStatement(line: string, claim: ClaimId): Omit<Statement, 'lang' | 'split'> | string {
  const [made, looked, text, ...more] = line.split('\t');
  if (text === undefined || more.length > 0) return 'needs three columns parted by tabs: made, looked like, text';
  const makes = idsIn(made ?? '');
  const looks = idsIn(looked ?? '');
  const unknown = [...makes, ...looks].find((id) => !isClaim(id));
  if (unknown !== undefined) return `no claim is called "${unknown}"`;
  if (text.trim() === '') return 'has no text';
  if (!makes.includes(claim) && !looks.includes(claim)) return `neither makes nor looks like ${claim}`;
  const at = text.indexOf(above);
  return {
    claim,
    makes: makes.filter(isClaim),
    above: at < 0 ? '' : text.slice(0, at).trim(),
    text: (at < 0 ? text : text.slice(at + above.length)).trim(),
  };
}

function idsIn(column: string): string[] {
  return column
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '.' && id !== '');
}

function isClaim(id: string): id is ClaimId {
  return (claimIds as readonly string[]).includes(id);
}
