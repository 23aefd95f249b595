/** It works for everyone, whoever they are. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  succeed: ['see*', 'saw', 'get*', 'got', 'leave*', 'left', 'win*', 'won', 'benefit*', 'respond*', 'improve*', 'glow*', 'come* away', 'walk* (out | away)', 'is transformed', 'are transformed', 'regrow*', 'grow*', 'gain*', 'look*', 'go* home', 'went home', 'enjoy*', 'end* up', 'succeed*', 'heal*', 'notice*', 'smile*', 'fall* in love', 'ha* (results | hair | success | new)', 'wake*', 'loved', 'happy'],
  allOfThem: ['everyone', 'everybody', 'any (skin | hair | face | scalp)', 'absolutely (all | anyone | everyone)', '(all | every) (skin | hair) (type* | tone*)', 'no matter who', 'whoever you are', 'each of you', 'one and all', 'every one of', 'anyone', 'anybody', 'every skin', '(every | each) (single | and every)? (face | skin | head | client | customer | patient | person | user | body | man | woman | case | scalp | one)', 'all (of)? (them | us | you | our)? (comers | patients | clients | users | customers | faces | them)', '100 % of (users | patients | clients | customers | people | women | men)', 'men , women', '(ten | 10 | 100 | hundred | 20 | twenty) (out of | of | in) (ten | 10 | 100 | hundred | 20 | twenty)', '(every | each) man (who)?', 'for all'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{allOfThem} ~ (regrew | regained | grew | recovered | got | went home) ~ ({outcomes} | hair | back | younger | happy | happier)',
  '({outcomes} | hair | glow) (in | for) (all | every | each) (single)? (case | cases | patient* | client* | person)',
  '(work | works | worked) ~ (on | for | with) {allOfThem}',
  '{allOfThem} (who (has | had | tries | tried | uses | used | gets | got | comes) ~ _)? (see* | saw | get* | got | notice* | respond* | improve* | benefit* | regrow* | grows | glow*) ~ (it | {outcomes} | better)',
  '{allOfThem} (who | that) .. (use* | tries | tried | try | finish* | complete* | receive* | treated | had it | has it | walk* | sat | sits | come | comes | came) .... ({outcomes} | hair | happy | grown)',
  '{allOfThem} (can | will | does)? (respond* | improve* | heal* | benefit* | succeed*)',
  '(effective* | successful* | efficacious) ~ (on | for | with | in) {allOfThem}',
  '(work | works | worked) (on | for | with) all (\\. | , | !)',
  '(no matter | whatever | regardless of | whichever) .... (it | this | they | {exosome}) (will | ll | can)? (work | works | deliver* | fix | fixes | sort | sorts | help | helps | solve* | handle* | repair*)',
  '(nobody | no one | no patient | no client | not one) .. (fails | failed | did not | does not | for whom | on whom)',
  '(nobody | no one | not one | none | no patient | no client) .... (disappointed | unhappy | let down | without ~ (result* | improvement) | empty handed | unchanged)',
  '(no | not a) _ (it | we | they) (can\'t | cannot | won\'t) _',
  '(every | each) (man | woman | patient | client | person | guest | one | face | head) (who | that | in) .... (got | gets | has | grew | regrew | sees | saw | leaves | left | had) .... (back | {outcomes} | hair | hairline | younger)',
  '(every | each) single one (\\. | !)',
  "(whoever | whatever | wherever) (you are | you have | you've | your | the cause | the age | the skin) .... (works | will | outcome | deliver* | effective | respond* | succeed*)",
  '(effective | works | successful | deliver* | result* | outcome) ,? (whatever | regardless | no matter) .... _',
  '(regardless of | whatever (the | your) | irrespective of) .... (: | , | -) .. same .. (result* | outcome* | glow)',
  '(for | on) every (skin | face | hair | head | scalp | age) .. , .... (it | deliver* | works | result*) (deliver* | works | succeed*)?',
  'works (the)? first time (for | on) .. _',
  '(suit* | fix* | works for | deliver* for) (and | &)? (fix* | suit* | works for)? (all | everyone | everybody | every skin)',
  '(fix* | solve* | cure* | mend* | sort*) (everything | it all | anything | everyone | all)',
  'all skin* (type* | tone*)? , all result*',
  '(all | every) (hopeless | lost | difficult | stubborn | worst) cases .. _',
  '(hopeless | impossible | lost) cases (welcome | solved | too | respond)',
  '(all | everyone | everybody) (leave | leaves | left | go | goes | walks) .. (happy | smooth | younger | glowing | home | smiling)',
  '(only)? (exosome* | serum | product | one | treatment) that works (first time | every time | for all | for everyone | on everyone)',
  '{allOfThem} .. {succeed} .... {benefit}',
  '(nobody | no one | no client | no patient | no guest | not one | not a single) .... (leave* | left | goes | go | went | walk* | finish* | come* away) .... (without | disappointed | unchanged | empty handed | the same | unimpressed)',
  '(all # | all of (our | the | these | those) | each of (our | the) | every one of) ~ (patient* | client* | customer* | people | women | men | user* | volunteer* | guests | heads | faces) .... (regrew | grew | improved | saw | got | responded | benefit* | had | regained | look* | {outcomes})',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'All patients who completed the course have new hair.', touching: 'patients who completed' },
  { text: 'Every patient regained her hair.', touching: 'Every patient regained' },
  { text: 'Thicker hair in every case.', touching: 'hair in every case' },
  { text: 'It works on any skin.', touching: 'works on any skin' },
  { text: 'Every one of our clients got thicker lashes.', touching: 'Every one of our clients got' },
  { text: 'Every client who had exosomes saw smoother skin.', touching: 'saw smoother' },
  { text: 'Every patient responds, zero failures.', touching: 'patient responds' },
  { text: "There is no face it can't fix.", touching: 'no face it can' },
  { text: 'Not one client left disappointed.', touching: 'Not one client left disappointed' },
  { text: 'It works for everyone.', touching: 'works for everyone' },
  { text: 'Every single client sees firmer skin.', touching: 'Every single client sees' },
  { text: 'No one walks away without improvement.', touching: 'No one walks away without' },
  { text: 'Effective on every skin.', touching: 'Effective on every skin' },
  { text: 'It works for all, young or old.', touching: 'works for all' },
  { text: 'Whatever your skin type, it works.', touching: 'Whatever your skin type, it works' },
  { text: 'No one fails to respond.', touching: 'No one fails' },
  { text: 'Every woman who lay on this bed had her hairline back.', touching: 'Every woman who lay' },
  { text: 'All of them: every single one.', touching: 'every single one' },
  { text: 'Whoever you are, whatever your age, it works.', touching: 'works' },
  { text: 'Effective, regardless of age or history.', touching: 'Effective, regardless of' },
  { text: 'Irrespective of age: the same glow.', touching: 'same glow' },
  { text: 'On every scalp, dry or oily, it delivers.', touching: 'every scalp' },
  { text: 'It works first time on men.', touching: 'works first time' },
  { text: 'One vial that suits everyone.', touching: 'suits everyone' },
  { text: 'It fixes everything.', touching: 'fixes everything' },
  { text: 'All skins, all results.', touching: 'All skins, all results' },
  { text: 'All lost cases come out fine.', touching: 'All lost cases' },
  { text: 'Impossible cases welcome.', touching: 'Impossible cases welcome' },
  { text: 'Everyone leaves smiling.', touching: 'Everyone leaves smiling' },
  { text: 'The only serum that works every time.', touching: 'works every time' },
  { text: 'Everybody gets thicker hair.', touching: 'Everybody gets thicker' },
  { text: 'No client goes home unchanged.', touching: 'No client goes home unchanged' },
  { text: 'All 14 patients saw the change.', touching: 'All 14 patients saw' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  'one (visit | session) (treatment | procedure) for (men | women | people | all)',
  '(work | works | suitable) (on | for | with) (all | every | any) (skin | hair) (type* | tone* | texture* | colour* | color* | length*)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'If it could work for everyone, we would all be rich.', why: 'a condition' },
  { text: 'It does not work for everyone.', why: 'no claim' },
  { text: 'Works on all hair types.', why: 'whom it suits' },
];
