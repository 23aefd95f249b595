/** What the English file has to say of the rules' texts: what is asked for them, by key. */
import { article, articleStatements, checkMeanings, claimMeanings, secondOpinions } from '../../rules/index.ts';
import type { MessageFile } from '../../src/words/from-file.ts';
import {
  type Teller,
  tellArticle,
  tellCheck,
  tellClaim,
  tellOpinion,
  tellStatement,
} from '../../src/words/rule-texts.ts';

/** Keys of the rules' texts begin with one of these, and no other key does. */
export const ruleKeys = /^(?:claim|check|article|section|opinion)_/;

/** Tells a translator what kind of text it is, by the first and the last part of its key. */
const descriptions: readonly (readonly [RegExp, string])[] = [
  [/^claim_.*_name$/, 'Name of a claim, up to five words, for a list'],
  [/^claim_.*_explanation$/, 'What a claim says and why it matters'],
  [/^check_.*_name$/, 'Name of what a careful seller states, for a list'],
  [/^check_.*_notStated$/, 'Where a page does not state that'],
  [/_ask\d$/, 'A question that a shopper can put to the seller'],
  [/^article_title$/, 'Title of the article that decides the levels. It is in English'],
  [/^article_.*_statement$/, 'What the article says'],
  [/^section_/, 'Heading of a section of the article, as it stands there. The article is in English'],
  [/^opinion_.*_body$/, 'Who gives a second opinion'],
  [/^opinion_.*_title$/, 'Title of a second opinion: keep a title that stands in print, translate what describes it'],
  [/^opinion_.*_says$/, 'What a second opinion says'],
];

/** Every text of the rules as an entry of the file, in the order of the rules. */
export function ruleMessages(): MessageFile {
  const found: Record<string, MessageFile[string]> = {};
  const note: Teller = (key, english) => {
    const description = descriptions.find(([fits]) => fits.test(key))?.[1] ?? '';
    found[key] = { message: english.replaceAll('$', '$$$$'), description };
    return english;
  };
  for (const meaning of Object.values(claimMeanings)) tellClaim(meaning, note);
  for (const meaning of Object.values(checkMeanings)) tellCheck(meaning, note);
  tellArticle(article, note);
  for (const statement of Object.values(articleStatements)) tellStatement(statement, note);
  for (const opinion of secondOpinions) tellOpinion(opinion, note);
  return found;
}
