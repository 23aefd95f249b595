import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { insertLine } from '../../src/cli/new-claim/insert.ts';
import { problemWith, scaffoldClaim } from '../../src/cli/new-claim/scaffold.ts';

const readProject = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const claim = { id: 'vegan-made', level: 'caution', languages: ['en'] } as const;

describe('a new claim', () => {
  const files = scaffoldClaim(claim, readProject);
  const linesOf = (path: string) => (files.get(path) ?? '').split('\n').map((line) => line.trim());

  it('comes behind the last of its level wherever claims are listed', () => {
    const lists = ['rules/types/ids.ts', 'rules/claims/index.ts', 'rules/languages/en/claims/index.ts'];
    for (const path of [...lists, 'tests/catalogue/claims.test.ts']) {
      const lines = linesOf(path);
      const at = lines.findIndex((line) => /^'vegan-made'(,|: veganMade,)$/.test(line));
      expect(lines[at - 1], path).toMatch(/^'fda-registered'/);
    }
  });

  it('has a meaning and a wording to be filled in, and both are imported', () => {
    expect(files.get('rules/claims/vegan-made.ts')).toContain("level: 'caution'");
    expect(files.get('rules/claims/index.ts')).toContain("import { veganMade } from './vegan-made.ts';");
    expect(files.get('rules/languages/en/claims/vegan-made.ts')).toContain('phrases: []');
    expect(files.get('rules/languages/en/claims/index.ts')).toContain(
      "import { wording as veganMade } from './vegan-made.ts';",
    );
  });

  it('is measured on nothing yet', () => {
    expect(linesOf('rules/accuracy.ts')).toContain("'vegan-made': { right: 0, of: 0 },");
  });

  it('is told as not covered in further languages', () => {
    const read = (path: string) => readProject(path.replace('/ko/', '/en/'));
    const index = 'rules/languages/ko/claims/index.ts';
    const ofTwo = scaffoldClaim({ ...claim, languages: ['en', 'ko'] }, read);
    expect(ofTwo.get(index)).toContain("'vegan-made': 'not-covered',");
    expect(ofTwo.has('rules/languages/ko/claims/vegan-made.ts')).toBe(false);
  });

  it('changes nothing where a file is not as expected, and says which', () => {
    const read = (path: string) => (path === 'rules/types/ids.ts' ? 'export const claimIds = [];' : readProject(path));
    expect(() => scaffoldClaim(claim, read)).toThrow(/^rules\/types\/ids\.ts: there is no line/);
  });

  it.each([
    ['shelf-stable', 'there is a claim shelf-stable already'],
    ['Vegan Made', '"Vegan Made" is no id: write small letters joined by hyphens, as in shelf-stable'],
    ['vegan-made', null],
  ])('named %s: %s', (id, problem) => expect(problemWith(id)).toBe(problem));
});

describe('insertLine', () => {
  it('indents the line as the one before it, in the part that is meant', () => {
    const text = 'a: [\n  x,\n]\nb: [\n    x,\n]';
    expect(insertLine(text, { after: 'x,', line: 'y,' }, 'b: [')).toBe('a: [\n  x,\n]\nb: [\n    x,\n    y,\n]');
  });
});
