import type { Plugin } from 'vite';
import { packLexicon } from '../../rules/engine/packed-lexicon.ts';
import { languages } from '../../rules/languages/index.ts';

/** Compiles the phrases of all languages while building, so that no page waits for it. */
export function packedLexicons(): Plugin {
  let code: string | null = null;
  return {
    name: 'packed-lexicons',
    load(id) {
      if (!/\/rules\/languages\/lexicons\.ts$/.test(id)) return null;
      code ??= written();
      return code;
    },
  };
}

function written(): string {
  const entries = Object.entries(languages).map(([name, language]) => {
    const packed = JSON.stringify(JSON.stringify(packLexicon(language)));
    return `${JSON.stringify(name)}: () => unpackLexicon(JSON.parse(${packed}))`;
  });
  return [
    "import { unpackLexicon } from '../engine/packed-lexicon.ts';",
    `export const lexicons = { ${entries.join(', ')} };`,
  ].join('\n');
}
