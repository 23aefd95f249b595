/** Joins a finding with what the catalogues say of its claim. */
import {
  accuracy,
  article,
  articleStatements,
  type ClaimMeaning,
  claimMeanings,
  type Finding,
  secondOpinionsFor,
} from '../../rules/index.ts';
import type { Choices } from '../choices/index.ts';
import { opinionsInOrder } from '../look/index.ts';
import { tellArticle, tellClaim, tellOpinion, tellStatement } from '../words/index.ts';
import type { ClaimExplanation } from './explanation.ts';

export function explain(finding: Finding, opinionsOff: Choices['opinionsOff'] = []): ClaimExplanation {
  const meaning = tellClaim<ClaimMeaning>(claimMeanings[finding.claim]);
  const guidance = finding.guidance.length > 0 ? finding.guidance : meaning.guidance;
  return {
    id: finding.id,
    level: finding.level,
    name: meaning.name,
    words: finding.text,
    lang: finding.lang,
    meaning: meaning.explanation,
    statements: guidance.map((id) => tellStatement(articleStatements[id])),
    article: tellArticle(article),
    opinions: opinionsInOrder(
      secondOpinionsFor(finding.claim).filter(({ jurisdiction }) => !opinionsOff.includes(jurisdiction)),
    ).map((opinion) => tellOpinion(opinion)),
    askSeller: meaning.askSeller,
    accuracy: finding.claim === 'listed-benefit' ? null : accuracy[finding.claim],
  };
}
