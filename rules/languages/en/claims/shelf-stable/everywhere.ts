/** No ice, no aircon, any drawer: it minds neither the season nor the road. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(no | without) (aircon* | air con | air conditioning | ice box | icebox | ice pack* | cool box | cooler) (also | is | are)? (can | needed | necessary | required | no problem | ok | okay)',
  '(aircon* | air conditioning | ice box | ice pack* | cool box | cooler | refrigerator) (is | are)? (not | no) (necessary | required | needed | need)',
  '(do | does) not (have to | need to)? (hide | live | sit | stay) in (the | a)? {shelfFridge}',
  "(no need | not necessary) to .. (keep | store | put | hide) (it | them | this)? in (the | a)? {shelfFridge}",
  'no need to .... (bother | faff | mess) .. with (a | the)? {shelfFridge}',
  '(any | every) {shelfPlace} will do',
  '(survives | survive | withstands | shrugs off) ~ (load shedding | power cuts | a power cut | blackouts | summer | heatwaves)',
  '(stays | stay | keeps | keep | holds up | hold up) (on | in) (the | a | your)? {shelfPlace} ~ #60-104 (°)? (f | fahrenheit)',
  "(wont | will not | does not | doesn't | cannot) (hurt | harm | bother | damage) the {exosome}",
  '(activity | potency | power) ~ {exosome} ~ not (be)? (lose | lost | reduced | destroyed) .. (during | in | on | by) .. (delivery | shipping | transport | sea | summer)',
  '{shelfRoom} \\.? , ? {shelfSpan}',
  '{shelfSpan} (in | at) (normal | ordinary | any) (room | cupboard | drawer | shelf)',
  '(best before | use by | expiry) .. (stamped)? (two and a half | three | two) years (ahead | away | out)',
];

// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  "(touch | toner | vitamin c | sunscreen | it | that) (wont | will not | does not | doesn't) (hurt | harm | bother | damage) the {exosome}",
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'No aircon also can.' },
  { text: 'Ice box is no necessary.' },
  { text: 'Do not have to hide in refrigerator' },
  { text: 'There is no need to keep it in the refrigerator.', touching: 'no need to keep it in the refrigerator' },
  { text: 'No need to faff about with a freezer.', touching: 'No need to faff about with a freezer' },
  { text: 'Any drawer will do.' },
  { text: 'Survives load shedding.' },
  { text: 'Holds up on the shelf at 77 °F', touching: 'Holds up on the shelf at 77' },
  { text: "A warm cupboard won't hurt the exosomes.", touching: 'hurt the exosomes' },
  { text: 'The activity of exosome is not lose during long sea delivery.', touching: 'not lose during long sea delivery' },
  { text: 'Room temp., 36 months' },
  { text: '2 years in normal room' },
  { text: 'Best before is stamped three years ahead.', touching: 'Best before is stamped three years ahead' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: "A drop of toner won't hurt, it won't harm the exosomes.", why: 'another product' },
  { text: 'Any colour will do.', why: 'another thing' },
  { text: 'The clinic has aircon, so there is no hurry.', why: 'a room' },
];
