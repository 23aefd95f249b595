/** Made-up explanations, so that a test of the view does not hang on the catalogues' wording. */
import type { ClaimExplanation } from '../../src/card/explanation.ts';

export function explanation(change: Partial<ClaimExplanation> = {}): ClaimExplanation {
  return {
    id: '0.shelf-stable.0',
    level: 'red',
    name: 'Keeps without cold',
    words: 'stable at room temperature',
    lang: 'en',
    meaning: 'The page says that it keeps.',
    statements: [{ id: 'fragile', section: 'Storage', statement: 'They do not keep.' }],
    article: { title: 'An article', updated: '2025-02-04' },
    opinions: [
      {
        id: 'a',
        claims: ['shelf-stable'],
        body: 'A journal',
        title: 'A paper on storage',
        date: '2018-08',
        jurisdiction: 'science',
        says: 'Some did keep in a laboratory.',
        address: 'https://example.org/paper',
        known: 'read',
        stance: 'disputes',
      },
    ],
    askSeller: ['How was it tested?'],
    accuracy: { right: 19, of: 20 },
    ...change,
  };
}
