/**
 * Texts of the rules in the reader's language. Their English stands in rules/; the English file repeats it under keys made of the
 * ids, for translators, and a test keeps the two the same.
 */
import type { ArticleStatement, CheckMeaning, ClaimMeaning, SecondOpinion } from '../../rules/types.ts';
import { lookUp } from './say.ts';

/** Gives the text under a key, by its English. */
export type Teller = (key: string, english: string) => string;

const told: Teller = (key, english) => lookUp(key) || english;

/** `claim_shelf_stable_name`: by what a text of the rules is asked. */
const keyOf = (kind: string, id: string, part: string): string =>
  `${kind}_${id}_${part}`.replace(/[^A-Za-z0-9_]+/g, '_').replace(/_$/, '');

function questions(kind: string, id: string, asked: readonly string[], tell: Teller): readonly string[] {
  return asked.map((question, index) => tell(keyOf(kind, id, `ask${index + 1}`), question));
}

/** The name alone of a claim or a check, told in the reader's language. */
export function tellName(kind: 'claim' | 'check', { id, name }: ClaimMeaning | CheckMeaning, tell = told): string {
  return tell(keyOf(kind, id, 'name'), name);
}

/** The same claim, told in the reader's language. */
export function tellClaim<Meaning extends ClaimMeaning>(meaning: Meaning, tell = told): Meaning {
  const { id } = meaning;
  return {
    ...meaning,
    name: tellName('claim', meaning, tell),
    explanation: tell(keyOf('claim', id, 'explanation'), meaning.explanation),
    askSeller: questions('claim', id, meaning.askSeller, tell),
  };
}

/** The same check, told in the reader's language. */
export function tellCheck<Meaning extends CheckMeaning>(meaning: Meaning, tell = told): Meaning {
  const { id } = meaning;
  return {
    ...meaning,
    name: tellName('check', meaning, tell),
    notStated: tell(keyOf('check', id, 'notStated'), meaning.notStated),
    askSeller: questions('check', id, meaning.askSeller, tell),
  };
}

/** The same statement of the article, told in the reader's language. */
export function tellStatement(one: ArticleStatement, tell = told): ArticleStatement {
  return {
    ...one,
    section: tell(keyOf('section', one.section, ''), one.section),
    statement: tell(keyOf('article', one.id, 'statement'), one.statement),
  };
}

/** The article's title, told in the reader's language. */
export function tellArticle<Article extends { readonly title: string }>(article: Article, tell = told): Article {
  return { ...article, title: tell(keyOf('article', 'title', ''), article.title) };
}

/** The same second opinion, told in the reader's language. */
export function tellOpinion(opinion: SecondOpinion, tell = told): SecondOpinion {
  const { titleLang = 'en', ...own } = opinion;
  const { id } = own;
  const title = tell(keyOf('opinion', id, 'title'), own.title);
  return {
    ...own,
    body: tell(keyOf('opinion', id, 'body'), own.body),
    title,
    // A title that nobody translated is still in its own language.
    ...(title === own.title && { titleLang }),
    says: tell(keyOf('opinion', id, 'says'), own.says),
  };
}
