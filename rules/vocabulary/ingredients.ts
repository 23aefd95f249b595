/*
 * Words of an ingredient list (INCI), matched as whole words in one entry. An entry in a register is a name, never an approval.
 */

/** An INCI entry with one of these is an exosome ingredient. */
// biome-ignore format: a list of names reads better filled than one a line
export const exosomeIngredients: readonly string[] = [
  'ectosome', 'ectosomes', 'exosome', 'exosomes', 'extracellular vesicle', 'extracellular vesicles', 'microvesicle',
  'microvesicles', 'nanovesicle', 'nanovesicles', 'platelet extract', 'vesicle', 'vesicles',
];

/** Words that take what follows them out of an entry: “without exosomes”. */
export const absentBefore: readonly string[] = ['free from', 'free of', 'no', 'non', 'without', 'zero'];

/** Words that take what they follow out of an entry: “exosome-free complex”. */
export const absentBehind: readonly string[] = ['free'];

/** Words of an entry whose exosomes are made and not grown. */
export const syntheticWords: readonly string[] = ['biomimetic', 'mimetic', 'synthetic'];

/** Where a list goes on to what only some shades hold, in the two languages that labels print everywhere. */
export const mayContain: readonly string[] = ['may contain', 'peut contenir'];
