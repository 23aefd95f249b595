import { compileLexicon, type Lexicon } from '../engine/lexicon.ts';
import { en } from './en/index.ts';

/**
 * Languages with wordings, by id, each compiled when it is called. A build puts in the place of this module one that has them
 * compiled already.
 */
export const lexicons: { readonly en: () => Lexicon } = { en: () => compileLexicon(en) };
