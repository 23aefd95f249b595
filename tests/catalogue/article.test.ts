import { describe, expect, it } from 'vitest';
import { checkMeanings } from '../../rules/checks/index.ts';
import { claimMeanings } from '../../rules/claims/index.ts';
import { article, articleStatements } from '../../rules/guidance/index.ts';
import { checkIds, claimIds, type GuidanceId, guidanceIds } from '../../rules/types.ts';
import { namesInTheArticle, sentencesOf } from './prose.ts';

/** What each statement decides, said a second time on purpose; claims first, then checks. */
const decides: Record<GuidanceId, readonly string[]> = {
  'topical-only': ['injectable', 'topical-only'],
  'no-fda-approved-injectable': ['injectable', 'fda-approved', 'states-not-approved'],
  'plant-mismatch': ['plant-exosome', 'ingredient'],
  'ask-for-studies': ['clinically-proven', 'fda-registered', 'evidence'],
  'ask-for-source': ['other-source', 'exosome-like', 'source', 'ingredient'],
  fragile: ['shelf-stable', 'cold-stored', 'storage'],
  'shelf-stable-doubted': ['shelf-stable'],
  'non-living': ['live-cells', 'risk-free', 'cell-free'],
  'versus-others': ['outperforms-alternatives'],
  'human-cell-free': ['other-source', 'human-derived', 'cell-free', 'source'],
  'sterile-purified': ['particle-count', 'sterile-single-use', 'purified'],
  dermatologist: ['at-home-microneedling', 'professional-care'],
  'listed-benefits': ['listed-benefit'],
  'eleven-percent': ['measured-improvement'],
  'early-science': ['treats-condition', 'guaranteed-result', 'clinically-proven', 'evidence'],
  'from-the-thirties': ['all-ages'],
};

function citing(statement: GuidanceId): readonly string[] {
  const meanings = [...claimIds.map((id) => claimMeanings[id]), ...checkIds.map((id) => checkMeanings[id])];
  const cites = (guidance: readonly GuidanceId[]) => guidance.includes(statement);
  return meanings.filter(({ guidance }) => cites(guidance)).map(({ id }) => id);
}

describe('the article', () => {
  it('is cited by its title and date, and linked to nowhere', () => {
    expect(article.title).toMatch(/^What Are Exosomes\?/);
    expect(article.updated).toBe('2025-02-04');
    expect(JSON.stringify([article, articleStatements])).not.toMatch(/https?:/);
  });

  it('is restated under every guidance id', () => {
    expect(Object.keys(articleStatements)).toEqual([...guidanceIds]);
  });
});

describe.each(guidanceIds)('%s', (id) => {
  const { section, statement } = articleStatements[id];

  it('is filed under its own id, with the section it stands in', () => {
    expect(articleStatements[id].id).toBe(id);
    expect(section).toMatch(/^[A-Z].*[a-z]$/);
  });

  it('says it briefly and without the names and quotations of the article', () => {
    expect(sentencesOf(statement).length).toBeLessThanOrEqual(2);
    expect(statement.length).toBeLessThanOrEqual(180);
    expect(statement).toMatch(/^[A-Z].*\.$/);
    expect(statement).not.toMatch(namesInTheArticle);
    expect(statement).not.toMatch(/["“”]/);
  });

  it('decides what it is meant to decide', () => {
    expect([...citing(id)].sort()).toEqual([...decides[id]].sort());
  });
});
