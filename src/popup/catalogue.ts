/** The texts of the rules that the popup shows, by the one door that the rules have. */
export { article, articleStatements, checkMeanings, claimMeanings, secondOpinionsFor } from '../../rules/index.ts';
