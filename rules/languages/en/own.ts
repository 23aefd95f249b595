import type { Language } from '../../engine/language.ts';

/** Words by which a seller speaks of its own product. */
export const own: readonly string[] = [
  'our',
  'ours',
  '(this | these | the) (serum* | cream* | ampoule* | vial* | formula* | product* | essence* | treatment* | therapy | therapies | kit | gel | lotion | concentrate* | powder | mist | pod | pods | solution | booster | skin booster | hair booster | skin boosters | facial | session | drip | spray | shot)',
  '(each | every | one) (vial | ampoule | bottle | pump | drop | dose | sachet | pod | pipette)',
];

/** The writer as a speaker. */
export const writer: readonly string[] = ['we', "we've", "we're", "we'll", "we'd", 'us', 'our', 'ours'];

/** How a writer owns up to a share in what other shops sell. */
export const disclosures: readonly string[] = [
  'affiliate (link* | programme* | program* | partner*)',
  '(earn | earns | receive | receives | get | gets | take | takes) (a | an)? (small | affiliate)? (commission* | cut) (on | from | if | when | at)?',
];

/** One person as a speaker. */
export const diarist: readonly string[] = [
  'my',
  // One who gives or sells them.
  '(i am | im) (a | an | the) ~ (dermatologist* | surgeon* | physician* | doctor* | nurse* | aesthetician* | esthetician* | facialist* | trichologist* | chemist* | formulator* | founder* | owner*)',
  'i (then | always | only | also | now | never | do)? (inject | numb | needle | thaw | place | perform | treat | offer | sell | bottle | formulate | formulated | stock | prescribe | reconstitute)',
];

/** Words that make the thing behind them a circumstance: after the laser, with a pen. */
export const prepositions: readonly string[] = [
  'after',
  'with',
  'without',
  'by',
  'via',
  'following',
  'during',
  'post',
  'before',
  'alongside',
  'using',
  'through',
  'in combination with',
  'combined with',
  'paired with',
  'beneath',
  'under',
  'into',
  'from',
  'than',
  'versus',
  'vs',
  'over',
  'to',
  'like',
  'unlike',
  'beyond',
  'in',
  'of',
  'for',
  'at',
  'on',
  'against',
  'plus',
  'and',
];

/** Words that carry a list on behind a comma. */
export const alternatives: readonly string[] = ['or', 'nor'];

/** Words behind a comma that only describe what stands before it. */
export const relatives: readonly string[] = ['which', 'who', 'whose', 'that'];

/** Who signs a quote as one of the house. */
export const staff: readonly string[] = [
  'dr',
  'md',
  '(founder* | co founder* | cofounder* | owner* | farmer* | chemist* | formulator* | pharmacist* | biologist* | ceo | director* | dermatologist* | physician* | surgeon* | head of)',
  '(*seller | *sellers | team | *official | support | brand | manufacturer)',
];

/** Words beside a quote from a box. */
export const printed: Language['printed'] = {
  own: [
    '(our | each | every) ~ (label* | box* | carton* | leaflet* | vial* | bottle* | sachet* | tube* | ampoule* | pack* | sticker* | insert* | jar* | pouch* | cap | caps)',
    '(our | each | every) (label* | box* | carton* | leaflet* | vial* | bottle* | sachet* | tube* | ampoule* | pack* | sticker* | insert* | jar* | pouch* | cap | caps)',
    '(we | i) (call | named | name | nicknamed | christened)',
    'inci',
  ],
  any: [
    '(marked | labelled | labeled | stamped | printed | reads)',
    '(label | leaflet | carton | box | packaging | sticker | insert) (says | states | read | said | is | :)?',
  ],
};

/** How a seller's reply to a customer is headed. */
export const replies: Language['replies'] = {
  headings: [
    '(reply | response | answer | comment | message) (from | by) (the | our | your)? _? (shop | seller | owner* | brand | clinic | store | business | company | merchant | maker | manufacturer | team | staff | practice | doctor | support | customer (service | care) | us)',
    '(the | our)? (shop | seller | owner* | brand | clinic | store | business | company | merchant | maker | manufacturer | team | practice) (reply | response | answer | replied | responded | replies | responds | answered | answers)',
  ],
  verbs: [
    '(replied | responded | answered | replies | responds | reply | response)',
    '(team | staff | support | care | hq | customer (care | service | support)) :',
    ': (we | our | thank* | thanks | hi | hello | dear)',
  ],
};

/** How customers sign: "By Gail"; "Ana, aged 41, from the coast". */
export const signatures: Language['signatures'] = {
  by: ['by'],
  verified: [
    'verified (buyer | purchase | customer | client | user | reviewer | owner | patient)',
    '(purchase | buyer | review | customer) verified',
  ],
  joining: ['age', 'aged', 'of', 'from', 'in', 'the', 'a', 'an'],
};

/** Words by which a sentence goes on about what the one before was about. */
export const carriers: readonly string[] = ['it', 'they', 'this', 'these', 'those', 'its', 'their', 'both', 'which'];

/** What names one that reports and sells nothing: a paper, a university. */
export const newsrooms: readonly string[] = [
  '(weekly | daily | ledger | times | herald | gazette | tribune | observer | chronicle | courier | bulletin | magazine | university | college | wire | news desk | newswire | foundation | ministry)',
];

/** How a card of a listing says that it holds what the one before it holds. */
export const sequels: readonly string[] = [
  'same (as (above | before | the (one | last) above) | {exosome} | messenger* | formula* | serum | cake | powder | vial* | ampoule* | liquid | blend | recipe | drops | concentrate | solution | stuff | contents | active*)',
];

export const abbreviations: readonly string[] = [
  'dr',
  'mr',
  'mrs',
  'ms',
  'prof',
  'st',
  'vs',
  'approx',
  'no',
  'nos',
  'fig',
  'ca',
  'inc',
  'ltd',
  'co',
  'corp',
  'jr',
  'sr',
  'dept',
  'est',
  'incl',
  'min',
  'max',
  'avg',
  'temp',
  'refs',
  'al',
  'eg',
  'ie',
  'cf',
  'vol',
  'pp',
];
