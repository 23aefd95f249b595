/** A percentage more or less. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{counted} {percent} (after | at) (just | only | about)? {counted} {time}',
  '{measured} .. #-100--1 {percent}',
  '{measured} .. (minus | plus) {counted} {percent}',
  '{measured} .... # ({percent} | _)? (→ | >) #',
  '{counted} {percent} .... ({measured} | {movedBy} | {moreOf})',
  '({measured} | {movedBy}) .... {counted} {percent}',
  '{measured} .... : .... (+ | -)? # {percent}',
  '{measured} .... in {counted} {percent}',
  '{measured} .. (↑ | ▲ | ↓ | ▼) .. # {percent}',
  '+ # {percent} .... (in | after | within | by | at) .. {counted} {time}',
  '(+ # {percent} water | (held | hold* | retain* | kept | keeps | stor*) .... # {percent} .. water)',
  '+ # / cm',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Wrinkle depth -12 % after 7 days', touching: '-12 %' },
  { text: 'Exosome serum: 31 % after 14 days.' },
  { text: 'Exosome cream: redness 22 % lower than on the saline side.' },
  { text: "Pore area −28.4 % after one use" },
  { text: "Wrinkle depth minus 46 percent" },
  { text: '+54 % firmness in four weeks.', touching: '54 % firmness' },
  { text: 'Elasticity rose by 19 percent.', touching: 'Elasticity rose by 19 percent' },
  { text: 'TEWL, day 14: −18 %', touching: '−18 %' },
  { text: 'Collagen synthesis ↑ 210%', touching: '210%' },
  { text: 'A moderate-or-better gain in hair in 78 % of heads.', touching: '78 %' },
  { text: 'Plump by +120 % in 14 days', touching: '+120 % in 14 days' },
  { text: 'Skin held 38 % extra water.', touching: 'held 38 %' },
  { text: 'Pore count: 420 → 310', touching: 'Pore count: 420 → 310' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '{percent} of .. {testPeople} .. (lose | suffer* | struggle*)',
  '(deposit | fee | fees | charge*) (of)? .. {counted} {percent}',
  '{counted} {percent} (after | at) .... (off | membership | discount* | booking)',
  '(skin | body | we | women | you) (lose* | loses | lost) .... {percent}',
  '({measured} | collagen) .... {percent} .. (a year | per year | every year | each year | a decade | per decade | in menopause | after menopause | after (the age of | age | your)? #20-65 (\\. | , | ; | \\)) | by age)',
  '(collagen | elastin) .. (falls | declines | drops | decreases) .... {percent}',
  '{percent} .... (in their lifetime | at some point | of visible | worldwide | of the population)',
  '(uv | sun | smoking | genes) .. (causes | cause | accounts | account) .... {percent}',
  '# {percent} (of)? (pure)? {exosome}',
  '# {percent} .. (off | discount* | cashback | cheaper | vat | tax | deposit | savings | installment* | instalment* | interest | apr)',
  '(save | saves | saving | extra | get | members save | up to) .. # {percent} (off | on | when | if | with | more)?  (off | discount | today | order*)',
  '(save | saves | price* | cost* | cheaper | fee | fees) .. # {percent}',
  '{counted} {percent} .. (off | of (the)? (vesicle* | exosome* | particle* | nanoparticle* | cells | cases | practices | clinics))',
  '# {percent} .. (safe | harmless | effective* | work* | guarantee* | pur* | natural* | organic | vegan | plant* | recycled | recyclable | cotton | sugarcane | authentic* | money | refund* | viab* | alive | intact | niacinamide | vitamin* | retinol* | peptide* | hyaluron* | glycer* | acid | panthenol | ceramide* | squalane | extract | active* | concentrat* | solution | alcohol | solids)',
  '# {percent} saline',
  '(satisf* | recommend* | rebook* | repurchas* | retention | accuracy | purity | viability | stability | concentration* | humidity | alcohol | kept buying) .... {counted} ({percent} | of | in | out of)',
  '{counted} ({percent} | (of | in | out of) {counted}) .... (satisf* | recommend* | rebook* | repurchas* | would buy | come back | happy | kept buying | buy again | stars | love it)',
  '(retinol | niacinamide | peptides | vitamin c | glycolic | salicylic) # %',
  '# % (or | and) (more | less | higher) (of | humidity)',
  '# {percent} more (product | value | free | content | ml | serum | for)',
  '{percent} .. are (skin | face | hair | eye | body) (care | serum* | mask* | cream* | set* | product*)',
  '{percent} of (these | them | items | products | listings | orders | sales | sellers) are',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Some 40 % of women lose hair.', why: 'people as such' },
  { text: 'Collagen falls by 1 % each year after 25.', why: 'skin as such' },
  { text: 'Pay a deposit of 40 % at two weeks, then exosomes.', why: 'a price' },
  { text: '5% niacinamide and 2% peptides for smoother skin.', why: 'shares of ingredients' },
  { text: 'Get 20% off firming exosome serum.', why: 'a discount' },
  { text: '98 % of our clients are satisfied.', why: 'a satisfaction rate' },
  { text: '9 out of 10 customers would recommend it.', why: 'a satisfaction rate' },
  { text: 'Exosomes of 120 nm, 99 % purity.', why: 'a size and a purity' },
  { text: '30 ml bottle, 100% recycled glass.', why: 'the pack' },
  { text: 'We do not claim that skin is 40 % firmer.', why: 'negated' },
  { text: 'Some brands promise 80 % more collagen.', why: 'said of others' },
  { text: 'Our retinol left skin 23 % smoother.', why: 'another product' },
  { text: '20 % off.', why: 'no claim' },
  { text: 'Contains 10 % exosome solution.', why: 'no claim' },
  { text: '99 % purity.', why: 'no claim' },
  { text: 'About 38 % of these are serums.', why: 'shares of a catalogue' },
];
