/** A share of those who tried it: nine of ten saw it. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  noticing: ['saw', 'see', 'had', 'have', 'noticed', 'notice', 'reported', 'report', 'felt', 'agreed', 'agree', 'experienced', 'showed', 'show', 'said their', 'grew', 'regrew', 'improved', 'improve', 'responded', 'respond', 'observed', 'gained', 'found', 'were', 'are', 'got', 'lost', 'look*', 'stay', 'stayed', 'went', 'returned', 'became', 'measured', 'told us', 'kept'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{testPeople} (get | gain | reach | achieve | average) .. {counted} .. {percent}',
  '(panel | study | trial | test) of {counted} .... {counted} (saw | found | had | reported | noticed | showed | felt | said)',
  '{counted} (of | in | out of | from) (the | our)? {counted} said (their | the | that | they | it | her | his) (skin | face | hair | scalp | complexion | lines | pores | had | was | is | looks | looked | felt)?',
  '{counted} (saw | found | noticed | reported | felt) (their | that | the | her | his | a)',
  '# {percent} ... {testPeople} .... {noticing}',
  '# {percent} .. (: | of) .. {noticing}',
  '# {percent} .. ({noticing} | in .. {testPeople})',
  '{counted} (of | in | out of | from) (every | the | our)? (a)? {counted} .... ({movedBy} | {moreOf} | {noticing} | {measured})',
  '{fraction} of .. {testPeople} .... ({movedBy} | {moreOf} | {noticing})',
  '{counted} {testPeople} (in | out of) {counted}',
  '{counted} (of (them | those | our _))? had (fewer | less | softer | firmer | smoother | clearer | thicker) .. {measured}',
  '% # .. {testPeople}',
  '{counted} out of {counted} ({testPeople} | of (my | our | the))',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Six of them had fewer lines by week four.', touching: 'had fewer lines' },
  { text: 'With our exosomes, patients reach about 55 % after all.' },
  { text: "Seven patients in ten put off their operation." },
  { text: '87 % of women saw smoother skin.', touching: '87 % of women saw' },
  { text: '93 % : saw a smoother face', touching: '93 %' },
  { text: '96 % noticed it by week two.', touching: '96 % noticed' },
  { text: 'Nine out of ten patients had smaller pores.', touching: 'Nine out of ten patients had' },
  { text: 'Three quarters of wearers noticed it.', touching: 'Three quarters of wearers noticed' },
  { text: 'Twenty-nine had softer forehead lines.', touching: 'Twenty-nine had softer' },
  { text: 'Nineteen women in twenty looked rosier.', touching: 'Nineteen women in twenty' },
  { text: 'In a study of 30 women, 28 had firmer skin.', touching: 'study of 30 women, 28 had firmer' },
  { text: 'Twenty-six noticed their pores.', touching: 'Twenty-six noticed their' },
  { text: '31 out of 35 said their skin felt softer.', touching: '31 out of 35 said' },
  { text: '%94 patients see new growth.', touching: '%94 patients' },
  { text: '100 out of 100 men', touching: '100 out of 100 men' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Rated 5 out of 5 by the press.', why: 'a rating' },
];
