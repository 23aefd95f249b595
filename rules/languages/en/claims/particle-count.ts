import type { Examples, Wording } from '../../../engine/language.ts';
import { numberWords } from '../numbers.ts';

/** A number of exosomes or particles: in billions, as a power of ten, in ppm. */
// biome-ignore format: one phrase a line, however long, and lists filled
export const wording: Wording = {
  // "30B + glutathione" and "in a bag of saline" count exosomes all the same.
  yieldsTo: ['ware', 'service'],
  lists: {
    particleAmount: ['#', ...numberWords, 'over a', 'a', 'hundreds of', 'several'],
    illions: [
      'billion', 'billions', 'bilion*', 'bilions', 'billon', 'bil', 'bn', 'bln', 'trillion', 'trillions', 'tn', 'trn', 'quadrillion',
      '(thousand | hundred) million', 'thousand billion', 'milliard*', 'mrd',
    ],
    particleName: ['{exosome}', 'particle*', 'nanoparticle*', 'exo', 'exosomal', 'messenger*', 'ev', 'nano messenger*', 'of them'],
    perDose: [
      'vial*', 'ampoule*', 'ampule*', 'bottle*', 'ml', 'cc', 'drop', 'drops', 'dropper*', 'pump', 'pod', 'dose', 'shot', 'jar', 'bag', 'session',
      'sitting', 'face', 'sachet*', 'capsule*', 'wafer', 'milliliter*', 'millilitre*', 'syringe', 'treatment', 'drip', 'box', 'kit', 'gram', 'g',
    ],
    powerOfTen: [
      '10^6', '10^7', '10^8', '10^9', '10^10', '10^11', '10^12', '10^13', '10^14', '107', '108', '109', '1010', '1011', '1012', '1013', '10 ^9',
      '10 ^10', '10 ^11', '10 ^12', '10 ^8',
    ],
  },
  phrases: [
    '{particleAmount} .. {illions} .... {particleName}',
    '{particleName} .... {particleAmount} {illions}',
    '{particleAmount} {illions} ... (per | a | in each | in a | in every | each | every | in one | / | in | at a) .. {perDose}',
    '# (billion | bn | trillion | bilion | mrd)',
    '(twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety | hundred | five | eight | ten | twelve | fifteen) (billion | trillion)',
    '# (million | mln | mio) .. {particleName}',
    '# b .. ({particleName} | {perDose} | clinical | vial | strength | / | per | + | pro | dose)',
    '#5-500 b',
    '{particleName} # b',
    '# (x | × | \\* | ·)? {powerOfTen}',
    '# (x10 #6-14 | x10e*)',
    '{powerOfTen} .. ({particleName} | {perDose} | per | /)',
    '#1000000000-10000000000000000',
    '#1000000-10000000000000000 .. {particleName}',
    '# ppm ... {particleName}',
    '{particleName} .... # ppm',
    '#1000-10000000 ppm',
    '(billions | trillions) of .. {particleName}',
  ],
  never: [
    '# (million | billion | bn | trillion) ... (cell | cells | platelet* | cfu | bacteria | probiotic*)',
    '# (million | billion | bn | trillion) (dollar* | usd | euro* | pound* | people | women | users | market | industry | sold | views | years | customers | peptide* | growth factor*)',
    '($ | £ | €) # (b | bn | billion | million)',
    'market .... # (billion | bn | million)',
    '(peptide* | egf | pdrn | polynucleotide* | polydeoxyribonucleotide | niacinamide | vitamin* | retinol | mucin | centella extract | hyaluron*) .... # ppm',
    '# ppm .. (of)? (egf | peptide* | pdrn | polynucleotide* | niacinamide | hyaluron* | vitamin*)',
    '(vitamin | hepatitis | group | phase | type) # b',
    '(tel | phone | call | sku | batch | lot | no | ean | gtin | whatsapp | isbn | licence | license | number) .. #1000000-10000000000000000',
    'work of .. # million',
  ],
};

// biome-ignore format: one sentence a line, however long
export const examples: Examples = {
  flagged: [
    { text: '10 billion exosomes per vial.', touching: '10 billion exosomes' },
    { text: 'Exosomes: 50 billion', touching: '50 billion' },
    { text: 'Fifteen billion per pump.', touching: 'Fifteen billion per pump' },
    { text: '12 bn per face, to the drop.', touching: '12 bn' },
    { text: 'We put in 8 billion.', touching: '8 billion' },
    { text: 'Ninety billion, give or take.', touching: 'Ninety billion' },
    { text: '500 million particles in each ampoule.', touching: '500 million particles' },
    { text: '50B exosomes, clinical strength.', touching: '50B exosomes' },
    { text: 'Reset: 30B with glutathione', touching: '30B' },
    { text: 'Pure Exo 20B', touching: '20B' },
    { text: '5 × 10¹⁰ particles per ml.', touching: '10¹⁰' },
    { text: '5x10^9 particles/ml', touching: '5x10^9' },
    { text: '3×109 in each dropper.', touching: '3×109' },
    { text: 'A drop holds 10^9 exosomes.', touching: '10^9' },
    { text: '≥ 1E11 particles per ml.', touching: '1E11' },
    { text: '100,000,000,000 vesicles in 5 cc.', touching: '100,000,000,000 vesicles' },
    { text: '5,000,000 exosomes in a drop.', touching: '5,000,000 exosomes' },
    { text: '20,000 ppm of pure exosomes.', touching: '20,000 ppm' },
    { text: 'Numbers: 30,000 ppm.', touching: '30,000 ppm' },
    { text: 'Rose exosomes, 12,000ppm.', touching: '12,000ppm' },
    { text: 'Billions of exosomes in every drop.', touching: 'Billions of exosomes' },
    { text: '20 bilion particle in every vial.', touching: '20 bilion particle' },
  ],
  passed: [
    { text: 'Your body has 50 billion cells that talk by exosomes.', why: 'cells of the body' },
    { text: 'The exosome market will reach $4 billion.', why: 'money' },
    { text: '10,000 ppm of EGF beside the exosomes.', why: 'another ingredient' },
    { text: '20 million live stem cells.', why: 'cells' },
    { text: 'Exosomes measure 30 to 150 nm.', why: 'a size' },
    { text: 'We do not print 50 billion exosomes on the box.', why: 'negated' },
    { text: 'Some brands boast of 100 billion exosomes.', why: 'said of others' },
    { text: '4,000 practices carry our exosomes.', why: 'a number of shops' },
    { text: 'Exosome Serum, 30 ml, $248.', why: 'a size and a price' },
  ],
};
