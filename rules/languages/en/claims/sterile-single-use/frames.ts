import type { Examples } from '../../../../engine/language.ts';

/** Words that only the frames below need. */
// biome-ignore format: lists read better filled than one a line
export const lists: Readonly<Record<string, readonly string[]>> = {
  evening: ['evening', 'evenings', 'night', 'nights', 'day', 'sunday', 'sundays', 'morning', 'mornings', 'week', 'weekend', 'month', 'facial', 'treatment', 'session', 'user', 'person', 'patient', 'client'],
  germs: ['germ', 'germs', 'microbe*', 'bacteria', 'pathogen*', 'microorganism*', 'contamination', 'contaminants', 'fungi', 'mould'],
  opening: ['open', 'opened', 'opening', 'broken', 'broke', 'cracked', 'snapped', 'unsealed', 'pierced', 'torn', 'punctured', 'uncapped', 'twisted'],
  leftOver: ['leftover*', 'left over', 'residue*', 'remainder', 'remains', 'remaining', 'excess', 'surplus', 'what is left', 'what you dont use', 'whatever is left', 'unused'],
};

// biome-ignore format: lists read better filled than one a line
export const phrases: readonly string[] = [
  '(free | clear) (of | from) {germs}',
  '(no | zero | without | keeps out) {germs}',
  "(once | when | after) (it is | its | it has been)? {opening} ,? .... (cannot | can not | can't | must not | will not | never | not) (be)? (closed | kept | stored | saved | re closed | sealed | recapped)",
  "(do not | don't | dont | never | not to be | none to be | not be) (store | stored | keep | kept | save | saved | re cap | recap | reseal | reopen | re closed) (it | them | any | for | after | once | overnight | .)",
  'keep nothing (for | of)',
  '(not | never | nothing) .. (for tomorrow | for later | for next time)',
  '(use | apply | empty | finish | spend | pour) (up)? (the | its)? (whole | entire | full) ({vessel} | content | contents | dose)',
  '(finish | finished | use | used | spent | emptied) (it | up)? (up)? (within the hour | within an hour | in one | on the day)',
  '(number of uses | uses per {vessel} | uses) (: | -) (1 | one | single)',
  '(twist | pop | snap | crack | break | tear | open | squeeze | pour) (off | it | open)? (, | . | - | –)? (squeeze | pour | pat | apply | drip | use)? (, | . | - | –)? (pat | apply | press | pour)? (, | . | - | –)? (and)? {discard}',
  '{vessel} .... (one | 1) (each | every | a | per | for each | for every) {evening}',
  '(no | never | not) (a)? (multi dose | multi use | multidose | double use | shared | dipping)',
  '{leftOver} .... (destroyed | waste | not kept | never kept)', '{vessel} .... {leftOver} .... {discard}',
  '(own | personal | client new | patient new) sealed {vessel}',
  '(break | breaks | broke | breaking | open) the seal (on | of) (a | your | the) .. {vessel}',
  '{vessel} .... (for you alone | for you only | never opened for two | share one)',
  '(non reusable | not reusable | wear once | singly (packed | wrapped | sealed) | one time type | for one person | for one treatment | blow fill seal | einzeldosis)',
  '(daily | day) dose {vessel}',
  '(1 | one | single) dose (= | per | equals) (1 | one | a)? {vessel}',
];

/** What looks like the frames above and is none. */
// biome-ignore format: lists read better filled than one a line
export const never: readonly string[] = [
  '(code* | coupon* | voucher* | discount* | ticket* | link*) (is | are) single use',
  '(after | with | from) (a | just | only)? (one | single | 1) (time)? use',
  '(cell* | callus | culture* | stem) (are | is)? (grow* | grown | cultured | kept | raised) .... {sterility}',
  '{sterility} (culture | flask* | dish* | medium | media | bioreactor* | vat*)',
  '(water | caps | bottles | lids) (is | are) {sterility}',
  '{sterility} , disposable (needle* | tip* | cartridge*)',
  'disposable (bed | sheet* | slipper* | gown* | pants | razor*)',
  'single use (eyelash | lash | brush | mascara | plastic | camera)',
  '(valid | good) for (a)? single use',
  '(plan | planning | soon | hope | working) .... {portion}',
  'only {sterility} products should',
  'were it {sterility}',
  '(hyaluronic | filler | saline | vitamin c) .. {vessel} (are | is) {portion}',
  'a single application (already | shows | left | gave)',
  'because {portion} {vessel} .. waste',
  '{portion} {vessel} (are | is) (a bit | rather | so | too)? (wasteful | fiddly)',
  '(without | no) (sterility | {germs}) (test | claim)',
  '(sterility | sterile) (of | in) (the | our) (clinic | room | needles | roller | tools)',
  '(glossary | definition | means)  .. {sterility}',
  '{sterility} (: | means) (without | free | a)',
];

// biome-ignore format: lists read better filled than one a line
export const flagged: Examples['flagged'] = [
  { text: 'Sterility is tested in each lot.' },
  { text: 'Free of microbes until you open it.' },
  { text: 'Zero germs' },
  { text: 'Once opened, the vial cannot be kept.' },
  { text: 'Do not save it for another day.' },
  { text: 'Keep nothing for another time.' },
  { text: 'It is not for tomorrow.' },
  { text: 'Empty the whole vial on your face.' },
  { text: 'Finish it within the hour.' },
  { text: 'Uses: one' },
  { text: 'Snap, pour, bin' },
  { text: 'Seven vials, one every night' },
  { text: 'No multi-dose jar' },
  { text: 'Leftovers go into clinical waste.' },
  { text: 'Each client has an own sealed ampoule.' },
  { text: 'She breaks the seal of your vial.' },
  { text: 'The vial is never opened for two.' },
  { text: 'A non-reusable exosome mask' },
  { text: 'Daily dose capsules' },
  { text: 'One dose per ampoule' },
];

// biome-ignore format: lists read better filled than one a line
export const passed: Examples['passed'] = [
  { text: "Promo codes are single use.", why: 'a discount' },
  { text: 'Skin was firmer after one time use of the ampoule.', why: 'how often it was used' },
  { text: 'The plant cells grow in sterile flasks.', why: 'how it is made' },
  { text: 'Disposable sheets on every couch', why: 'another thing' },
  { text: 'We plan single-dose pods of exosomes.', why: 'not yet' },
  { text: 'A single application already shows a glow.', why: 'another sense' },
];
