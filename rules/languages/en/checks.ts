import type { Language } from '../../engine/language.ts';

/** Wordings by which a page states where its exosomes come from, how it is to be kept, and what shows that it works. */
export const checks: Language['checks'] = {
  source: [
    '{exosome} .. (from | of | derived from | sourced from | isolated from | harvested from | extracted from) .. ({plant} | {human} | {cell} | milk | colostrum | salmon | bovine | goat | yeast | bacteri* | probiotic* | lactobacillus | snail | bee)',
    '({plant} | {human} | {cell} | milk | colostrum | salmon | bovine | goat | yeast | bacteri* | probiotic* | lactobacillus | snail | bee) .. {exosome}',
    '(source | origin | sourced from | derived from) : .. ({plant} | {human} | {cell} | milk | colostrum | salmon | bovine | goat | yeast | bacteri* | lactobacillus)',
    '(source | origin) of .. {exosome} .. (is | are | : ) _',
    'biotech* .. {exosome}',
    'synthetic {exosome}',
  ],
  storage: [
    '# ° (c | f)', '# (c | f) (or below | or colder | and below)', '# degree*', '(store | stored | keep | kept | storing) .. (fridge | refrigerat* | freezer | frozen | cold | chilled | cool)', '(fridge | refrigerator | freezer)', 'refrigerat*', '*refrigerated', 'room temp*', 'ambient temp*', 'cold chain', 'dry ice', 'unrefrigerat*', 'shelf life (of | : | is)? .. # {time}', '# {time} .. shelf life', '(keeps | keep | lasts | last | stable | stays | good | potent) .. (for | up to | until)? .. # {time} .. (in | on | at | without | un | unopened | sealed | out)', 'shelf stable', 'ambient',
    '(expires | expiry | best before | use by | use before | shelf life) .. # {time}', '(unopened | sealed | once opened | after opening) .. # {time}', '# {time} (unopened | sealed | from manufacture)', 'within # {time} of opening', 'ice packs', 'liquid nitrogen',
  ],
  evidence: [
    '(study | studies | stud* : | registry | audit | white paper | case series | case report* | case stud* | split face | randomi*ed | placebo | peer reviewed | in vitro | ex vivo | in house test* | data on file | publication* | poster)',
    '(clinical | scientific | independent | user | consumer | shopper | customer | reader | lab | laboratory | third party | instrument* | pilot | home | panel | blind | blinded | human | patient | wear | half face | efficacy | own | small | # {time} | # (person | woman | patient | people)) (trial* | test | tests | testing | data | research | evidence | panel | comparison | results | survey | readings)',
    '(trial of | trials of | trials with | clinical trial* | trialled | tested on # | tested (by | with | over | in | at) .. (women | people | volunteers | patients | users | lab | laborator* | institute* | universit*))',
    '# (of | in | out of) # (users | women | people | patients | testers | volunteers | men | clients | customers | participants | readers | shoppers)',
    '(# | all | most | # %) of (users | women | people | patients | testers | volunteers | men | clients | customers | participants | wearers)',
    'n = #',
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
