/** A rate of success without a failure: a hundred percent, ten of ten, nobody yet for whom it did nothing. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(non responder* | nonresponder* | failure* | unhappy (client* | patient* | user*)) (rate)? (: | = | -) (0 | zero | none | nil)',
  '(zero | not one | not a single | not had (a | one)) (single)? (failure* | non responder* | unhappy)',
  "(there | we | i) (has | have | hasn't | haven't) .. (one | a | any | a single) (woman | man | person | client | patient | customer | face | scalp | user | skin) .. (it | they | this) (didn't | did not | doesn't | does not | hasn't | has not | couldn't)",
  '(work* | result* | success*) .. (# | ten) of (# | ten) cases',
  '#100-100 % ~ {outcomes}',
  '{outcomes} .. #100-100 %',
  '{outcomes} .... (100 | one hundred | a hundred) (percent | per cent)',
  '(#100-100 % | one hundred percent) .. (effective* | success* | works | work | working | sure | certain | efficac* | cured | cleared | hit rate | response | come back)',
  '(#98-100 % | one hundred percent | (100 | hundred) (percent | per cent)) .. (success | response | track | hit | win | result*) (rate | record)?',
  '(yet | still) to (meet | see | find | treat | come across | hear of) .... (not | fail* | didnt | doesnt | couldnt | wont | disappointed | unhappy)',
  '(no one | nobody | no (skin | face | patient | client | scalp)) .. (does not | did not | has not) (work | worked | help | helped | respond | responded)',
  '(success | response | efficacy) (rate)? (: | is | of)? .. (one hundred | #98-100) (percent | per cent | %)',
  "(never | not | nobody | yet to | haven't | hasn't | without) .. (see | seen | had | met | meet | found | known | treated | had a) (a | one | any | a single)? (single)? (client | patient | man | woman | face | head | scalp | person | skin | user | guest | case) .... (it | who | that | they | whom | this | we) (didn't | did not | hasn't | doesn't | couldn't | failed | has not | does not | could not)",
  '(no | zero | nil | 0 | without) (known)? (non responder* | nonresponder* | failures)',
  '(0 | zero | nil | no) %? (failure | non response | fail | miss) (rate)?',
  '(have | has) (never | not) (ever | yet | once)? (let (anyone | anybody | a client | a patient | us | a single | me | our) .. down | failed | disappointed | missed)',
  "(never | cannot | can not | can't) (not | doesn't | does not | didn't) (to)? work*",
  '(perfect | spotless | unbroken | flawless | 100 % | unblemished) (track | success)? record .. (with | on | in | for | of)',
  '(ten | 10 | 100 | 9 | #) (out of | of) (ten | 10 | 100 | #) (people | clients | patients | users | women | men) (get | see | have) (results | {outcomes})',
  '((3 (out)? of 3) | (4 (out)? of 4) | (5 (out)? of 5) | (6 (out)? of 6) | (8 (out)? of 8) | (12 (out)? of 12) | (20 (out)? of 20) | (25 (out)? of 25) | (30 (out)? of 30) | (50 (out)? of 50) | (100 (out)? of 100))',
];

/** What makes the claim when it is denied. */
// biome-ignore format: one a line, however long, and lists filled
export const whenDenied: Frame['phrases'] = [
  '(see | find | meet | met | seen | found | had) .. (client | patient | face | scalp | head | case | skin | person) .... (worked | work | help | helped | respond | responded | change | improve*)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'We have yet to see a scalp it did not wake.', touching: 'yet to see' },
  { text: 'Failures: none.', touching: 'Failures: none' },
  { text: 'There was not a single failure.', touching: 'not a single failure' },
  { text: "We have not met one client it didn't please.", touching: "one client it didn't" },
  { text: 'Success in 12 of 12 cases.', touching: 'Success in 12 of 12 cases' },
  { text: 'A 99 % success rate.', touching: '99 % success rate' },
  { text: 'There is nobody whom it has not helped.', touching: 'nobody whom it has not helped' },
  { text: '100 % effective, says our team.', touching: '100 % effective' },
  { text: 'Success rate: 100 %', touching: '100 %' },
  { text: 'Male or female, result is 100 % sure.', touching: 'result is 100 % sure' },
  { text: '100% success.', touching: '100% success' },
  { text: 'Effect one hundred percent.', touching: 'Effect one hundred percent' },
  { text: 'We have never met a patient it did not help, though she doubted.', touching: 'never met a patient it did not' },
  { text: 'No nonresponders so far.', touching: 'No nonresponders' },
  { text: 'A zero failure rate.', touching: 'zero failure rate' },
  { text: 'They have never once failed us.', touching: 'never once failed' },
  { text: "This serum never doesn't work.", touching: "never doesn't work" },
  { text: 'A spotless record on dull faces.', touching: 'spotless record on' },
  { text: 'Ten out of ten women see results.', touching: 'women see results' },
  { text: 'It worked on 12 of 12.', touching: '12 of 12' },
  { text: "We have not had a scalp that didn't respond.", touching: 'respond' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(group | page | step | part | slide | photo | image | row | item | section | chapter | week | session | result* | vial | day) # of #',
  '#100-100 % .. (natural | pure | cotton | organic | vegan | authentic* | human | money | safe | recyc* | satisf* | genuine | original | free | plant*)',
  '100 % .. (effect* | result*) .. (natural | pure | cotton)',
  '#100-100 % compatible',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Step 3 of 3', why: 'a number of pages' },
  { text: 'All items 100% authentic, guaranteed genuine.', why: 'authenticity' },
];
