/** Figures of other things: prices, doses, what age takes away. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '# times (up | down | left | right) (and | then | & | ,)',
  '# (in | of | out of) (# | ten | eight | five | four | three | six | seven | nine) .. (saw | noticed | had | felt) (little | nothing | no | few | less than)',
  '(one | two | a) (in | of | out of) (# | ten | eight | five | four | three | six | seven | nine | twenty) .. (saw | noticed | had | felt) (little | nothing | no | few)',
  '{testPeople} reach us',
  'rose (pdrn | callus | {exosome} | stem | petal* | water | hip* | extract | cell* | oil | flower*)',
  '(damask | wild | bulgarian) rose',
  '# (x | ×) (_)? (hydrator* | water | moisturi*er* | brightening (serum* | mask*) | lift* mask*)',
  'up to # (° | degree*)',
  '(differ* | var*) .. by up to #',
  '(before | after) (opening | activation | mixing | reconstitution | thawing) :',
  '# (particle* | vesicle* | {exosome}) per',
  '# (billion | million | trillion) .. per',
  '(team | sales | staff | company | turnover | revenue | business | orders | visitors | clients | customer* | price | fee | market) .. (grew | rose | grown | dropped | fell | increased | up | down | by) .. (# | {counted})',
  '(from)? # (to | >) # (° | degree* | nm | ml | years | year | hours | minutes | min | weeks | days | months | sessions | treatments | pm | am | billion | million)',
  '(aged | ages | between | from monday) .... # to #',
  '(triple | double | twice) (filter* | wash* | cleans* | strength | action | chamber | distil* | purified | spun | check* | boxed | daily | a | per)',
  '{counted} (vial* | ml | bottle* | session* | treatment*) .. (more | up)',
  '(cut | reduced | down | drop*) (from | to) ($ | £ | €) #',
  'more than # (year* | month* | day*)',
  '(last* | keep* | keeps | stable | opened | no more) .. {counted} (years | year | months | days)',
  '{counted} (month | months | weeks | week | days) , new hair',
  '(all | any) ages ,? (from)? .. {counted} (year* | month* | yrs)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Roll 5 times up and down the cheek.', why: 'how to roll' },
  { text: 'About one in eight patients saw little.', why: 'a failure' },
  { text: '2 in 10 noticed nothing.', why: 'a failure' },
  { text: 'Box: 4 x hydrator and 4 x exosome vial.', why: 'a count of what is in the box' },
  { text: 'Wild rose exosomes, 0.3 mm mist nozzle.', why: 'the flower' },
  { text: 'Keeps at up to 40 °C.', why: 'a temperature' },
  { text: 'Before opening: 18 months. After opening: 3 months.', why: 'how long it keeps' },
  { text: 'Exosome lab counts differ by up to 5x.', why: 'how counts differ' },
  { text: 'Keeps for 2 years, no more than 3 months once opened.', why: 'a shelf life' },
  { text: '50 ml, 30 % more free.', why: 'no claim' },
  { text: 'Our team grew 40 %.', why: 'no claim' },
  { text: 'Exosomes measure 30 to 150 nm.', why: 'no claim' },
  { text: 'Hair loss stops in 1 month, new hair comes later.', why: 'no figure of an effect' },
  { text: 'Skin booster, 5 mm nozzle.', why: 'a kind of treatment' },
  { text: '26 volunteers used the serum over eight weeks.', why: 'the size of a panel' },
  { text: '98 % of clients would book again.', why: 'no claim' },
  { text: 'We ship to 90 % of Europe.', why: 'no claim' },
  { text: 'Rated 4.9 out of 5.', why: 'no claim' },
  { text: 'Store at 40 % humidity.', why: 'no claim' },
  { text: 'For all ages, from 3 years.', why: 'ages' },
];
