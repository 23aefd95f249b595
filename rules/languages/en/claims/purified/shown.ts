/*
 * Purified, told by the steps that clean and by the sheet and the instrument that show it.
 */

// biome-ignore format: lists of words read better filled than one a line
export const lists = {
  cleanSheet: ['curve', 'curves', 'score', 'scores', 'file', 'files', 'sheet', 'sheets', 'record', 'records', 'profile', 'profiles', 'printout*', 'assay*', 'blot*', 'panel*', 'chart*', 'graph*', 'histogram*', 'readout*'],
  cleanMeasure: ['size', 'sizes', 'purity', 'particle', 'particles', 'endotoxin*', 'markers', 'protein', 'identity', 'count', 'number', 'heavy metals', 'impurit*', 'sterility', 'mycoplasma'],
} as const;

// biome-ignore format: phrases read better one after the other
export const phrases = [
  '(highly | ultra | column | membrane | multi | triple | twice | laser) (refined | cleaned | sorted | sieved | washed | counted)',
  '(pharma | pharmaceutical | clinical | sec) grade (purification | purity | filtration | vesicle*)',
  '(cold | slow | final | deep | membrane | depth) (filtration | fractionation)',
  '(# | two | three | four | five | six | seven | eight | nine | ten | several) (separate | fine | successive) (filters | membranes | columns | spins | sieves)',
  '# (micron | µm | kda) (cut off | cutoff)? (filtered | membrane | cartridge)',
  'column (cleaned | purified | washed | polished | separated)',
  '(clarify | harvest) ,? (→ | ,)? .. (concentrate | sieve | spin | wash) ,? (→ | ,)? .. (polish | wash | count | measure)',
  '(vesicles | {exosome}) are (separated | parted | sorted) (by | on | from) (size | weight | charge | density | protein* | a column | the column)',
  '(microfluidic | acoustic | field flow | affinity) (sorting | fractionation | separation | isolation)',
  '(af4 | trps | qnano | misev* | nanofcm)',
  '(size | purity | particle) {cleanSheet}',
  '(tests | tested | checked | assayed) (: | , | for)? ,? (size | number | purity | endotoxin) ,? (and | , | &) {cleanMeasure}',
  '(size | particle size) (verified | confirmed)',
  '(particle to protein | particles to protein)',
  '(outside | independent | external | second | accredited) (lab | laboratory) .. (checks | tests | measures | verifies | confirms)',
  '(laser | machine) (counted | sized | tracked)',
  '(particle counter | marker panel | tracking analysis)',
];

export const flagged = [
  { text: 'Column-washed exosomes, twice-refined.', touching: 'Column-washed' },
  { text: 'SEC-grade purity', touching: 'SEC-grade' },
  { text: 'Slow filtration of our exosomes.', touching: 'Slow filtration' },
  { text: 'The broth runs over three successive sieves.', touching: 'three successive sieves' },
  { text: 'A 300 kDa membrane keeps them.', touching: '300 kDa membrane' },
  { text: 'Column-polished exosomes', touching: 'Column-polished' },
  { text: 'Harvest, spin, wash, count.', touching: 'Harvest' },
  { text: 'The vesicles are parted by weight.', touching: 'vesicles are parted by weight' },
  { text: 'Acoustic sorting makes them alike.', touching: 'Acoustic sorting' },
  { text: 'Sized by TRPS.', touching: 'TRPS' },
  { text: 'A purity score for each exosome vial.', touching: 'purity score' },
  { text: 'Our exosome lots are tested for size and identity.', touching: 'tested for size and identity' },
  { text: 'Size verified.', touching: 'Size verified' },
  { text: 'The particle-to-protein ratio is high.', touching: 'particle-to-protein' },
  { text: 'A second lab confirms it for our exosomes.', touching: 'second lab confirms' },
  { text: 'Machine-sized exosomes', touching: 'Machine-sized' },
  { text: 'The marker panel is in the box.', touching: 'marker panel' },
];

/** What is not there, and reading lessons. */
export const never = [
  '(nta | coa | certificate*) (: | - | \\|)? (n | not available | none | on no)',
  '(how to read | blog : | look for | shows a) ~ (nta | ultracentrif* | certificate*)',
  '(micro | twice | triple) (filtered | refined | washed) _? (salt | sugar | oil | water | clay)',
];

export const passed = [{ text: 'Exosome Serum with micro-refined sea salt.', why: 'salt' }];
