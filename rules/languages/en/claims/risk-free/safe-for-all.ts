/** Safe for anybody: newborns, nursing mothers, every skin. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  'even {anybody} (women | mothers | mums | moms | skin)? (can | may | could) (safely)? (use | have | wear | enjoy | apply | be treated)',
  '(pregnant | breastfeeding | nursing) (women | mothers | mums | moms) (can | may) (also)? (safely)? (use | have | wear | enjoy | apply)',
  '(so | mild | gentle | soft) .. (mild | gentle | safe | soft | kind) (that)? {anybody} (can | may)',
  "(tolerat* | tolerab*) .. (by | for) .. ({anybody} | all | every)",
  "(all | any | every | even | the most) .. (skin | skins | body | bodies | person) .. (toler*t* | accepts | handles) .. (it | them | perfectly | this | exosomes)",
  "({anybody}) (can | may) (use | have | wear | enjoy) .. (safely | without (worry | fear | risk))",
  "(safe | safest | suitable | gentle) .. (even)? .. (for | on) .. {anybody}",
  'safe (and gentle | to use | enough | even)? .. (for | on | with | in | to) .. ({anybody} | (men and women | women and men | people) of (every | all | any) age*)',
  '(so gentle | gentle enough | mild enough) ... (newborn* | baby | babies | infant* | anyone | everyone)',
  "(no one | nobody) (is | 's) too (sensitive | ill | old | young | frail | allergic | delicate)",
  '(every | each | any) (body | skin | organism | immune system) (will | always | simply)? (welcome* | accept* | love* | embrace* | recogni*e*) (it | them | this | exosomes)',
  '(organism | body | skin | immune system) (will | always | it)? (accept* | welcome*) .. always',
  '(flawless* | perfect* | superbly | splendidly | faultless* | impeccably | universally | 100 %) (tolerated | tolerance | tolerable | compatible | accepted | biocompatible)',
  '(get* along | gets on | agrees | friends) with (everybody | everyone | every skin | any skin | all)',
  '(safe | fine | good) (for | in | at | from) (all | any | every | 1 | # | your whole) (stage* | phase* | trimester* | dose* | to # | family | ages | age)',
  'safe for (all | every | any) (\\. | ! | {exosome} | bodies | and | body | of | ampoule | serum | ages)',
  '(baby | babies | brides | toddlers | pregnan* | breastfeeding | nursing) .... (can | may) .. (safely | welcome | use it | have it | nothing | enjoy it)',
  '(while | during | when) (i am)? (breastfeeding | pregnant | nursing | pregnancy) .... \\? .. (of course | yes | absolutely | sure* | certainly | safe | no problem)',
  '(you could | could) (feed | give | drink | eat | bathe | spray) .. (it | in it | them) .. (to | on | by | daily | your | and | for)',
  '(enjoyed | used | applied | given | had) .. (at any dose | in any dose | any dose | any amount | without limit* | by any (person | body | one))',
  '(safe | harmless | innocuous | benign) .. {anybody}',
  '{anybody} .... (safe | safely | harmless | without (worry | fear | risk | concern | a worry))',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Even babies may have it.', touching: 'Even babies may have' },
  { text: 'Pregnant women can use it.', touching: 'Pregnant women can use' },
  { text: 'So mild that everyone can use it.', touching: 'So mild that everyone can' },
  { text: 'Safe for everyone, pregnancy included.', touching: 'Safe for everyone' },
  { text: 'So gentle that even a newborn can wear it.', touching: 'gentle that even a newborn' },
  { text: 'All skin tolerates it perfectly.', touching: 'All skin tolerates it' },
  { text: 'Tolerated by everyone.', touching: 'Tolerated by everyone' },
  { text: 'Everybody can use it safely.', touching: 'Everybody can use it safely' },
  { text: 'No one is too frail.', touching: 'No one is too frail' },
  { text: 'Any skin welcomes them.', touching: 'Any skin welcomes them' },
  { text: 'The body will accept it always.', touching: 'body will accept it always' },
  { text: 'Universally tolerated.', touching: 'Universally tolerated' },
  { text: 'It agrees with everyone.', touching: 'agrees with everyone' },
  { text: 'Safe in every trimester.', touching: 'Safe in every trimester' },
  { text: 'Safe for all!', touching: 'Safe for all' },
  { text: 'Nursing mums can safely wear it.', touching: 'can safely' },
  { text: 'Can I have it while pregnant? Of course.', touching: 'Of course' },
  { text: 'You could drink it by the glass.', touching: 'could drink it by' },
  { text: 'Used in any dose by grandmother.', touching: 'any dose' },
  { text: 'All humans may wear it safely.', touching: 'humans may wear it safely' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(do not | don\'t) (use | apply) .... if',
  'nothing is for everyone',
  '(safe | gentle | suitable | harmless) .. (for | on) .. all (skin | hair | lash | body)? (tone* | type* | colour* | color* | texture*)',
  'safe for all (skin | hair | lash)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Do not use it if you react to milk.', why: 'a warning' },
  { text: 'Nothing is for everyone.', why: 'a limit' },
  { text: 'Is it safe for everyone? No, ask your doctor first.', why: 'a question answered with no' },
  { text: 'Safe for all skin tones, with no downtime.', why: 'neither is a claim of no risk' },
];
