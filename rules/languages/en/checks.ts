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
    '(clinical* | stud* | trial | trials | tested | test data | panel | registry | audit | case series | case report* | in vitro | ex vivo | split face | randomi*ed | placebo | peer reviewed | published | white paper | volunteers | participants | subjects | poster | instrument* test* | user trial | consumer trial | consumer test | lab test* | patch tested | before and after photos)',
    '(study | studies) ', '# (of | in | out of) # (users | women | people | patients | testers | volunteers | men | clients | customers | participants)', '# % of (users | women | people | patients | testers | volunteers | men | clients | customers | participants)', 'n = #', '# (women | people | patients | adults | volunteers | testers | participants | subjects | men)', 'clinically (proven | tested | shown | validated | studied | measured)', 'dermatologist tested', 'dermatologically tested',
  ],
};
