/** The texts of the rules that the popup shows, by the one door that the rules have. */
export { checkMeanings } from '../../rules/checks/index.ts';
export { claimMeanings } from '../../rules/claims/index.ts';
export { article, articleStatements, secondOpinionsFor } from '../../rules/guidance/index.ts';
