/** The two files that a claim has of its own, with nothing in them that only its author can know: the tests ask for that. */
import type { Level } from '../../../rules/types.ts';

/** `at-home-use` as a name in code: `atHomeUse`. */
export function nameInCode(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** What the claim means: rules/claims/<id>.ts. */
export function meaningFile(id: string, level: Level): string {
  return `import type { ClaimMeaning } from '../types.ts';

export const ${nameInCode(id)} = {
  id: '${id}',
  level: '${level}',
  name: '',
  explanation: '',
  guidance: [],
  askSeller: [],
} as const satisfies ClaimMeaning;
`;
}

/** How it is said in a language: rules/languages/<language>/claims/<id>.ts. */
export function wordingFile(): string {
  return `import type { Examples, Wording } from '../../../engine/language.ts';

export const wording: Wording = {
  yieldsTo: [],
  phrases: [],
};

export const examples: Examples = {
  flagged: [],
  passed: [],
};
`;
}
