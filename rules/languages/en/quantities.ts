import type { QuantityWords } from '../../engine/quantities.ts';

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

/** How English writes numbers, their sizes and units. */
export const quantities: QuantityWords = {
  numbers: Object.fromEntries([
    ...small.map((word, index) => [word, index + 1] as const),
    ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ]),
  magnitudes: {
    hundred: 1e2,
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    mln: 1e6,
    mio: 1e6,
    billion: 1e9,
    billions: 1e9,
    bilion: 1e9,
    billon: 1e9,
    bil: 1e9,
    bn: 1e9,
    bln: 1e9,
    b: 1e9,
    milliard: 1e9,
    trillion: 1e12,
    tn: 1e12,
    trn: 1e12,
    quadrillion: 1e15,
  },
  units: {
    percent: '%',
    pct: '%',
    ppm: 'ppm',
    x: 'times',
    times: 'times',
    fold: 'times',
    mg: 'mg',
    ug: 'µg',
    µg: 'µg',
    years: 'years',
    year: 'years',
    months: 'months',
    month: 'months',
  },
  outOf: ['of', 'out', 'in'],
  per: 'per',
  fillers: [
    'of',
    'the',
    'a',
    'an',
    'in',
    'more',
    'than',
    'vs',
    'saw',
    'had',
    'to',
    'up',
    'and',
    'or',
    'with',
    'by',
    'x',
  ],
};
