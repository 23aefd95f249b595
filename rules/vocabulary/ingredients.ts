/*
 * Words of an ingredient list (INCI), matched as whole words in one entry. The exosome words win: “… callus extracellular
 * vesicles” is one, though “callus extract” is not. An entry in a register is a name, never an approval.
 */

/** An INCI entry with one of these is an exosome ingredient. */
// biome-ignore format: a list of names reads better filled than one a line
export const exosomeIngredients: readonly string[] = [
  'ectosome', 'ectosomes', 'exosome', 'exosomes', 'extracellular vesicle', 'extracellular vesicles', 'microvesicle',
  'microvesicles', 'nanovesicle', 'nanovesicles', 'platelet extract', 'vesicle', 'vesicles',
];

/** Medium that cells grew in; isolated exosomes it is not. ヒト…幹細胞順化培養液 belongs to the languages. */
// biome-ignore format: a list of names reads better filled than one a line
export const conditionedMedia: readonly string[] = [
  'cell culture media', 'cell media', 'cell-conditioned media', 'conditioned culture media', 'conditioned media',
  'conditioned medium', 'culture conditioned media', 'culture conditioned medium', 'culture medium', 'secretome',
];

/** Growth factors and other proteins made by recombination, and peptides named like them. */
// biome-ignore format: a list of names reads better filled than one a line
export const growthFactors: readonly string[] = [
  'egf', 'fgf', 'growth factor', 'growth factors', 'igf', 'rh-egf', 'rh-oligopeptide', 'rh-polypeptide',
  'sh-decapeptide', 'sh-nonapeptide', 'sh-octapeptide', 'sh-oligopeptide', 'sh-pentapeptide', 'sh-polypeptide',
  'sr-polypeptide', 'sr-spider polypeptide',
];

/** Needles of sponges, which prick the skin. */
export const spicules: readonly string[] = [
  'hydrolysed sponge',
  'hydrolyzed sponge',
  'spicule',
  'spicules',
  'sponge',
  'sponge spicule',
  'spongilla',
];

/** Lipids and the spheres built of them, which carry other ingredients. */
// biome-ignore format: a list of names reads better filled than one a line
export const carriers: readonly string[] = [
  'ceramide liposome', 'cubosome', 'ethosome', 'hydrogenated lecithin', 'hydrogenated phosphatidylcholine', 'lecithin',
  'liposome', 'liposomes', 'lysolecithin', 'micelle', 'nanoliposome', 'niosome', 'phosphatidylcholine', 'phospholipid',
  'phospholipids', 'transfersome',
];

/** What is drawn from a plant, a culture or a ferment without isolating vesicles; DNA of fish among it. */
// biome-ignore format: a list of names reads better filled than one a line
export const extracts: readonly string[] = [
  'callus culture extract', 'callus culture lysate', 'callus extract', 'callus lysate', 'cell culture extract',
  'cell culture lysate', 'cell extract', 'culture extract', 'culture filtrate', 'culture lysate', 'extract', 'ferment',
  'ferment extract', 'ferment filtrate', 'ferment lysate', 'leaf cell extract', 'lysate', 'meristem cell culture',
  'pdrn', 'polydeoxyribonucleotide', 'polynucleotide', 'protein extract', 'sodium dna', 'stem cell extract',
];
