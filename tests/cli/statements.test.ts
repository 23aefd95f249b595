import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { statementDetails, statementsMarkdown } from '../../src/cli/accuracy/print-statements.ts';
import { type ScoredStatement, scoreStatement } from '../../src/cli/accuracy/statement-scores.ts';
import { parseStatement, readStatements, type Statement } from '../../src/cli/accuracy/statements.ts';

const plain: Statement = {
  claim: 'fda-approved',
  makes: ['fda-approved'],
  above: '',
  text: 'Our exosomes are FDA approved.',
  lang: 'en',
  split: 'tuning',
};

describe('a line of a file of statements', () => {
  it('holds what is claimed, what is only looked like, and the words below what stands above them', () => {
    expect(parseStatement('cold-stored, purified\t.\tHow is it kept? || Frozen.', 'cold-stored')).toEqual({
      claim: 'cold-stored',
      makes: ['cold-stored', 'purified'],
      above: 'How is it kept?',
      text: 'Frozen.',
    });
  });

  it.each([
    ['cold-stored\tFrozen.', 'three columns'],
    ['cold-stored\t.\tFrozen.\tmore', 'three columns'],
    ['cold\t.\tFrozen.', 'no claim is called "cold"'],
    ['purified\t.\tFrozen.', 'neither makes nor looks like cold-stored'],
  ])('%j is refused, with the reason', (line, reason) => {
    expect(parseStatement(line, 'cold-stored')).toContain(reason);
  });
});

describe('the statements', () => {
  const { statements, problems } = readStatements(['tests/corpus']);

  it('are well formed, each once', () => {
    expect(problems).toEqual([]);
    expect(statements.length).toBeGreaterThan(10_000);
    expect(new Set(statements.map(({ claim, above, text }) => `${claim}\n${above}\n${text}`)).size).toBe(
      statements.length,
    );
  });

  it('name file and line of what is none, and read on', () => {
    const folder = mkdtempSync(join(tmpdir(), 'statements-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'statements/en/tuning'), { recursive: true });
    writeFileSync(join(folder, 'statements/en/tuning/purified.tsv'), 'nonsense\npurified\t.\tFiltered twice.\n');
    const read = readStatements([folder]);
    expect(read.problems).toHaveLength(1);
    expect(read.problems[0]).toMatch(/purified\.tsv:1: needs three columns/);
    expect(read.statements.map(({ text }) => text)).toEqual(['Filtered twice.']);
  });
});

describe('a scored statement', () => {
  const scored = (statement: Statement) => scoreStatement(statement) as ScoredStatement;
  const denied = { ...plain, makes: [], text: 'Our exosomes are not FDA approved.' };

  it('is found where the rules find the claim of its file, below what stands above it', () => {
    expect(scored(plain).found).toBe(true);
    expect(scored(denied).found).toBe(false);
    expect(scored({ ...plain, above: 'Are they FDA approved?', text: 'Yes.' }).found).toBe(true);
  });

  it('is none in a language that the rules do not cover', () => {
    expect(scoreStatement({ ...plain, lang: 'tlh' })).toBeNull();
  });

  it('is counted among those that make the claim or look like it', () => {
    const missed = { statement: { ...plain, text: 'The FDA waved it through.' }, found: false };
    const taken = { statement: denied, found: true };
    const all = [scored(plain), missed, scored(denied), taken];
    expect(statementsMarkdown(all)).toContain('| all | 2 | 1 | 0.50 | 2 | 1 | 0.50 |');
    expect(statementDetails(all)).toEqual([
      '  MISSED  fda-approved  "The FDA waved it through."',
      '  WRONG   fda-approved  "Our exosomes are not FDA approved."',
    ]);
  });
});
