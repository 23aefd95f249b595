/** Any age, with no limit above or below. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  'no (minimum | lower limit) , no (maximum | upper limit)',
  '(we | our clients | clients | customers | patients) .. (treat* | welcome* | serve* | see* | include*) (every | all | each)? (generation* | decade*)',
  '(any | all | every | each | whatever | whichever | no matter (the | your)? | regardless of | irrespective of | independent of | different | across) (of)? (the | your | adult | client)? (age | ages | age group* | age bracket* | age range* | generations | birthday* | decade | (decades | stage | stages | phase | chapter) of (your)? life)',
  '(all | any | every) (skin | hair | face)? (type* | tone* | colour* | color* | gender* | concern*) (and | , | or | / | &) (all | any | every)? (age | ages | generations)',
  '(age | ages) (group* | range | limit)? (: | - | is | are)? (all | any | every | no limit | no bar | unlimited | universal)',
  '(no | without | zero) (minimum | maximum | upper | lower | fixed)? (age)? (limit* | restriction* | bar* | barrier* | cut off | cap | minimum | maximum | requirement*) .. age',
  '(minimum | maximum | upper | lower) age (limit)? (: | is | -) (none | no | nil)',
  '(age (inclusive | neutral | free | less | agnostic) | all age | (applicable | suitable) people : (all | every*) | (all | every*) people can use)',
  '(no such thing | there is no | no) .. too (young | early)',
  '(no | without | zero) (minimum | maximum | upper | lower | fixed)? age (limit* | restriction* | bar* | barrier* | cut off | cap | minimum | maximum | requirement* | group needed)',
  '(no | without) (upper | lower) (limit* | end)',
  "(age | how old you are | your (birth year | birthday | year of birth)) .. (doesn't matter | does not matter | don't matter | (plays | makes) no (role | part | difference) | is not (a factor | important | an issue) | isn't (a factor | important | an issue) | no object | no problem | no issue | irrelevant | immaterial | unimportant | (is | has) (no | just a) (barrier | number | limit | bar | object))",
  '(however | no matter how | regardless how) (old | young) (or (young | old))? (you | they | she | he | your | are)?',
  '(no | without) (minimum | maximum | upper | lower) (or (minimum | maximum | upper | lower)) (age | limit*)',
  '(age | ages) .. (for | suitable | limit | restriction | right)? \\? (any | all | none | no limit | every)',
  'skin at (any | every | each) stage',
  '(no one | nobody | never | not | none) .. too (young | old | early) (or too (young | old))?',
  '(anyone | everyone | everybody | anybody | any woman | any man | every woman) (with | who has | that has | who owns) (a | any | some)? (face | skin | pores)',
  "if you (have | 've got | got) (a)? (skin | face) ,? (it | you | this)",
  "(skin | hair | exosomes | cells | we | they | it) .. (does not | doesn't | do not | don't | has no | have no | never | can't) (check* | ask* | care* | see* | know* | read* | look*)? .. (passport | birth year | birthday* | birth certificate* | your age | id card | date of birth | how old)",
  '(suitable | fine | good | ok | safe | fit) .. (babies | bayi | baby | newborns) , (everybody | everyone | anyone | adults)',
];

/** What makes the claim when it is denied. */
// biome-ignore format: one a line, however long, and lists filled
export const whenDenied: Frame['phrases'] = [
  'age (limit* | restriction* | cut off | cap | minimum | maximum | requirement*)',
  '(minimum | maximum | upper | lower) age',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'There is no lower limit, no upper limit.', touching: 'no lower limit' },
  { text: 'We treat all generations here.', touching: 'treat all generations' },
  { text: 'For all skin types and ages.', touching: 'all skin types and ages' },
  { text: 'Suitable for any age.', touching: 'any age' },
  { text: 'Suitable for all ages.', touching: 'all ages' },
  { text: 'Age group: All', touching: 'All' },
  { text: 'There is no age limit.', touching: 'no age limit' },
  { text: 'Age is just a number with exosomes.', touching: 'Age is just a number' },
  { text: 'No one is too young.', touching: 'too young' },
  { text: 'Age is irrelevant.', touching: 'Age is irrelevant' },
  { text: 'There is no minimum limit on age.', touching: 'no minimum limit' },
  { text: 'How old you are makes no difference.', touching: 'makes no difference' },
  { text: 'However old you are, we have a plan.', touching: 'However old' },
  { text: 'Minimum age: none', touching: 'none' },
  { text: 'Age-inclusive skincare.', touching: 'Age-inclusive' },
  { text: "There's no such thing as too young.", touching: 'too young' },
  { text: 'There is no upper or lower limit.', touching: 'no upper or lower limit' },
  { text: 'What age is it for? Any.', touching: 'Any' },
  { text: 'Is there an age limit? No.', touching: 'No' },
  { text: 'Skin at every stage profits.', touching: 'Skin at every stage' },
  { text: 'Anyone with a face can use it.', touching: 'Anyone with a face' },
  { text: 'If you have skin, you qualify.', touching: 'If you have skin' },
  { text: "Hair doesn't check your passport.", touching: "doesn't check your passport" },
  { text: 'Fine for babies, everybody.', touching: 'babies, everybody' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Our sunscreen suits all ages.', why: 'another product' },
];
