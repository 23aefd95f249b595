/** Bacteria, yeasts and other microbes by genus, old and new names, and the INCI words for them. */
// biome-ignore format: a list of names reads better filled than one a line
export const microbeNames: readonly string[] = [
  'acetobacter', 'akkermansia', 'alteromonas', 'aspergillus', 'aureobasidium', 'bacillus', 'bacteroides', 'bifida',
  'bifidobacterium', 'bifidus', 'candida bombicola', 'clostridium butyricum', 'cryptococcus', 'cutibacterium',
  'deinococcus', 'e. coli', 'enterococcus', 'escherichia', 'faecalibacterium', 'galactomyces', 'gluconobacter',
  'halomonas', 'hansenula', 'kluyveromyces', 'kocuria', 'komagataeibacter', 'komagataella', 'l. paracasei',
  'l. plantarum', 'l. reuteri', 'l. rhamnosus', 'lacticaseibacillus', 'lactiplantibacillus', 'lactobacilli',
  'lactobacillus', 'lactococcus', 'latilactobacillus', 'leuconostoc', 'levilactobacillus', 'ligilactobacillus',
  'limosilactobacillus', 'lipomyces', 'methylobacterium', 'micrococcus', 'monascus', 'nitrosomonas', 'pediococcus',
  'penicillium', 'pichia', 'postbiotic', 'probiotic', 'propionibacterium', 'pseudoalteromonas', 'pseudomonas',
  'pseudozyma', 'rhizobium', 'rhodobacter', 'rhodococcus', 'roseomonas', 'saccharomyces', 'sphingomonas',
  'staphylococcus', 'streptococcus', 'streptomyces', 'thermus thermophilus', 'torulaspora', 'vibrio', 'vitreoscilla',
  'weissella', 'xanthomonas', 'yarrowia', 'yeast', 'zymomonas',
];

/** Parts of words that say microbe in every language: “bacterial”, “bactérien”, “fermented”. */
export const microbeStems: readonly string[] = ['bacteri', 'ferment'];
