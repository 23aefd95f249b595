/** All that the rival does, and none of what it costs. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(everything | all) (that)? {rivalActive} (do* | does | can do | offer* | give*) ,? (and | plus | only) (then some | more | better)',
  '(benefit* | reward* | perks | results | power | effect* | best) of {rivalActive} .. (without | minus | none of | but (no | none))',
  '(all)? (the | of the)? (benefits | results | power | effect* | glow) of {rivalActive} .. (without | none | minus | no | but) .... (irritation | peeling | needle* | downtime | redness | pain | risk* | dryness | cells | blood | flak* | sting | surgery)',
  '(same | all the) .. (glow | results | lift | effect* | benefits) (as | of) .. {rivalActive} , (without | minus | none | but) .. _',
  'all (of)? (the)? {rivalActive} (benefits | results | gains | glow) (with | without | but | minus) .. (none | no | irritation | risk* | variab* | downtime | _)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Everything retinol does, and then some.', touching: 'Everything retinol does' },
  { text: 'All the benefits of retinol without the flaking.', touching: 'benefits of retinol without' },
  { text: 'All the benefits of retinol, none of the irritation.', touching: 'All the benefits of retinol, none of the irritation' },
  { text: 'The same glow as a laser, without the week at home.', touching: 'glow as a laser' },
  { text: "All of PRP's benefits with no variability.", touching: "PRP's benefits" },
];
