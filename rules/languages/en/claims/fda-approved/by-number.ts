/** An approval by its number or its kind, or of the federal state. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{fda} (philippines | ph)? (notified | notification (number | no))',
  '(510k | 510 k | 510 \\( k \\)) (cleared | clearance | approved | number | certified | approval)',
  '(510k | 510 k | 510 \\( k \\)) (from | by | of | with) .. {fda}',
  '(approved | cleared | licensed | authorised | authorized | certified) ~ in (the)? {america}',
  '(bla | biologics licence | biologics license) (approved | cleared | granted | holder | in hand)',
  'cpr (number | no) .. {fda}',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Our exosomes have 510(k) clearance.', touching: '510(k) clearance' },
  { text: 'It has 510k from FDA.', touching: '510k from FDA' },
  { text: 'The exosomes are cleared for use in the United States.', touching: 'cleared for use in the United States'},
  { text: 'FDA Philippines notified, CPR number from FDA posted', touching: 'notified' },
  { text: 'A BLA approved exosome', touching: 'BLA approved' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'The PRP kits are 510(k) cleared.', why: 'another treatment' },
];
