/** The kinds of cells, named beside the exosomes. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(skin | fat | cord | nerve | neural | heart | liver | immune | cartilage | follicle | scalp | eye | blood | marrow | muscle | fibroblast | keratinocyte) (stem)? (cell | cells) (made | born | grown | borne | sent | released | secreted | type)? (messages | messengers | signals | packets | {exosome})',
  '(skin | fat | nerve | neural | marrow | cartilage | follicle | dental | pulp) (stem)? (cell | cells) {exosome}',
  '(keratinocyte | fibroblast | platelet | stem cell | msc | cord | donor | marrow | placenta) (made | born | grown | borne | sent | secreted | won | sourced | spun) (messages | messengers | signals | packets | vesicles | parcels | actives)?',
  '(type | kind | sort | source | origin | grade | class | species) of {exosome} (we use | in use | used | in it)? .. ({human} | {cell})',
  '{exosome} (facial | therapy | treatment | serum | drip | ampoule | session | add on | booster | vial | gel | mask)? (type | grade)? (\\( | \\[ | : | , | - | by) ({cell} | {human})',
  '({exosome} | source | type | range | line | now | cell | grade | menu | choose) (is | are | now | : | = | ➜ | → | > | \\|) (all | pure | 100 % | only)? {cell}',
  '(all | only | pure | 100 % | premium | genuine | real | true | first) {cell} (. | , | ! | range | line | content | {exosome})',
  '(stem cell | stem cells | cell | cells | culture | msc | fibroblast) (culture | line)? (\\( | , | : | -) ({human} | {cell} | allogen*)',
  '(platelet* | msc* | fibroblast* | stem cells | donor* | cord* | placenta* | fat | cells) (→ | ➜ | > | ➔) .... ({exosome} | vial | lab | release | isolation)',
  '{exosome} (that)? (we | you) (sell | make | use | offer | bottle | stock | ship | get | buy | see | import) (here)? (is | are) (all | only | always | purely | 100 % | of)? human',
  '(ethical | traceable | clean | safe | pure | screened | potent | allogeneic | biocompatible | transparent | real | young | fresh | korean | american) , (and)? human (. | ! | and)',
  '(origin | source) .... (☑ | ✓ | ✔ | ✅ | 🗹 | x) human',
  'allogen* (, | : | . | - | = | source | origin | material | cells | and | \\))',
  '(fibroblasts | platelets | keratinocytes) from (skin | blood | people | a | young | healthy | donated | donor*)',
  '(donated | donor | pooled | outdated | expired | human | leukoreduced | volunteer) (blood)? platelets',
  '(donor | donated | human) (fibroblast* | keratinocyte* | stem cells | mscs | tissue*) (did | do | does | make | made | are | that | in | , | . | grown)',
  '(leukocyte | leucocyte) (reduced | depleted) platelet*',
  'leukoreduced .. platelet*',
  '(platelet | fibroblast) (preparation | derived | lysate | source | secretome)',
  'platelets from',
  '({human} | {cell}) {humanPart}? {humanPart}? {humanPart}? {humanPart}? {exosome}',
  '(adult | young) stem cell* (derived | sourced)? {exosome}',
  '({cell} | {human} {humanPart}? {humanPart}?) (exo | exos | ev | {exosome})',
  '({human} | {cell}) \\( ~ \\) {humanPart}? {humanPart}? {exosome}',
  'mesenchymal (stem | stromal) cell* .... {exosome}',
  '{exosome} .... mesenchymal (stem | stromal) cell*',
  '(human | allogeneic | allogenic) (derived | origin | sourced | cell derived | cellular origin | source)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Nerve-cell messages in a jar.', touching: 'Nerve-cell messages' },
  { text: 'Dental pulp cell exosomes', touching: 'pulp cell exosomes' },
  { text: 'Fibroblast-born parcels', touching: 'Fibroblast-born' },
  { text: 'Kind of exosomes we use: ADSC', touching: 'ADSC' },
  { text: 'Exosome drip (ADSC)', touching: 'ADSC' },
  { text: 'Our range: all MSC.', touching: 'MSC' },
  { text: 'Our range: MSC.', touching: 'MSC' },
  { text: 'Stem cell (human) vesicles', touching: 'human' },
  { text: 'Cords → lab → vesicles', touching: 'Cords' },
  { text: 'The exosomes you buy here are human.', touching: 'human' },
  { text: 'Potent, screened, human.', touching: 'human' },
  { text: 'Origin of it: ✓ human ✗ plant', touching: 'human' },
  { text: 'Allogeneic: none of it is yours.', touching: 'Allogeneic' },
  { text: 'Keratinocytes from young skin.', touching: 'Keratinocytes from' },
  { text: 'Pooled platelets.', touching: 'Pooled platelets' },
  { text: 'Donor keratinocytes do the work.', touching: 'Donor keratinocytes' },
  { text: 'An elegant cream with platelet exosomes, peptides and vitamin C.', touching: 'platelet exosomes' },
  { text: 'Cells: human hair follicle', touching: 'human hair follicle' },
  { text: 'Exosomes isolated from human umbilical cord mesenchymal stem cells.', touching: 'Exosomes isolated from human umbilical cord'},
  { text: 'Water, Human Umbilical Mesenchymal Stem Cell Extracellular Vesicles, Mannitol', touching: 'Human Umbilical'},
  { text: 'ADSC exosome ampoule', touching: 'ADSC exosome' },
  { text: 'Leukocyte-reduced platelets, given by screened volunteers', touching: 'Leukocyte-reduced platelets' },
  { text: 'Our exosomes come from people: human origin, tested.', touching: 'human origin' },
  { text: 'From leukoreduced donor platelets', touching: 'leukoreduced' },
  { text: 'A chilled platelet preparation: platelets from the blood bank.', touching: 'platelet preparation' },
  { text: 'Young stem-cell exosomes', touching: 'stem-cell exosomes' },
  { text: 'Mesenchymal (MSC) exosomes', touching: 'exosomes' },
  { text: 'Human EV concentrate', touching: 'Human EV' },
  { text: 'Treatment with human exosomes.', touching: 'human exosomes' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Contains no human-derived exosomes.', why: 'negated' },
  { text: 'Our exosomes are not of human origin.', why: 'negated' },
];
