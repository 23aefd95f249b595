import { describe, expect, it } from 'vitest';
import { secondOpinions, secondOpinionsFor } from '../../rules/guidance/index.ts';
import { claimIds } from '../../rules/types.ts';
import { namesInTheArticle, sentencesOf } from './prose.ts';

const isoDay = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
/** No ruling of an advertising regulator or of a court on exosomes could be confirmed, so none may be told of. */
const unconfirmed = /advertising standards authority|\bASA\b|\bcourt\b|\bruled\b/i;

function idsWith(stance: string): readonly string[] {
  return secondOpinions.filter((opinion) => opinion.stance === stance).map(({ id }) => id);
}

describe('the second opinions', () => {
  it('have ids and, within one body, titles of their own', () => {
    expect(new Set(secondOpinions.map(({ id }) => id)).size).toBe(secondOpinions.length);
    expect(new Set(secondOpinions.map(({ body, title }) => `${body}/${title}`)).size).toBe(secondOpinions.length);
    expect(new Set(secondOpinions.map(({ address }) => address)).size).toBe(secondOpinions.length);
  });

  it('come from every jurisdiction that the project knows of', () => {
    expect(new Set(secondOpinions.map(({ jurisdiction }) => jurisdiction))).toEqual(
      new Set(['US', 'EU', 'UK', 'Canada', 'Korea', 'Japan', 'Thailand', 'science']),
    );
  });

  it('own up to disputing the article where they do', () => {
    expect(idsWith('disputes')).toEqual(['plant-vesicles-on-skin-cells', 'jocd-2025-against-prp']);
    for (const { stance, says } of secondOpinions) {
      if (stance === 'disputes') expect(says).toMatch(/^Disagrees with the article/);
    }
  });

  it('tell a reader of a human source that it may be forbidden to sell', () => {
    expect(secondOpinionsFor('human-derived').map(({ jurisdiction }) => jurisdiction)).toEqual(['EU', 'UK', 'Canada']);
    for (const { stance } of secondOpinionsFor('human-derived')) expect(stance).not.toBe('confirms');
  });

  it('stand by every red flag but living cells, of which we know none', () => {
    const without = claimIds.filter((id) => secondOpinionsFor(id).length === 0);
    expect(without).toContain('live-cells');
    for (const id of ['injectable', 'fda-approved', 'plant-exosome', 'shelf-stable'] as const) {
      expect(without).not.toContain(id);
    }
  });

  it('are found by each claim they speak to, and by no other', () => {
    for (const claim of claimIds) {
      const found = secondOpinionsFor(claim);
      expect(found).toEqual(secondOpinions.filter((opinion) => opinion.claims.some((id) => id === claim)));
    }
  });
});

describe.each(secondOpinions)('$id', (opinion) => {
  it('speaks to claims that exist, each once', () => {
    expect(opinion.claims.length).toBeGreaterThan(0);
    expect(new Set(opinion.claims).size).toBe(opinion.claims.length);
    for (const claim of opinion.claims) expect(claimIds).toContain(claim);
  });

  it('has an address that can be opened safely', () => {
    const { protocol, username, password } = new URL(opinion.address);
    expect([protocol, username, password]).toEqual(['https:', '', '']);
  });

  it('has a date that is no later than today, or none', () => {
    if (opinion.date === null) return expect(opinion.title).not.toMatch(/\b20\d\d\b/);
    expect(opinion.date).toMatch(isoDay);
    expect(Date.parse(opinion.date)).toBeLessThanOrEqual(Date.now());
  });

  it('says where we read it, if not at the source', () => {
    if (opinion.known === 'read') return expect(opinion.title).not.toMatch(/as (reported|republished) by/);
    expect(`${opinion.title} ${opinion.says}`).toMatch(/report(s|ed)? |republished by |reported\./);
  });

  it('is put briefly, in words that name no maker of the article and claim nothing unconfirmed', () => {
    expect(sentencesOf(opinion.says).length).toBeLessThanOrEqual(3);
    expect(opinion.says.length).toBeLessThanOrEqual(260);
    expect(opinion.says).toMatch(/^[A-Z].*\.$/);
    expect(`${opinion.title} ${opinion.says}`).not.toMatch(namesInTheArticle);
    expect(opinion.says).not.toMatch(unconfirmed);
  });
});
