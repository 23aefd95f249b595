export { article, articleStatements } from './article.ts';
export { secondOpinions, secondOpinionsFor } from './opinions/index.ts';
