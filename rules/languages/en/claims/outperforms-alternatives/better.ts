/** It is better, stronger, faster than the rival. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  rivalMeasure: ['versus', 'vs', '(vs | versus) \\.', 'against', 'over', 'compared (to | with)', 'compare to', 'in comparison (to | with)', 'next to', 'beside', 'relative to', 'as against', 'as opposed to', 'rather than', 'compared .. (to | with | against)', 'in contrast (to | with)', 'side by side (with | against)', 'comparison with', 'comparison to', 'instead of', 'tested against', 'head to head (with | against)?'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{betterThan} .... (than | to | then | {rivalMeasure}) .... {rivalActive}',
  '{rivalMeasure} .... {rivalActive} .... ({betterThan} | {multiple} | lower | fewer | wins | won | ahead | top | \\+ # | favour* | favor*)',
  '{exosome} .... > .. {rivalActive}',
  '{rivalActive} .. < .. {exosome}',
  '{betterThan} than (both | either | all of them | anything else)',
  '_ than ~ {rivalActive}',
  '{betterThan} than (other | conventional | traditional | standard | existing) .. (treatment* | therap* | active* | ingredient* | procedure* | alternative* | approaches | methods)',
  '{exosome} .. (is | are) ~ (stronger | better | faster | superior) (for | on | at | in)',
  '(the)? (better | stronger | faster | winner) of the two',
  '(gives | give | deliver* | get | see) ~ (quicker | faster | stronger | superior) (glow | result* | recovery | regrowth | effect*)',
  '(superior | preferable | ahead) .... (to | than | of) .... {rivalActive}',
  'superior ... {rivalActive}',
  '(compare | compared) (to | with) .. {rivalActive} .... (better | raised | higher | stronger | faster | more | superior)',
  '(does | do | doing | did) more , (faster | sooner | quicker)',
  "(i've seen | seen | watch) .... do more",
  '(gentler | kinder | stronger | quicker | faster) ... and .... (quicker | too | stronger | faster | gentler)',
  '(power | strength | effect | work) of (# | two | three | four | five | six | several) (session | sessions | rounds | treatments | shots)? (of)? {rivalActive}',
  '(benefit* | advantage* | edge) of {exosome} .. over .. {rivalActive}',
  '{exosome} (simply | just)? (do | does | get | gets) (the | this)? (job | work) (done)? (quicker | faster | better | sooner)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Stronger than any other treatment.', touching: 'than any other treatment' },
  { text: 'Better than other regenerative treatments.', touching: 'Better than other' },
  { text: 'Exosomes are clearly better for thin hair.', touching: 'better for' },
  { text: 'I find exosomes the better of the two.', touching: 'better of the two' },
  { text: 'Our exosome gives a quicker glow.', touching: 'quicker glow' },
  { text: 'Compared to PRP, our exosomes hold more signals.', touching: 'Compared to PRP' },
  { text: 'Exosomes work better than PRP.', touching: 'better than PRP' },
  { text: 'Superior regeneration than stem cell culture fluid.', touching: 'Superior regeneration' },
  { text: 'It is superior to every retinol we know.', touching: 'superior to every retinol' },
  { text: 'It switched on collagen harder than 0.5 % retinol.', touching: 'harder than 0.5 % retinol' },
  { text: 'Acid burns, retinol peels: this goes faster than both.', touching: 'faster than both' },
  { text: 'Compared with traditional polypeptide, the effect is raised 8 times.', touching: 'Compared with traditional polypeptide' },
  { text: 'It simply does more, faster.', touching: 'does more, faster' },
  { text: "PRP? I've seen our lotion do more.", touching: "seen our lotion do more" },
  { text: 'Gentler than minoxidil and quicker too.', touching: 'Gentler than minoxidil' },
  { text: 'Exosome > PRP', touching: 'Exosome > PRP' },
  { text: 'PRP < exosomes', touching: 'PRP < exosomes' },
  { text: 'It plays in another league than retinol.', touching: 'another league than retinol' },
  { text: 'Ours makes hair grow better and longer than ever with PRP.', touching: 'better and longer than ever with PRP' },
  { text: 'Smarter than a syringe.', touching: 'Smarter than a syringe' },
  { text: 'More effective than PRP alone.', touching: 'More effective than PRP alone' },
  { text: 'One session has the power of 5 sessions of PRP.', touching: 'power of 5 sessions of PRP' },
  { text: 'Benefits of exosome over PRP', touching: 'Benefits of exosome over PRP' },
  { text: 'No stem cells here. Exosomes do the job quicker.', touching: 'Exosomes do the job quicker' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(our | the | this) (toxin* | botox | filler* | booster*) (lasts | is | works | acts) .. {betterThan} than',
  '{betterThan} .... than either (alone | one | by | on)',
  '(more | less) (expensive | costly | painful | invasive | widely | often) .. than .... {rivalActive}',
  '{betterThan} .... than (the | our | your)? {exosome}',
  '(retin* | tretinoin | botox | laser* | minoxidil | filler*) (is | are | remain* | works | work) .. {betterThan} than',
  '(dries | dry | spread* | glide*) .. {betterThan} than',
  '(painful | expensive | invasive | cheaper) than',
  '(scent | smell | fragrance | colour | color | price | viscosity | taste) .... {rivalActive}',
  '(rather | other | less | weaker | no better | smaller | fewer | older | newer | later | thinner | lower | not more | worse | differently | different) than .... {rivalActive}',
  '(left | leave | leaves | leaving) .. (cell | cells) behind',
  '(better | more) .. (known | studied | documented | established | together | combined | value) .... {rivalActive}',
  '(result* | use | used | apply | applied | days | weeks | recovery | healing | skin) (before | after | following) .. {rivalActive}',
  '(bigger | longer | more (numerous | plentiful | stable)?) than (the | whole | a)? (cells | cell)',
  '{betterThan} .... than .. (microneedling | needling | laser | lasers | peel | rf | ipl | radiofrequency) (alone | on its own | by itself | only) (\\. | , | ! | ; | in | by | for | over | when | we | after | at | on)',
  'than (plain | bare) (microneedling | needling | laser)',
  '(feel | look* | be) better .. than after',
  '(you | patient* | skin | yourself | they) (feel | feels | may feel) better',
  '{ourSide} .... (cheap* | expensive | dear*) than {rivalActive}',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Our toxin works faster than the usual Botox.', why: 'of another treatment' },
  { text: 'Exosomes joined with PRP do better than either alone.', why: 'taken together' },
  { text: 'Our exosomes work better combined with microneedling than alone.', why: 'together' },
  { text: 'Is it stronger than PRP? No.', why: 'a question answered with no' },
  { text: 'It can be used after PRP.', why: 'a combination' },
  { text: 'Exosomes are smaller than cells.', why: 'a size' },
  { text: 'Retinol is better studied than exosomes.', why: 'the opposite' },
  { text: 'Exosomes are newer than PRP.', why: 'no claim' },
  { text: 'Exosomes are more expensive than PRP.', why: 'no claim' },
  { text: 'There is no proof that exosomes are better than PRP.', why: 'no claim' },
  { text: 'Stem cells release exosomes, which are smaller than the cells.', why: 'no claim' },
  { text: 'Retinol is stronger than bakuchiol.', why: 'said of another active' },
  { text: 'Redness settles faster than with microneedling alone.', why: 'with exosomes on top of it, no rival' },
  { text: 'Recovery is quicker than plain microneedling.', why: 'a combination' },
  { text: 'A sterile microneedling pass is made over the area.', why: 'another sense' },
  { text: 'PRP comes from your own blood, exosomes from a donor.', why: 'a difference, not a ranking' },
  { text: 'Use it with retinol for more comfort.', why: 'a combination' },
  { text: 'Better absorbed after microneedling.', why: 'no claim' },
  { text: 'Our clinic offers PRP, exosomes and Botox.', why: 'no claim' },
  { text: 'PRP works better for some patients.', why: 'no claim' },
  { text: 'Use it before retinol.', why: 'no claim' },
  { text: 'After PRP, exosomes calm the skin.', why: 'a combination' },
];
