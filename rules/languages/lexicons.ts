import { compileLexicon, type Lexicon } from '../engine/lexicon.ts';
import { en } from './en/index.ts';
import type { languages } from './index.ts';

/**
 * Languages with wordings, by id, each compiled when it is called. A build puts in the place of this module one that has them
 * compiled already.
 */
export const lexicons: Readonly<Record<keyof typeof languages, () => Lexicon>> = { en: () => compileLexicon(en) };
