/** All that the card says, and how it looks: long texts, apart from what draws them. */
import { article, type Finding, secondOpinions } from '../../rules/index.ts';
import tokens from '../look/tokens.css?inline';
import unseen from '../look/unseen.css?inline';
import styles from './card.css?inline';
import type { CardPicture } from './drawing-parts.ts';
import { explain } from './explain.ts';
import type { ClaimExplanation } from './explanation.ts';

export interface CardContents {
  /** Joins a finding with what there is to say of its claim. */
  explain(finding: Finding, opinionsOff: CardPicture['opinionsOff']): ClaimExplanation;
  readonly styles: string;
  /** That it may say, each once (ISO 8601). */
  readonly dates: readonly string[];
}

const dates = new Set([article.updated, ...secondOpinions.flatMap(({ date }) => date ?? [])]);

export const cardContents: CardContents = { explain, styles: tokens + styles + unseen, dates: [...dates] };
