import type { Language } from '../../engine/language.ts';

const give = 'offer | sell | stock | provide | perform | supply | give | carry | do | administer';
const gives = 'offers | sells | stocks | provides | performs | supplies | gives | carries | does | administers';
const giving =
  'offering | selling | stocking | providing | performing | supplying | giving | carrying | doing | administering';
const given = 'available | offered | sold | stocked | provided | performed | given | done | carried';
const without = "do not | don't | dont | does not | doesn't | never | will not | won't | cannot | can't | no longer";
const lately =
  '(currently | presently | simply | also | yet | still | at present | at the moment | ourselves | actually | personally)?';
const place =
  'clinic* | practice* | salon* | spa* | medspa* | shop* | store* | studio* | office* | range | branch* | centre* | center* | location* | company | house | rooms | menu | shelves';
const me = '(we | i)';
const house = `(our | my | this | the) ~ (${place} | doctors | dermatologists | physicians | nurses | team | group) | (our | my | this | the) (${place} | doctors | dermatologists | physicians | nurses | team | group)`;
const self = `(we | i | ${house})`;
const exosomes =
  'any? ({exosome} (therapy | therapies | treatment* | product* | procedure* | service* | service | skincare | cosmetics | boosters | items) | {exosome})';
const here = `((in | at) (our | my | this | any of our | either of our | all of our) (${place}) | at ~ (clinic* | practice | dermatology | aesthetics | medical | medspa) | here | with us | at present | for now | at the moment | at this time | yet)`;
/** "... sell, inject or recommend". */
const more = '((, _)? ,? (or | nor | and) _)?';
const wares = '(skincare | cosmetic | beauty | hair | medical | health)? (product* | treatment* | procedure*)';

/** How a clinic or shop says that it has no exosomes at all, or nothing to sell. */
export const refusals: Language['refusals'] = {
  said: [
    `${me} (currently | presently | simply | also)? (${without}) (currently | yet)? (${give} | use) (them | it | exosomes) ((in | at) (our | my | this) (${place} | formula* | product* | serum* | line*) | at present | here | . | ! | yet | for now | in any ~ (formula* | product*))`,
    `${me} (currently | presently | simply | also)? (${without}) (${give}) (any | it) (and | or | nor | , | . | ! | ;)`,
  ],
  closing: [
    `${self} ${lately} (${without}) ${lately} (${give}) ${more} (them | ${exosomes}) ${here}?`,
    `(am | i'm | are | we're | is | was | why | will | team | practice | clinic) ${lately} not ${lately} be? (${giving}) ${more} (them | ${exosomes}) ${here}?`,
    `(aren't | isn't | won't be | no longer | never be) ${lately} (${giving}) ${more} (them | ${exosomes}) ${here}?`,
    `(none | not one | neither | nobody | no one) (of us | of our ~ (${place} | doctors | team) | here | in our ~ (${place} | team) | at our ~ (${place})) (is | are | do | does | will)? (${giving} | ${give} | ${gives}) (them | ${exosomes}) ${here}?`,
    `${self} (${give} | ${gives} | have) no ${exosomes} ${here}?`,
    `there (are | is) no {exosome} (in | inside) (this | our | the | these) (product* | serum* | cream* | formula* | range | bottle | treatment* | facial*)`,
    `(this | it | our | the) (product* | serum* | cream* | formula* | range)? (contains | has | includes | uses) no {exosome} (whatsoever | at all)?`,
    `${me} neither _ nor (${give} | recommend | use | endorse) (them | ${exosomes})`,
    `${self} (have | 've | has)? ((decided | chosen | chose | elected) not to | (decided | chosen | chose) against | decline to | refuse to | stopped) (${give} | ${giving}) (them | ${exosomes}) (${here} | in # | last year)?`,
    `${exosomes} (is | are) (not | no longer) (something | a treatment | a service | one of the (treatments | things)) (that | which)? ${me} (${give})`,
    `${exosomes} (is | are) (not | no longer) ${lately} (${given}) (here | with us | by us | (at | in) (our | my | this) (${place}) | at ~ (clinic* | practice | dermatology | aesthetics | medical | medspa))`,
    `${exosomes} (is | are) (not | no longer) (on | part of) (our | the) (menu | list | range | price list)`,
    `(you will not | you won't) find ${exosomes} (here | (on | in | at) (our | my | this) (${place}))`,
  ],
  joining: ['and', 'or', 'nor', 'but', 'so', 'because', 'since', 'though', 'although', 'anymore', 'anyway', 'either'],
  kinds: [
    'human',
    'derived',
    'plant',
    'animal',
    'milk',
    'bovine',
    'synthetic',
    'injectable',
    'injected',
    'cord',
    'umbilical',
    'donor',
    'frozen',
    'dried',
    'other',
    'their',
    'cheap',
    'approved',
    'licensed',
    'such',
    'these',
    'grade',
  ],
  asked: [
    `(does | do | is | are) (this | it | the ~ (cream | serum | mask | gel | oil | toner | balm | lotion | formula | moisturiser | moisturizer)) (also)? (have | contain | include | use) ${exosomes} (in (it | this | there | them))?`,
    `(do | does | will | can | would) (you | the clinic | your (clinic | practice | doctors)) (also | ever | still | currently)? (${give}) ${exosomes}`,
    `(do | does | will) (you | your (clinic | shop | range)) (also | ever | still | currently)? (${give} | have | make) (anything | something | a (product | serum | cream | treatment) | any (product* | serum* | treatment*)) (with | containing | using | made (with | from | of) | that (has | have | contains | uses | use)) ${exosomes}`,
    `is (this | it) an? {exosome} (serum | cream | product | treatment | ampoule | mask | mist | toner | essence | gel | facial)`,
    `(is | are) ${exosomes} (${given}) (here | with you | (at | in) your (${place}))`,
    `can i (get | have | book | buy | order) ${exosomes} (here | with you | from you | (at | in) your (${place}))`,
    `(do | does) (you | your clinic) (have | stock | carry) ${exosomes} (here | in your (${place}) | at your (${place}))`,
  ],
  cells: [
    `(not | no longer | never) (currently | yet)? (${given}) (here | with us | by us | (at | in) (our | this) (${place}))`,
    `(we | i) (${without}) (${give}) (this | it | these | them | that)`,
    `not (on | part of) our menu`,
  ],
  offered: [
    `(${given}) (here | with us | by us | (at | in | by) (our | this | us | my) (${place})?)`,
    `(do | can) (we | you) (${give} | have) (it | them | this | that) (here | with us | from us)?`,
    `(on | part of) our menu`,
    `(we | i) (${give}) (it | this | them)`,
  ],
  nothing: [
    '(sells | sell) nothing (here | at all | and | or)?',
    "(we | i) (have | 've) nothing to sell",
    `(this | the) (site | page | blog | website | guide | magazine | newsletter | channel) (${without}) (sell | stock | supply | retail | offer) (any | or recommend)? (${wares} | anything)`,
    `(we | i) (${without}) (sell | offer) (anything | any products | any (products | treatments) (or | and) (treatments | products | services) | (products | skincare | cosmetics) (or | and) (treatments | procedures))`,
    `(sell | sells) no ~ (${wares}) (or | and) (${wares})`,
    'nothing on this (site | website | page | blog) is for sale',
    `(sell | sells | publish | publishes | make | makes) (research | data | reports | information | news | books | insight* | software | training) , not (${wares} | skincare | cosmetics | serums)`,
    `(we | i) (${without}) (sell | sell or _ | offer or _) any (${wares} | treatment* | product* | brand*)`,
    '(link | links) to no (shop* | seller* | store*)',
    '(takes | take | accepts | accept | carries | carry) no (adverts | advertising | advertisements | advertisers)',
    '(no | none of the) (brand* | compan* | maker* | seller* | manufacturer*) (paid | pays | has paid | have paid) (us | to be | for (a | its | their) place) ((in | on) (this | the | our) _)?',
  ],
};
