/** Points, shades, days, hairs and years, counted. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '({measured} | {movedBy} | sped up | speeds up | multiplied | accelerat*) .... (by a)? factor (of)? {counted}',
  '({measured} | score | grade | au | count | value | reading | au) .... #  _? (before | baseline | day 0 | d0 | week 0 | start) .... #  _? (after | day # | week # | end | now | later)',
  '(before | baseline | day 0 | week 0) (: | - | =)? .... # .... (after | later | day # | week # | now) .... #',
  '{measured} (:)? _? # to #',
  '({movedBy} | improve* | soften* | lift*) .... {counted} (degree | degrees | ° | grade | grades | mm | shade*)',
  '(before | baseline) .... # .... (\\. | ;) (after | now) .... #',
  '{counted} {time} (of)? .. (vs | vs \\. | versus | instead of | rather than | against | down from) {counted}',
  '({movedBy} | {moreOf} | visible | visibly) .... {counted} (of | in | out of) (every)? (a)? {counted} .. ({testPeople} | in | our | of)',
  '{counted} (points | shades | grades) (up | down | higher | lower | brighter | lighter | better)',
  'by {counted} (points | shades | grades)',
  '(index | score | count) .. #-1000--1',
  '(thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty | thirty | forty | #) _? had (softer | firmer | smoother | fewer | less | more)',
  '({movedBy} | outgrew | out grew) .... (by)? {counted} (points | point | hairs | grades | grade | shades | levels | more hairs)',
  '({measured} | gain | gained | grew) ... {counted} mm',
  '(age | younger | older) .... (by)? {counted} years',
  '(+ | {counted}) .. (more | extra | additional | new) .. (hairs | hair | lashes | follicles | strands)',
  '{counted} (hairs | hair)? .. (/ | per) .. (cm | cm2 | square | cm²)',
  'from (grade | stage | score | level) {counted} to (grade | stage | score | level)? {counted}',
  '({movedBy} | {measured}) .... from {counted} (days | weeks | hours | points | mm)? to {counted}',
  '{counted} {time} ((instead of | rather than) {counted} | sooner | earlier | faster | shorter | quicker | less)',
  '(gone | healed | cleared | settled | faded) (in | within | after) (about | around | some)? {counted} {time} (vs | vs \\. | versus | instead of | not | against | compared (to | with)) .. {counted}',
  '(shorter | sooner | earlier | faster) (by | about | of)? (about | some)? {counted} {time}',
  '{counted} mm (thicker | longer | shallower | denser | fuller)',
  '{counted} (years | year) (younger | off)',
  '(gain | average | mean) .. (was | of | is | : | =) .. {counted} (mm | points | hairs | hair | µm | um | shades)',
  '(increas* | rose | grew | gain* | improv* | thicken*) by {counted} (micron | microns | µm | um | micrometres | micrometers)',
  '{counted} of them (had | have | saw | got | reported) .. (calmer | smoother | firmer | brighter | clearer | softer | thicker | fewer | less | better)',
  '(time | days | score | index | rate | count | redness | crusting | shedding | itch* | flare* | lines | pores | month | week | hydration | downtime | healing) .... (went | goes | came | drop* | fell | sank | fall* | gone | down) .. from {counted} .... to .. {counted}',
  '{counted} (time | days | day | hours | weeks) (and a half)? .... (instead of | rather than | against | versus) (the)? (usual)? {counted}',
  '{counted} (percentage | index | score)? points (ahead | better | higher | up | more | lower | down | above | fewer | less)',
  '{counted} fewer (hairs | hair | strands | lines | wrinkles | spots | breakouts | flares | pimples)',
  '{counted} (grew | regrew | kept | gained | regained) .. (hair | hairs | new hair | hair that)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Redness cleared in about 30 hours vs. 60 without.', touching: 'cleared in about 30 hours vs. 60' },
  { text: "Downtime was 2.6 days less." },
  { text: "Redness gone in about 36 hours vs 72 without." },
  { text: "1,482 new strands on average" },
  { text: 'Bouncier cheeks for 17 out of 20 in our panel.', touching: '17 out of 20' },
  { text: 'Biological age dropped 3.1 years in ninety days.', touching: 'dropped 3.1 years' },
  { text: 'Users counted 2,340 more hairs.', touching: '2,340 more hairs' },
  { text: 'Hair count at month six: +26/cm²', touching: '26/cm' },
  { text: 'Crepiness went from grade 4 to grade 2.', touching: 'from grade 4 to grade 2' },
  { text: 'Downtime after laser shrank from six days to four.', touching: 'shrank from six days to four' },
  { text: 'The red phase was shorter by about ten hours.', touching: 'shorter by about ten hours' },
  { text: 'Hair grew 3 mm in a month.', touching: '3 mm' },
  { text: 'The score climbed 9.2 points.', touching: 'climbed 9.2 points' },
  { text: 'Redness index −31', touching: '−31' },
  { text: 'A dermis 0.3 mm thicker.', touching: '0.3 mm thicker' },
  { text: 'Redness for 36 hours instead of 72.', touching: '36 hours instead of 72' },
  { text: 'Look 10 years younger.', touching: '10 years younger' },
  { text: 'The average gain was 2.4 mm by day 60.', touching: 'gain was 2.4 mm' },
  { text: 'Increases collagen production by a factor of 3.', touching: 'Increases collagen production by a factor of 3' },
  { text: 'TEWL: 14 before, 9 after', touching: 'TEWL: 14 before, 9 after' },
  { text: 'Cutometer: R2 0.61 to 0.74', touching: 'Cutometer: R2 0.61 to 0.74' },
  { text: 'Score before 7.2 / after 4.1', touching: 'before 7.2 / after 4.1' },
  { text: 'Before: 12 spots. After: 4.', touching: 'Before: 12 spots. After: 4' },
  { text: 'In our patients hair shaft thickness increased by 26 micron.', touching: 'increased by 26 micron' },
  { text: 'Forty women tried the serum and 36 of them had calmer skin.', touching: '36 of them had calmer' },
  { text: 'Flare days a month went from 9.1 to 3.4.', touching: 'went from 9.1 to 3.4' },
  { text: 'Redness settled in one day and a half instead of three.', touching: 'instead of three' },
  { text: 'It held 23 points more than plain water.', touching: '23 points more' },
  { text: 'They were losing 61 fewer hairs a wash.', touching: '61 fewer hairs' },
  { text: 'Of sixty men, fifty-one grew hair that I could count.', touching: 'one grew hair' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Members collect 20 points more in May.', why: 'of a club' },
  { text: 'Our price went from 90 to 75.', why: 'a price' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(collect | earn | get | members | bonus | loyalty | reward*) .... points',
  '(price* | cost* | fee*) .. (went | came | fell | dropped) .... from {counted}',
];
