/** Plant exosomes compared, reported, weighed up and left. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  'those (ones)? (do | all | mostly | usually)? (come | came) from _',
  '{plant} {exosome} (are | is | remain) (a | an | quite a | something)? (different | another | other | separate | else)',
  '{plant} {plantPart}? {exosome} (serum* | cream* | product* | mask*)? (that are | which are)? (sold | found | offered | on sale) (at | in | on) (the | most | many | every)? (mall* | drugstore* | market* | shop* | pharmac* | internet | supermarket*)',
  '{plantKind} {plantPart}? {exosome} (cannot | lack* | never | (do not | dont | does not | doesnt) (carry | speak | talk | contain | match | reach | rebuild | interact | work | have) | (have | carry) no)',
  '{plantKind} {plantPart}? {exosome} (are | is) (cheap* | weak* | less | merely | only | mainly | mostly | easier | just | simpler)',
  "what {plantKind} {plantPart}? {exosome} (can | cannot | can't | do | does | are)",
  '(compare | compared | comparing | comparison | contrast*) (with | to | against) ~ {plant} ~ {exosome}',
  'a {plantKind} {plantPart}? {exosome} (speaks | talks | is | does | has | can | cannot)',
  '(outperform* | outdo | outdoes | outclass* | surpass* | beat | beats) (any | all | the)? ({plant} | {plantKind}) {plantPart}? {plantPart}? {exosome}',
  '({plantKind} | {plant}) {plantPart}? {exosome} (are | is | get) (often | sometimes | usually | frequently | commonly | mostly | never)',
  '({plantKind} | {plant}) {plantPart}? {exosome} , (by contrast | in contrast | in our view | on the other hand | however | meanwhile | though)',
  '(ask for | ask about | try | see also) (our | the) ({plantKind} | {plant}) {plantPart}? {exosome} ~ (range | line | collection | series)',
  '({plantKind} | {plant}) {plantPart}? {exosome} ~ (range | line | collection) (for vegans | separately | is separate)',
  '(exo | exos) leaves (in | at | our | the | on | your | within)',
  '(used | tried | had | bought) (a | an | another | some) {plant} {plantPart}? {plantPart}? {exosome} (before | once | elsewhere | and | but | in)',
  '{plant} {plantPart}? {plantPart}? {exosome} (have been | are | were | has been) ~ (studied | researched | understood | investigated) (far | much)? (less | more | better)',
  '{plant} _? _? _? , {human} _? _? _? _? {exosome}',
  '{exosome} (from | of | by) ~ (lactobacill* | bacteri* | yeast | bifid* | salmon | milk | colostrum | microb* | saccharomyces) ~ {plant}',
  '(considered | looked at | tried | tested | trialled | thought about | used to use | rejected) ~ {plant} {plantPart}? {exosome}',
  '{plant} {plantPart}? {exosome} .. (decided against | rejected | passed on | turned down | dropped)',
  '(review | study | paper | studies | papers | article | researchers | scientists) (of | on | called | found | tested | with | describes | suggests | looked at | studied) ~ {plant}',
  '{plant} {plantPart}? {exosome} ~ (in mice | in rats | in a dish)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Those come from rose callus, and ours from donors.', why: 'of others' },
  { text: 'Plant vesicles are a different thing.', why: 'what the seller does not make' },
  { text: 'Plant exosomes sold at the mall are moisturisers.', why: 'of others' },
  { text: 'Plant exosomes do not carry human growth factors.', why: 'of others' },
  { text: 'Plant exosomes are cheaper and do less.', why: 'of others' },
  { text: 'What plant exosomes can do', why: 'a lesson' },
  { text: 'Compare with plant exosome, the source of ours is human.', why: 'a comparison' },
  { text: 'A plant vesicle speaks plant.', why: 'a lesson' },
  { text: 'Plant exosomes, by contrast, carry no human signals.', why: 'a comparison' },
  { text: 'Try our plant exosome range.', why: 'another product' },
  { text: 'Thrombia Exo leaves our house on ice.', why: 'a verb' },
  { text: 'Plant exosomes are often sold as human ones.', why: 'of others' },
  { text: 'Our platelet exosomes outperform botanical exosomes.', why: 'a rival' },
  { text: 'I tried a rose exosome before and saw nothing.', why: 'another product' },
  { text: 'Plant exosomes have been studied far less than others.', why: 'a comparison in general' },
  { text: 'Rose Flower Water, Human Adipose Exosomes', why: 'a flower water' },
  { text: 'Exosomes from yeast grown on rice.', why: 'from yeast' },
  { text: 'We looked at edelweiss vesicles and decided against them.', why: 'left out' },
  { text: 'A 2022 review called ginger vesicles promising.', why: 'a report' },
  { text: 'In mice, ginger vesicles in mice did well.', why: 'a report' },
];
