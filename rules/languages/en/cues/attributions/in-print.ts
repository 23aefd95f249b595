import type { Cue } from '../../../../engine/language.ts';

/** What labels, copies, rivals and adverts print, and what is forbidden to print. */
export const inPrint: readonly Cue[] = [
  // How a label says to use and keep a thing is the seller's own word; what else it says is told of it.
  {
    status: 'attributed',
    direction: 'forward',
    reach: 16,
    except: ['states-not-approved', 'topical-only', 'cold-stored', 'sterile-single-use', 'professional-care'],
    phrases: [
      '(the | a | an | its | their | this) (label | leaflet | packaging | box | bottle | carton | sticker | pamphlet) (also)? (says | said | say | claims | claimed | claim | promises | promised | calls | boasts | insists | swears | states | stated | reads | read | tells | lists | touts)',
    ],
  },
  // What copies, rivals and adverts print; what is forbidden to print.
  {
    status: 'attributed',
    direction: 'forward',
    reach: 16,
    except: ['states-not-approved'],
    phrases: [
      '(fake* | counterfeit* | copies | copycat* | knock offs | knockoffs | imitation* | imitator* | dupes | pirated | rivals) ~ {prints}',
      '(marketers | influencers | adverts | ads | (beauty | shop | sales | product | web) pages | websites | listings | brochures | headlines | menus | stickers | banners) (will | may | often | still | love to | like to | that | which)? {prints}',
      '(whoever | he who | those who | sellers who | clinics that | clinics who | shops that | shops who) (still)? {prints}',
      '(every time | each time | whenever) (we | i) (see | hear | read | meet | spot)',
      '(he | she) (had)? (printed | wrote | put | stuck | painted)',
      '(may | must | should | shall | can | do | does) (not | never) (say | write | print | claim | state | promise | advertise | post) :',
      '(cannot | never) (say | write | print | claim | state | promise | advertise) :',
      '(words | claims | phrases | terms | lines | promises | statements | wordings | slogans) .. (to avoid | not to (use | say | print | write) | off limits | banned | forbidden | to leave out) :?',
      '(shopper* | people | patient* | client* | customer* | reader* | visitor* | buyer*) (who)? (often | sometimes | still | also)? (ask | asks | asked | beg | begged | write | wrote | call | called | email | emailed | push | pushed | hope | hoped) (us | me)? (for | about | whether | if)',
      '(forums | groups | feeds | threads | chats) (are | is) (full of | rife with)',
    ],
  },
  {
    status: 'attributed',
    direction: 'forward',
    reach: 8,
    only: ['fda-approved', 'live-cells', 'shelf-stable', 'plant-exosome', 'injectable'],
    phrases: [
      "(you will | you'll | you may | you might | you can) (see | meet | come across | stumble on | find) .... (on | in) (many | some | most | other | cheap | plenty of)",
      "(you will | you'll | you may | you might) (also)? (see | meet | come across | stumble on)",
    ],
  },
];
