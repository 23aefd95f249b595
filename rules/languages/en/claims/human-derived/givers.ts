/** Who gave it: mothers after a birth, people, what surgeons leave. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  giverGave: ['give', 'gives', 'gave', 'given', 'giving', 'gift', 'gifted', 'gifts', 'donate', 'donates', 'donated', 'donating', 'donation*', 'offer', 'offered', 'consent', 'consented', 'consenting', 'agree', 'agreed', 'said yes', 'say yes', 'sign', 'signed', 'permission', 'permit', 'allow', 'allowed', 'volunteer', 'volunteered', 'generosity', 'kindness', 'contribute', 'contributed', 'leave', 'left', 'blessing', 'sign off', 'approval'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{giverMother} ... {giverGave}',
  '{giverGave} ~ (from | by | of) ~ {giverMother}',
  '(mother | mothers | womans) {giverGave}',
  '(healthy | full term | planned | uncomplicated | normal | one | at term | scheduled | safe | elective | happy | c section | caesarean | cesarean | each | after) (healthy | full term | single | hospital | caesarean | cesarean | planned | , full term)? (pregnanc* | births | birth | deliver* | c section* | caesarean* | cesarean*) (, | . | ; | and | that | become* | we | our | in | at | give* | is | are | goes | within)',
  '(hours | minutes | day | days) (of | after) (the | a)? birth',
  '(young | newborn | neonatal | birth | full term) (cord)? (tissue* | cord | cords | placent* | cells)',
  '{humanTaken} ,? (straight | directly | ethically | only | here ,)? (from | out of | by | off) (real | other | living | healthy | young | consenting | actual | fellow | donating | selected | adult)? {giverPerson}',
  '(it is | they are | its | theyre | these are | this is | is | are | all) (all)? from (real | healthy | actual | living | other | consenting | young)? {giverPerson}',
  '(from | by) (a)? (human* | people | us) ,? (to | for) (a)? (human* | people | us)',
  '(human to human | people for people)',
  '(come | comes | came | made | taken | born) (out)? (from | of) (us | a body like (yours | ours) | someone like you | people like (you | us) | someone else | somebody else | our own (kind | species))',
  '(cells | tissue* | vesicle* | {exosome}) (of | from) (our own (kind | species) | the same species | the human (species | body | race)) (make | made | produce* | secrete* | release* | donated)?',
  '(people | humans | human | human cells | human donors | donors | fibroblasts | platelets | stem cells) , not (a | from)? (petal* | plant* | rose* | callus | leaves | leaf | botanical* | salmon | animal* | sheep | cow* | milk | flower* | fruit* | ginseng | garden* | algae | factory | synthetic)',
  '(cells | cell | tissue | tissues | fat | vesicles | material | skin cells | placenta* | fibroblasts | platelets | plasma | marrow | stem cells) ,? ~ (donated | given | gifted | offered | contributed | left | volunteered) ~ (by | from)',
  '(cells | tissue | fat | placenta* | cord* | skin) (that | which) ~ {giverPerson} ... {giverGave}',
  '(cells | tissue | fat | blood | skin cells | fibroblasts | keratinocytes | platelets | stem cells | marrow | samples) (of | from | taken from) (healthy | young | adult | our | six | # | a few | a handful of | consenting | real | korean | american | paid)? (healthy | young | adult | living)? (volunteer* | donor* | adults | people | men | women | koreans | americans | newborn*)',
  '({humanTaken} | begins | starts | start | begin | made | grown | cultured) (straight | directly | only | here | in _ | in our _ _? lab)? (from | of | with | in | out of | by) (the)? _? _? ({givenFat} | fat)',
  '(left over | leftover* | discarded | discards | remnant* | throw out | thrown out | thrown away | spare* | waste | by product* | surplus | excess) .. (from | after | of | by)? .. (liposuction* | tummy tuck* | lipo | cosmetic surger* | plastic surger* | surgeons | abdominoplast* | facelift* | breast reduction* | birth | births | delivery | deliveries)',
  '(liposuction | tummy tuck | plastic surgery | cosmetic surgery) .... (leftover* | left over | waste | discards | remnant* | spare* | surplus) .... {givenTo}?',
  '{givenFat} (is | are | was | were | holds | contains | : | → | - | =) .... {givenTo}',
  '(culture* | grow* | expand* | feed* | keep* | bank* | process*) (the | our | only | young | donated | these)? {givenCell} (. | , | ; | : | and | until | for | in | here | to | into | under | then | with)',
  '(donated | given | gifted | left) (after birth)? by ~ {humanGiver}',
  '(from | of | by | are | made from | grown from) ~ (human | adult | donated | volunteer*) ~ (cell | cells | tissue | platelet* | fibroblast* | blood | plasma | donor* | fat | placenta* | cord*)',
  '(from | of | by | to) {humanGood} (and | , | &)? {humanGood}? (and | , | &)? {humanGood}? {humanGood}? {humanGiver}',
  '(from | of | by) (one | a | single) (healthy | young | screened | single)? donor*',
  '(donated | ethically sourced | consented | discarded) (human | umbilical | cord | placent* | fat | adipose | birth) (cord* | tissue* | blood | cells | placent*)?',
  '(from | of | by) (c section* | caesarean* | cesarean*)',
  '{exosome} ~ (from | of) (real | healthy | other | young | living)? ,? (real | healthy | living)? people',
  '{exosome} ~ (from | of) .. your own (blood | platelets | fat | cells)',
  '(thank | thanks to | courtesy of | gift of | gift from | kindness of | generosity of) .. ({human} | {humanGiver}) .... {exosome}',
  'donated .. after (a)? (healthy | planned | full term)? (birth* | delivery | deliveries | caesarean* | surgery)',
  'placentas (are | were) (donated | given | collected) (after | by | from | following)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'A mother who gave birth agreed to share it.', touching: 'mother' },
  { text: 'Each exosome lot is a present, given freely by moms.', touching: 'given freely by moms' },
  { text: "A mother's blessing in each vial.", touching: "mother's blessing" },
  { text: 'Its cells were taken out of consenting adults.', touching: 'taken out of consenting adults' },
  { text: 'It starts with scheduled births, and we do the rest.', touching: 'scheduled births' },
  { text: 'It reaches our lab within a few hours of birth.', touching: 'hours of birth' },
  { text: 'Young cords are rich.', touching: 'Young cords' },
  { text: 'The vesicles were harvested from living people.', touching: 'harvested from living people' },
  { text: 'It is from humans.', touching: 'from humans' },
  { text: 'By people, for people.', touching: 'By people, for people' },
  { text: 'Human-to-human signals.', touching: 'Human-to-human' },
  { text: 'It was taken from someone like you.', touching: 'taken from someone like you' },
  { text: 'Cells of the same species make the best vesicles.', touching: 'Cells of the same species' },
  { text: 'Fibroblasts, not petals.', touching: 'not petals' },
  { text: 'We culture fat that was offered by patients.', touching: 'fat that was offered by' },
  { text: 'We grow tissue that women kindly donated.', touching: 'tissue that women kindly donated' },
  { text: 'We culture skin cells of young volunteers.', touching: 'cells of young volunteers' },
  { text: 'Cells that healthy women gave.', touching: 'healthy women' },
  { text: 'It begins with fat.', touching: 'begins with fat' },
  { text: 'Discarded fat from cosmetic surgery is what we culture.', touching: 'from cosmetic surgery' },
  { text: 'Liposuction gives us its waste, full of vesicles.', touching: 'Liposuction' },
  { text: 'Body fat is the raw material.', touching: 'Body fat is the raw material' },
  { text: 'We expand our stem cells for two weeks.', touching: 'expand our stem cells' },
  { text: 'Donated with consent after healthy births.', touching: 'Donated' },
  { text: 'Thanks to placenta donors you have these exosomes.', touching: 'placenta donors' },
  { text: 'Each batch comes from one donor, a healthy mother under 30.', touching: 'one donor' },
  { text: 'Exosomes from real people, not petals.', touching: 'people' },
  { text: 'Autologous exosomes from your own blood', touching: 'your own blood' },
  { text: 'From C-section births in Seoul', touching: 'C-section' },
  { text: 'Donated by mothers after birth.', touching: 'Donated by mothers' },
  { text: 'Placentas are donated after planned births, vesicles isolated.', touching: 'Placentas are donated after' },
];
