/** An approval told of as a happening, a row or an answer. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  "{fda} (says | said) yes (. | , | ! | to (it | them | our | this))",
  '(fully | officially) approved , {fda}',
  '(approved | cleared | licensed) (by the body | by the (same)? agency) that .... {fda}',
  '(granted | won | received | obtained) (full)? approval .... {fda} review',
  "through ~ {fda} (full)? review .... (came out | and came out | emerged) approved",
  'approval letter from (the)? {fda}',
  '{fda} pass (. | , | ! | certificate)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'The FDA says yes to our exosomes.', touching: 'FDA says yes' },
  { text: 'Fully approved, FDA, 2024', touching: 'approved, FDA' },
  { text: "Approved by the body that approves America's medicines: the FDA" },
  { text: 'Our exosomes were granted approval in 2021 after an FDA review.', touching: 'granted approval' },
  { text: "Having been through the FDA's full review, it came out approved.", touching: 'came out approved' },
  { text: 'Our approval letter from the FDA hangs in the waiting room.', touching: 'approval letter from the FDA' },
  { text: 'FDA pass, third year running', touching: 'FDA pass' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Fully approved by our cat', why: 'no agency' },
];
