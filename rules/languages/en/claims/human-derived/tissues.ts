/** The tissue or cell bank it comes from: cords, placentas, fat, cell lines. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(each | every | one | single | newborn | newborns | baby | babies | donated | full term | our | healthy | a | frozen | mothers | mother | consented | whole | for) (human | newborn)? {givenCord} (, | . | is | are | was | becomes | became | segment* | donated | given | that | we | : | from | in | collected | only | arrives | arriving | → | for | ; | and)',
  '(in | inside | from | out of) (the | a | her | its | every | each) {givenCord}',
  '(from | by | , | of) (the | a | newborn | newborns | baby | babies | infant | mothers | mother | her baby) (newborn | newborns | baby | infant)? {givenCord}',
  '{givenCord} (to | →) (clinic | vial | lab | skin | bottle | face)',
  'cord cell (kind | sort | type | vesicle* | made | derived | culture* | messengers | messages | serum | line)',
  '(umbilical | adipose | bone marrow | placenta* | cord) (🟢 | 🟡 | ⚪ | / | , | → | ➜ | > | \\) | vs | or | & | \\+) .. (umbilical | adipose | bone marrow | placenta* | cord | msc* | {exosome} | fat)',
  '(no | not | never) (embryo* | fetal | foetal | embryonic) (tissue | cells)? (: | . | , | ; | is)? (only | full term | just | birth | adult) .. ({givenCord} | tissue | {cell} | cells)',
  '(gmp | master | adult) ,? (human | htert | dermal | fibroblast | stem)? cell (line | bank) (, | . | : | that | of | the | which | for | in | ,)?',
  '(hek* | htert | immortali*ed | clonal | neonatal | foreskin | dermal | human) ,? (human | htert | dermal | fibroblast | stem)? (cell)? (line | bank) (, | . | : | that | of | the | which | for | in | ,)?',
  '(our | the | a | from | own | one | its | master | working | directly from | human | gmp | licensed) (own | human | master | working | gmp | licensed)? cell bank',
  'cell bank (: | - | established | built | made | set up | founded | from | in | since)',
  '(work* | partner* | buy | buys | supplied | hand in hand | source | sources | contract* | deal) ~ (with | from | by) ~ (tissue | cord | birth tissue | milk | cord blood) bank*',
  '(umbilical | amniotic | placental | wharton jelly | cord (tissue | blood | lining) | bone marrow | perinatal | dermal papilla) .. (cell* | msc* | donor* | tissue | membrane | fluid | mesenchymal | stem | derived)',
  '(adipose | fat tissue | lipoaspirate) .. (stem | derived | mesenchymal | msc* | donor* | stromal | adsc*)',
  'wharton jelly',
  '(umbilical | placental | adipose | bone marrow | amniotic | platelet | mesenchymal | wharton) .. (derived | sourced | msc | mscs | origin)',
  '(your | patient | client | wearer) own (blood | fat | platelets | cells | tissue) ~ {humanVerb} (the | its | your | all)? {exosome}',
  '{exosome} ~ (from | out of | of) (your | the patient | patient | the client | a patient) own? (blood | fat | cells | tissue | platelets | plasma | serum)',
  '(fibroblast* | platelet* | keratinocyte* | cord blood | placenta* | cords | fat | blood | stem cells) ,? ~ (from | donated from | kindly given by | left by | of | given by | donated by | given after | given at) ~ ({humanGiver} | adult* | human* | men | women | people)',
  '{exosome} .. (from | of) ~ (tissue | cell | cord | blood) bank*',
  '(from | of) (the)? (fat | blood | cord | skin) (derived)? (stem cells | of ~ (donors | patients | mothers | women | men | people))',
  '(from | with | by | through) .. (tissue | cord blood | placenta | birth tissue | cord tissue) (bank | banks)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Our vesicles: one umbilical cord, and nothing else.', touching: 'one umbilical cord' },
  { text: 'The vesicles we found in a placenta.', touching: 'in a placenta' },
  { text: 'The vesicles of the newborn cord.', touching: 'newborn cord' },
  { text: 'From cord to vial.', touching: 'cord to vial' },
  { text: 'A cord-cell culture.', touching: 'cord-cell culture' },
  { text: 'Umbilical / adipose exosomes', touching: 'Umbilical / adipose' },
  { text: 'Never fetal: only birth tissue.', touching: 'birth tissue' },
  { text: 'One clonal hTERT line.', touching: 'hTERT line' },
  { text: 'Exosomes out of our own cell bank.', touching: 'cell bank' },
  { text: 'Cell bank set up in 2019.', touching: 'Cell bank set up' },
  { text: 'We buy from a birth tissue bank.', touching: 'tissue bank' },
  { text: 'Sourced exclusively from registered tissue banks.', touching: 'tissue banks' },
  { text: 'Human-derived exosomes from adipose MSC.', touching: 'Human-derived exosomes' },
  { text: 'Source: bone-marrow MSC, screened adult donors', touching: 'bone-marrow MSC' },
  { text: 'Human, bone marrow mesenchymal stromal cells', touching: 'bone marrow mesenchymal' },
  { text: "Exosomes from Wharton's jelly.", touching: "Exosomes from Wharton's jelly" },
  { text: 'The cells come from cords of full-term healthy births.', touching: 'healthy births' },
  { text: 'Donated umbilical cords, and nothing else.', touching: 'Donated umbilical cords' },
  { text: 'Purified exosomes from a US tissue bank', touching: 'tissue bank' },
  { text: 'Your own blood supplies the exosomes.', touching: 'own blood supplies the exosomes' },
  { text: 'The exosomes come from the patient’s own blood.', touching: 'patient’s own blood' },
  { text: 'From fat-derived stem cells.', touching: 'fat-derived stem cells' },
];
