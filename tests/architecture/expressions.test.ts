import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

interface Expression {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** Every regular expression written in a source text, in the order in which they stand. */
function expressionsIn(source: string, file: string): Expression[] {
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && node.regex) found.push({ file, ...(node.regex as Pick<Expression, 'pattern' | 'flags'>) });
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
}

const expressions = ['rules', 'src', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => expressionsIn(readFileSync(join(root, folder, name), 'utf8'), join(folder, name))),
);

describe('regular expressions', () => {
  it('are found where they stand, and a slow one is told', () => {
    const [slow] = expressionsIn('const words = /^(\\w+\\s?)*$/u;', 'planted.ts');
    expect(slow).toEqual({ file: 'planted.ts', pattern: '^(\\w+\\s?)*$', flags: 'u' });
    expect(checkSync('^(\\w+\\s?)*$', 'u').status).toBe('vulnerable');
    expect(expressions.length).toBeGreaterThan(50);
  });

  // The checker answers "unknown" when its own time is up; on a busy machine it needs more than the ten seconds it takes by itself.
  // Its attacks are judged by the letters read, not by the clock.
  const patience = { timeout: 60_000, attackTimeout: null };

  it.each(expressions)('$file: /$pattern/$flags takes no text for a long time', patience, ({ pattern, flags }) => {
    expect(checkSync(pattern, flags, patience).status).toBe('safe');
  });
});
