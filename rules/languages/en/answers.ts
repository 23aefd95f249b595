import type { Language } from '../../engine/language.ts';

/** Answers that decide a question, or a row of a table, by themselves. */
export const answers: Language['answers'] = {
  yes: ['yes', 'yep', 'yeah', 'absolutely', 'of course', 'certainly', 'definitely', 'sure', 'indeed', 'correct', 'it is', 'they are', 'it does', 'they do', 'it has', 'you can', 'they can', 'it can', '✓', '✔', '✅', 'both', 'totally', 'very much so', 'approved', 'included', 'always', 'we do', 'all of them', 'every one'],
  no: ['no', '(it | that | this | they | these | those | he | she | we | you) (is | are | does | do | has | have | can | could | would | should | will) not', "(it | that | this | they | we | you) (isn't | aren't | doesn't | don't | hasn't | haven't | can't | won't | shouldn't)", 'nope', 'none', 'never', 'neither', 'not', 'nil', 'n / a', 'false', 'nah', 'nein', '✗', '✘', '❌', '✕', 'sadly not', 'unfortunately', 'afraid not', 'please don\'t', 'do not', "don't", 'it isn\'t', "they aren't", "it doesn't", "they don't", 'we don\'t', "you can't", 'far from it', 'myth', 'nothing', 'nobody', 'hardly', 'absolutely not', 'definitely not', 'certainly not', 'of course not', 'we do not', "it can't", 'not yet', 'only on', 'zero'],
};
