/*
 * Source cells and tissues. Beside an exosome term they tell of a human source unless an animal (animals.ts) or a plant
 * (plants.ts) is named with them. Latin and English terms that all languages use; the rest is in the languages.
 */

/** Beginnings of words, any ending: “placental”, “placentaire”, “amniotic”, “mesenquimales”. */
// biome-ignore format: a list of names reads better filled than one a line
export const tissueStems: readonly string[] = [
  'adipocyt', 'adipos', 'amnio', 'chorion', 'embryon', 'endotheli', 'epitheli', 'fibroblast', 'keratinocyt',
  'macrophag', 'menstru', 'mesenchym', 'mesenquim', 'mononucle', 'perinatal', 'placent', 'platelet', 'pluripoten',
  'stromal', 'thrombocyt', 'trombocit', 'umbilic', 'wharton',
];

/** Whole terms, as the field writes them in every language. */
// biome-ignore format: a list of names reads better filled than one a line
export const tissueTerms: readonly string[] = [
  'allogeneic', 'amnion', 'bone marrow', 'cord blood', 'cord lining', 'dental pulp', 'dermal papilla', 'hair follicle',
  'hair papilla', 'hek 293', 'hek293', 'hek293t', 'homo sapiens', 'human',
];

/** Abbreviations of source cells, whole words; a plural s may follow. Hyphens may be missing or be spaces on a page. */
// biome-ignore format: a list of names reads better filled than one a line
export const cellAbbreviations: readonly string[] = [
  'ad-msc', 'ad-sc', 'adipose-msc', 'admsc', 'adsc', 'afmsc', 'afsc', 'am-msc', 'amsc', 'asc', 'at-msc', 'bm-msc',
  'bmmsc', 'bmsc', 'cb-msc', 'cbmsc', 'ct-msc', 'db-msc', 'dmsc', 'dp-msc', 'dpc', 'dpsc', 'epsc', 'esc', 'gmsc',
  'h-adsc', 'h-msc', 'had-msc', 'hadmsc', 'hadsc', 'haec', 'hasc', 'hbm-msc', 'hbmsc', 'hdf', 'hdpc', 'hdpsc', 'hesc',
  'hff', 'hipsc', 'hmsc', 'hpl', 'hpmsc', 'hscm', 'huc-msc', 'hucb-msc', 'hucbmsc', 'hucmsc', 'huvec', 'hwj-msc',
  'ihmsc', 'imsc', 'ipsc', 'ipsc-msc', 'mdmsc', 'mensc', 'msc', 'nhdf', 'nsc', 'p-msc', 'pd-msc', 'pdmsc', 'pl-msc',
  'plt', 'pmsc', 'scap', 'shed-msc', 'svf', 'uc-msc', 'ucb-msc', 'ucbmsc', 'ucmsc', 'udsc', 'usc', 'wj-msc', 'wjmsc',
  'wjsc',
];
