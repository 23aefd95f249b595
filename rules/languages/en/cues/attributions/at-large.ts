import type { Cue } from '../../../../engine/language.ts';

/** What is for sale at large, on other pages, or was done by others, is no claim of the page's own. */
export const atLarge: readonly Cue[] = [
  // What is for sale at large is not what this page sells.
  {
    status: 'attributed',
    direction: 'forward',
    reach: 14,
    except: ['states-not-approved'],
    endsAt: ['our', 'ours', 'we'],
    phrases: [
      '(market | web | internet | industry | trade) (is | are | has been)? (now)? (full of | flooded (with | by) | awash (with | in) | teeming with | swamped (with | by) | packed with)',
      "(online | elsewhere | out there | on the internet | on marketplaces) ,? (you will | you'll | you | one) (can)? (find* | see* | meet*)",
      '(clinic* | dermatologist* | doctor* | physician* | surgeon* | practitioner* | colleague*) (abroad | overseas | elsewhere)',
      '(blogger* | youtuber* | tiktoker* | podcaster* | celebrit* | biohacker* | gurus) ~ {prints}',
      '(blogger* | youtuber* | influencer* | celebrit* | marketer* | biohacker*) (love | like | tend | have taken) to (say | call | claim | sell | swear | show)',
      '(the | those | these | such | their | all) (usual | familiar | wild | tall | bold | grand) (promises | claims | lines | slogans)',
      'not (all | every | each) ({exosome} | product* | serum* | clinic* | vial* | maker* | brand*)',
      'brand (x | y | z)',
      "(there are | know | knows | know of) ~ (places | clinics | spas | salons | sellers | outfits) (in _ | abroad | elsewhere | out there | online | nearby)? (that | who | which | where | who will | that will | who'll | that'll)",
      '(a | another | one) (clinic | doctor | spa | medspa | surgeon | nurse) (in _)? (had)? (quoted | charged | billed) (her | him | me | them)',
      '(press | critics | fda | mhra | tga | regulators) :',
      '(a | one) .. (listing | advert | flyer | tweet | reel) .... (read | reads | said)',
      'whose (box | label | leaflet | carton | seller | maker | flyer) ~ {prints}',
      '(anything | serums | products | sellers) (promising | claiming | advertising)',
      '(comment | review) by _',
      '(posted | written | reviewed) by _ on #',
      '(one | another | many a) (rival)? (website | site | seller | shop | maker | brand | clinic | company | firm | blog | page | label) (even | also | still | now | openly | proudly)? ({prints} | calls | called)',
    ],
  },
  {
    status: 'attributed',
    direction: 'both',
    reach: 8,
    phrases: ['(on | at | from) another (site | clinic | seller | shop | brand | website)'],
  },
  {
    status: 'attributed',
    direction: 'backward',
    reach: 5,
    except: ['outperforms-alternatives'],
    phrases: ['(at | in) the (mall | drugstore | supermarket)'],
  },
  {
    status: 'attributed',
    direction: 'forward',
    reach: 8,
    only: ['injectable'],
    phrases: [
      'a (clinic | doctor | firm | company | nurse | practice) in _',
      '(blogger* | journalist* | celebrit* | singer* | actress* | actor* | influencer* | reporter*) .. (had | got | get | have | has | having)',
    ],
  },
  {
    status: 'attributed',
    direction: 'backward',
    reach: 6,
    only: ['injectable', 'treats-condition'],
    phrases: ['(in | into | on) (mice | rats | rabbits | rodents | pigs | animals)'],
  },
];
