import type { Contest } from '../../../../engine/language.ts';

/** How a comparison table says it: the seller's column has more of a merit than every rival's. */
// biome-ignore format: lists of words read better filled than one a line
export const contest: Contest = {
  against: [
    'prp', 'prf', 'retin', 'tretin', 'botox', 'toxin', 'botul', 'filler', 'laser', 'stem', 'bmac', 'minox', 'finast', 'gfc',
    'peel', 'microneed', 'hyalur', 'vitamin', 'pdrn', 'mesoth', 'platelet', 'plasma', 'transplant', 'growth', 'peptide', 'ipl',
    'polynucl', 'salmon', 'metronid', 'steroid', 'cortico', 'surg', 'profhilo', 'rejuran', 'conditioned', 'inject', 'vampire',
    'bakuch', 'thread', 'booster', 'facelift', 'dermaroll', 'hydrafac', 'radiofreq', 'hifu', 'antibiot', 'gel', 'pill',
  ],
  merits: [
    'poten', 'power', 'strength', 'consisten', 'result', 'effic', 'effect', 'growth', 'signal', 'glow', 'collagen', 'penetrat',
    'depth', 'root', 'cause', 'regenerat', 'regrow', 'standard', 'speed', 'density', 'improve', 'longevity', 'lasting',
    'duration', 'concentration', 'absor', 'predictab', 'reliab', 'repair', 'hydrat', 'elastic', 'firm', 'lift', 'renew',
    'heal', 'recovery', 'work', 'reach', 'rejuvenat', 'stimul', 'bioactiv', 'purity', 'quality', 'performance', 'benefit',
    'brighten', 'tighten', 'anti', 'thick', 'texture', 'wrinkle', 'lines', 'pigment', 'redness', 'scar', 'pore', 'stable',
    'targeted', 'precis', 'comfort', 'uniform',
  ],
  besides: [
    'evidence', 'cost', 'price', 'stud', 'trial', 'side', 'risk', 'placebo', 'fda', 'approv', 'proof', 'data', 'publish',
    'needed', 'required', 'time', 'session', 'storage', 'store', 'shelf', 'irritat', 'down', 'adverse', 'paper', 'known',
    'document', 'depends', 'pain', 'swell', 'bruis', 'size', 'insur',
  ],
  grades: [
    ['no', 'none', 'not', 'x', '✗', '✘', '❌', '✕', '×', '✖', '-', 'never', 'nil', 'zero'],
    [
      'low', 'poor', 'weak', 'slow', 'variable', 'varies', 'average', 'limited', 'depends', 'inconsistent', 'minimal',
      'temporary', 'stops', 'needs', 'slower', 'weaker', 'lower', 'short', 'fair', 'basic', 'superficial', 'surface',
      'shallow', 'unpredictable', 'rarely', 'little', 'slowest', 'partial', 'partly', 'mild', 'some', 'sometimes', 'operator',
    ],
    ['medium', 'moderate', 'good', 'ok', 'okay', 'normal', 'standard', 'gradual', 'decent', 'mid', 'visible'],
    [
      'high', 'yes', '✓', '✔', '✅', '☑', 'better', 'fast', 'faster', 'strong', 'stronger', 'higher', 'consistent',
      'standardised', 'standardized', 'long', 'longer', 'deep', 'deeper', 'great', 'reliable', 'very good', 'rapid', 'quick',
      'quicker', 'uniform', 'predictable', 'always', 'full', 'powerful', 'potent', 'dermal', 'cellular', 'lasting', 'constant',
      'same every',
    ],
    [
      'best', 'fastest', 'strongest', 'highest', 'very high', 'excellent', 'superior', 'superb', 'outstanding', 'deepest',
      'longest', 'maximum', 'exceptional', 'extremely high', 'very strong', 'very fast', 'quickest', 'unmatched', 'richest',
      'ultra',
    ],
  ],
};
