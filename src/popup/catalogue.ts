/** The texts of the rules that the popup shows, in the reader's language. */
import {
  type ArticleStatement,
  article,
  articleStatements,
  type CheckId,
  type CheckMeaning,
  type ClaimId,
  type ClaimMeaning,
  checkMeanings,
  claimMeanings,
  type GuidanceId,
  type SecondOpinion,
  secondOpinionsFor,
} from '../../rules/index.ts';
import { tellArticle, tellCheck, tellClaim, tellName, tellOpinion, tellStatement } from '../words/index.ts';

/** Most lists are read without being opened: there names alone are looked up. */
export const claimName = (id: ClaimId): string => tellName('claim', claimMeanings[id]);
export const checkName = (id: CheckId): string => tellName('check', checkMeanings[id]);
export const claimMeaning = (id: ClaimId): ClaimMeaning => tellClaim(claimMeanings[id]);
export const checkMeaning = (id: CheckId): CheckMeaning => tellCheck(checkMeanings[id]);
export const statementOf = (id: GuidanceId): ArticleStatement => tellStatement(articleStatements[id]);
export const theArticle = (): typeof article => tellArticle(article);

/** Those that speak to a claim. */
export const opinionsOn = (id: ClaimId): readonly SecondOpinion[] =>
  secondOpinionsFor(id).map((opinion) => tellOpinion(opinion));
