import type { Cue } from '../../../../engine/language.ts';

/** What was done elsewhere: in other countries, by others, in animals or a dish; and what a regulator says of it. */
export const doneElsewhere: readonly Cue[] = [
  {
    status: 'attributed',
    direction: 'forward',
    reach: 6,
    only: ['injectable'],
    phrases: [
      '(in | over in) (korea | japan | china | mexico | turkey | thailand | dubai | some countries | other countries) ,? (doctors | clinics | people | they)',
    ],
  },
  // Harm is told of what was done elsewhere.
  {
    status: 'attributed',
    direction: 'forward',
    reach: 10,
    only: ['injectable'],
    phrases: [
      '(infect* | abscess* | lump* | sepsis | septic | necrosis | blinded | hospitali*ed | ill | sick | died) .. (after | from | following | by)',
    ],
  },
  {
    status: 'attributed',
    direction: 'backward',
    reach: 10,
    only: ['injectable'],
    phrases: [
      '(left | leaving | led | caused | causing | ended | put) .... (infect* | abscess* | lump* | sepsis | necrosis | hospital | granuloma* | nodule* | harm | blindness)',
    ],
  },
  // What others did with a needle, seen by who tells of it: a tale of injections, though of results it would be a claim.
  {
    status: 'attributed',
    direction: 'forward',
    reach: 10,
    only: ['injectable'],
    phrases: [
      '(seen | see | sees | saw | met | treated) (a | the | some | many | several | few)? (patient* | people | client* | women | men | cases) (who | whose | where)',
      '(withdrawn | withdrew | stopped | refused | cut) ~ (supply | supplies | sales | orders) ~ (from | to | for)',
      '(asked | wanted | offered | begged) (us | me)? to (buy | use | order)',
    ],
  },
  // What was found in animals or a dish is no promise to a reader, nor are the injections of a trial an offer.
  {
    status: 'attributed',
    direction: 'forward',
    only: ['injectable', 'treats-condition', 'measured-improvement'],
    phrases: [
      '(in | on) (mice | rats | rabbits | rodents | pigs | dogs | horses | animals | vitro | (mouse | rat | rabbit | rodent | pig | animal) ~ (model* | stud* | trial* | experiment* | test* | skin | wound*) | (a | the) petri dish)',
      'in (the lab | the laboratory | those trials | those studies | such trials | such studies | published trials | hospital trials | research settings) ,? (they | it | exosomes | these | vesicles) (are | is | were | was | may be)',
    ],
  },
  // What a regulator says of others' products; that none is approved is a plain statement all the same.
  {
    status: 'attributed',
    direction: 'forward',
    except: ['states-not-approved'],
    phrases: [
      '(fda | mfds | kfda | regulator* | agency | agencies | authorit* | ministry | health canada | tga | mhra | swissmedic) ~ (say* | said | warn* | told | has written | state* | announced | reminded | prosecuted | fined | seized)',
    ],
  },
];
