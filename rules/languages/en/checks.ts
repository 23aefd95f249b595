import type { Language } from '../../engine/language.ts';

/** Wordings by which a page states where its exosomes come from, how it is to be kept, and what shows that it works. */
export const checks: Language['checks'] = {
  source: [
    '{exosome} .. (from | of | derived from | sourced from | isolated from | harvested from | extracted from) .. ({plant} | {human} | {cell} | milk | colostrum | salmon | bovine | goat | yeast | bacteri* | probiotic* | lactobacillus | snail | bee)',
    '({plant} | {human} | {cell} | milk | colostrum | salmon | bovine | goat | yeast | bacteri* | probiotic* | lactobacillus | snail | bee) .. {exosome}',
    '(source | origin | sourced from | derived from) : .. ({plant} | {human} | {cell} | milk | colostrum | salmon | bovine | goat | yeast | bacteri* | lactobacillus)',
    '(source | origin) of .. {exosome} .. (is | are | : ) _',
    '(come | comes | came | taken | sourced | derived | harvested | collected | isolated | extracted | obtained | grown | made) (only | purely | solely | entirely | straight)? from .. ({human} | {cell} | milk | colostrum | salmon | yeast | bacteri* | lactobacillus)',
    'from (screened | donated | healthy | full term | human | the)? (platelets | donors | cord | placenta* | umbilical | fat | adipose | fibroblast*)',
    '(from | of) .. {plant} (stem cell | stem cells | cells | callus)',
    '(comes | come) from : _',
    'biotech* .. {exosome}',
    '(source | sources | origin | origins | from | of) \\? (:)? .. ({plant} | {human} | {cell} | milk | colostrum | salmon | bovine | goat | yeast | bacteri* | lactobacillus | snail | bee)',
    'synthetic {exosome}',
  ],
  storage: [
    '(store | stored | keep | kept | storage | storing) .. (at | below | under | between | above) (- | minus)? #',
    '(use | used | finish | consume | good) .. within .. {time}',
    '(valid | validity | durability | period of use | pao) .. # ({time} | m)',
    '# ° (c | f)',
    '# (c | f) (or below | or colder | and below)',
    '# degree*',
    '(store | stored | keep | kept | storing) .. (fridge | refrigerat* | freezer | frozen | cold | chilled | cool)',
    '(fridge | refrigerator | freezer)',
    'refrigerat*',
    '*refrigerated',
    'room temp*',
    'ambient temp*',
    'cold chain',
    'dry ice',
    'unrefrigerat*',
    'shelf life (of | : | is)? .. # {time}',
    '# {time} .. shelf life',
    '(keeps | keep | lasts | last | stable | stays | good | potent) .. (for | up to | until)? .. # {time} .. (in | on | at | without | un | unopened | sealed | out)',
    'shelf stable',
    'ambient',
    '(expires | expiry | best before | use by | use before | shelf life) .. # {time}',
    '(unopened | sealed | once opened | after opening) .. # {time}',
    '# {time} (unopened | sealed | from manufacture)',
    'within # {time} of opening',
    '(ice | gel | cold | cool) (pack | packs | box | boxes | chest | bag | bags | brick | bricks | sleeve | sleeves)',
    '(on ice | over ice | cooler | coolbox | esky | chilled | ice cold | thaw* | minus #)',
    '(store | keep | stored | kept) (it | them | the vial | the bottle | product | at | in | below | under | away) .. (cool | dark | dry | sun* | heat | light | cupboard | drawer | shelf | temperature)',
    '(good | stays good | fine | keeps | lasts) for .. # {time}',
    'liquid nitrogen',
  ],
  evidence: [
    '(study | studies | researches | stud* : | rct | rcts | chart review | registry | audit | white paper | case series | case report* | case stud* | split face | randomi*ed | placebo | peer reviewed | in vitro | ex vivo | in house test* | data on file | publication* | poster)',
    '(clinical | scientific | independent | user | consumer | shopper | customer | reader | lab | laboratory | third party | instrument* | pilot | home | panel | blind | blinded | human | patient | wear | half face | efficacy | own | small | # {time} | # (person | woman | patient | people)) (trial* | test | tests | testing | data | research | evidence | panel | comparison | results | survey | readings)',
    '(trial of | trials of | trials with | clinical trial* | trialled | tested on # | tested (by | with | over | in | at) .. (women | people | volunteers | patients | users | lab | laborator* | institute* | universit*))',
    '# (of | in | out of) # (users | women | people | patients | testers | volunteers | men | clients | customers | participants | readers | shoppers)',
    '(# | all | most | # %) of (users | women | people | patients | testers | volunteers | men | clients | customers | participants | wearers)',
    '(trialled | trialed | piloted | audited | surveyed | assessed by | graded by | scored by | rated by | followed up | observed in | observed over | recorded in | recorded over)',
    '(survey | questionnaire | assessment | scoring | grading | follow up) .. (# | patients | users | clients | women | weeks | months)',
    '(patients | users | clients | women | men | volunteers | wearers | testers) .. (reported | saw | noticed | had | showed | improved | measured)',
    'self (assessed | assessment | reported)',
    '(biopsied | punch biopsies | skin analy* | skin scan* | hair count* | dermoscop* | dermatoscop*)',
    'n = #',
    '(a | our | small | the) pilot (of | in | with | on)',
    '(skin | scalp | tissue | cell | explant) (model* | explant*)',
    '# (rct | rcts | trials | studies | papers)',
    '(published | our | this | that | one | two | three | a | the | small | open label | controlled) (small | published | pilot | open label | controlled | recent | own | clinical)? (trial | trials | study)',
    '(# | two | three | four | five | six | seven | eight | nine | ten) (of | in | out of) (# | two | three | four | five | six | seven | eight | nine | ten)',
    '(tested | tried | trialled) (it | them | ours | this | on | with)? (on | with)? (#  | ten | twenty | thirty | forty | fifty | a hundred)',
    '# (parents | founders | nurses | members | staff | panel | skins | adults | men | students | runners | mothers | mums | moms | guests | shoppers)',
    '# (women | people | patients | adults | volunteers | testers | participants | subjects | men | panellists | panelists | users | faces | scalps | heads | clients)',
    '(panel | volunteers | participants | panellists | panelists | testers) .. #',
    '(corneometer | cutometer | visia | tewl | ultrasound measure* | biopsy | biopsies | histology | profilometry | trichoscop* | phototrichogram)',
    '(measured | counted | read | photographed) (by | with | under | at | on | in) .. (device | instrument | lab | institute | camera | scan* | microscope | universit* | clinic | day # | week # | month #)',
  ],
};

/** What buyers like, what is only counted and what is still to come is no evidence: "9 of 10 guests rebook", "picture 1 of 9". */
export const likings: Language['likings'] = [
  '(star | stars | rating* | reviews)',
  '(rebook* | recommend* | repurchase* | satisf*)',
  'bought',
  '# out of 5 (· | • | \\( | \\| | by | from | on)',
  '(showing | picture | photo | image | slide | page | step | item | video | figure) # .. of #',
  '# of # (results | products | items | pictures | photos | slides | pages | left)',
  '({fda} audited | audited (unit | facility | factory | plant | lab | laboratory | site))',
  '(all | blood | routine | your) (laboratory | lab) tests',
  '(study | studies | trial | trials) .. (is | are) (planned | in planning)',
  '(study | studies | trial | trials) .. (by | from) other (groups | teams | labs | makers)',
  '(wait | waiting | waits | hoping | hope) for (a | the | more) .. (trial | trials | study | studies)',
];

/** How a seller tells of its own customers or its own skin. */
export const anecdotes: Language['anecdotes'] = [
  '(# | one | two | three | four | five | six | seven | eight | nine | ten | most | many | all | some) (of | in | out of)? (# | ten | every | twenty)? of (our | my) (own)? (patients | clients | customers | guests | users | members | visitors | friends | readers)',
  '(my | our) own (skin | face | hair | scalp)',
];

/** Marks of a share; a multiple without one ("5x the growth factors") is no result of a test. */
export const shares: Language['shares'] = [
  '%',
  'percent',
  'per cent',
  '(# | {counted}) (of | in | out of) ~ (# | {counted})',
  '(of | in) # _',
];
