import { describe, expect, it } from 'vitest';
import { claimMeanings } from '../../../../rules/claims/index.ts';
import { assessPage } from '../../../../rules/engine/assess.ts';
import { SentenceModel } from '../../../../rules/engine/second-look/model.ts';
import { mostSteps, writeWeight } from '../../../../rules/engine/second-look/weights.ts';
import { coveredLanguages, languageOf, lexiconFor } from '../../../../rules/languages/index.ts';
import type { ClaimId, PageText } from '../../../../rules/types.ts';
import { pageOf } from '../page.ts';

/** A model that knows one claim and one word. */
function modelOf(claim: ClaimId, bias: number, stem: string): SentenceModel {
  const words = { small: new Set(['the', 'a', 'by', 'our']), denying: new Set(['not', 'no']) };
  const features = `s:${stem} ${writeWeight(0, mostSteps)}`;
  return new SentenceModel({ claims: [claim], biases: [bias], steps: [1], features }, words);
}

function found(model: SentenceModel | null, page: PageText): readonly string[] {
  const report = assessPage(page, {
    version: '',
    meanings: claimMeanings,
    languages: coveredLanguages,
    lexiconFor,
    languageOf,
    modelFor: () => model,
    namesExosomes: () => true,
  });
  return report.products.flatMap(({ findings }) => findings.map(({ claim, text }) => `${claim}: ${text}`));
}

const penguins = modelOf('cold-stored', -5, 'pengu');

describe('a sentence that no wording met', () => {
  it('makes a claim that it is very likely to make, in the words that speak for it', () => {
    const page = pageOf(['Every vial is guarded by a penguin.']);
    expect(found(null, page)).toEqual([]);
    expect(found(penguins, page)).toEqual(['cold-stored: penguin']);
  });

  it.each([
    'Is every vial guarded by a penguin?',
    'No vial is guarded by a penguin.',
    'A penguin!',
    '“A penguin guards mine!” – Kim, 41',
  ])('is judged as any other: %s', (text) => {
    expect(found(penguins, pageOf([text]))).toEqual([]);
  });

  it('makes none in an article', () => {
    const products = [{ name: 'On vials', kind: 'article' as const, main: true, place: 'page' as const }];
    const blocks = [
      'We freeze our exosomes ourselves.',
      'We ship our exosomes.',
      'Our vials are guarded by a penguin.',
    ];
    const claims = found(modelOf('cold-stored', -2, 'pengu'), pageOf(blocks, { products, title: 'Our exosomes' }));
    expect(claims.some((claim) => claim.includes('freeze'))).toBe(true);
    expect(claims.some((claim) => claim.includes('penguin'))).toBe(false);
  });
});

describe('a wording in a sentence that is like none of its claim', () => {
  const page = pageOf(['The exosomes keep at room temperature for two years.']);

  it('claims nothing', () => {
    expect(found(null, page)).not.toEqual([]);
    expect(found(modelOf('shelf-stable', -9, 'pengu'), page)).toEqual([]);
  });

  it('claims what it says where the model does not know better', () => {
    expect(found(modelOf('shelf-stable', -9, 'keep'), page)).not.toEqual([]);
    expect(found(modelOf('shelf-stable', -4, 'pengu'), page)).not.toEqual([]);
    expect(found(modelOf('injectable', -9, 'pengu'), page)).not.toEqual([]);
  });

  it('stands in a label of two words', () => {
    expect(found(modelOf('shelf-stable', -9, 'pengu'), pageOf(['Shelf-stable']))).not.toEqual([]);
  });
});
