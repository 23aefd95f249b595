import type { AssertionStatus, ClaimId } from '../../../types.ts';

/** A sentence of a shop or clinic, a claim that it speaks of, and what a careful reader makes of that claim. */
export interface CueExample {
  readonly text: string;
  readonly claim: ClaimId;
  readonly status: AssertionStatus;
}

/** A question with the answer that decides what becomes of the claim in it. */
export interface AnswerExample {
  readonly question: string;
  readonly answer: string;
  readonly claim: ClaimId;
  readonly status: AssertionStatus;
}

export function each(status: AssertionStatus, claim: ClaimId, ...texts: readonly string[]): CueExample[] {
  return texts.map((text) => ({ text, claim, status }));
}

export function answered(
  status: AssertionStatus,
  claim: ClaimId,
  question: string,
  ...answers: readonly string[]
): AnswerExample[] {
  return answers.map((answer) => ({ question, answer, claim, status }));
}
