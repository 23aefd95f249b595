/** What people read: one catalogue, one way to ask for it. See README.md in this folder. */
export type { Catalogue, CountedKey, Key, PlainKey } from './catalogue.ts';
export { tellArticle, tellCheck, tellClaim, tellName, tellOpinion, tellStatement } from './rule-texts.ts';
export { count, direction, language, say, seconds, sentences, speakFrom, written } from './say.ts';
export { sayWith } from './say-with.ts';
