/** One vial, one night: portions counted against uses, and what becomes of the rest. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: lists read better filled than one a line
export const lists: Frame['lists'] = {
  singlePiece: ['{vessel}', 'sheet', 'mask', 'patch', 'set', 'dropper', 'kit', 'pack'],
  singleTime: ['use', 'time', 'times', 'night', 'evening', 'head', 'face', 'person', 'patient', 'client', 'customer', 'visit', 'session', 'treatment', 'go', 'user'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(one | 1) {singlePiece} ,? (is | = | to | serves | does | for)? (only)? (one | 1) {singleTime}',
  '(one | 1) (head | face | person | patient | client) ,? (only)? (one | 1) (time | use | {singlePiece})',
  '(thaw | open | crack | snap | take) (one | 1) ,? (and | then)? (use | finish | empty | apply) (one | 1 | it)',
  '(new | fresh) (client | patient | guest | face | customer) ,? (new | fresh) {vessel}',
  '(never | do not | dont) (share | split | divide | save) (a | one | the | your | any)? {vessel} .. (between | among | for the next | for another)',
  '{vessel} (is | are | was | were)? (opened | cracked | broken | thawed | unsealed) (just | only)? for (me | you | her | him | us) (alone | only)',
  '(one | single) (patient | person | client | face) (glass | {vessel})',
  '(open | crack | snap | break) it , .. (use | apply | spread) it , .. (trash | bin | toss | chuck | ditch | dump) it',
  '(sterility | no growth) ,? (: | for | after | over | at)? .. (14 | fourteen) (day | days)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'One sheet, one use' },
  { text: '1 vial is 1 person.' },
  { text: 'Use: one head, one time' },
  { text: 'Thaw one, use one.' },
  { text: 'New client, new vial.' },
  { text: 'Never share one vial between two faces.', touching: 'share one vial between' },
  { text: 'The vial is opened for me alone.', touching: 'opened for me alone' },
  { text: 'Delivered in one-patient glass.', touching: 'one-patient glass' },
  { text: 'We crack it, we use it, we trash it.' },
  { text: 'No growth, 14 days' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'One mask a week is plenty.', why: 'how often' },
  { text: 'Take one, gift one.', why: 'an offer' },
  { text: 'Fresh client reviews each month', why: 'reviews' },
  { text: 'Never share your login between two phones.', why: 'another thing' },
];
