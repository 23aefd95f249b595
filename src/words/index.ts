/** What people read: one catalogue, one way to ask for it. See README.md in this folder. */
export type { Catalogue, CountedKey, Key } from './catalogue.ts';
export { count, direction, language, say, speakFrom, written } from './say.ts';
export { sayWith } from './say-with.ts';
