/** Joins a finding with what the catalogues say of its claim. */
import {
  article,
  articleStatements,
  claimMeanings,
  type Finding,
  type SecondOpinion,
  secondOpinionsFor,
} from '../../rules/index.ts';
import type { ClaimExplanation } from './explanation.ts';

/** Who differs from the article is read first: it is what a reader would not expect. */
const stances: readonly SecondOpinion['stance'][] = ['disputes', 'sharpens', 'confirms'];

export function explain(finding: Finding): ClaimExplanation {
  const meaning = claimMeanings[finding.claim];
  const guidance = finding.guidance.length > 0 ? finding.guidance : meaning.guidance;
  return {
    id: finding.id,
    level: finding.level,
    name: meaning.name,
    words: finding.text,
    meaning: meaning.explanation,
    statements: guidance.map((id) => articleStatements[id]),
    article,
    opinions: [...secondOpinionsFor(finding.claim)].sort(
      (one, other) => stances.indexOf(one.stance) - stances.indexOf(other.stance),
    ),
    askSeller: meaning.askSeller,
  };
}
