/*
 * Human-derived, told by who gave the cells and what is known of the giver: donors, mothers, people.
 */

// biome-ignore format: lists of words read better filled than one a line
export const lists = {
  giverMother: ['mother*', 'mom', 'moms', 'mum', 'mums', 'mama*', 'new parents', 'expectant parents', 'parents to be', 'birthing parents', 'pregnant women', 'families'],
  giverPerson: ['people', 'persons', 'person', 'humans', 'humankind', 'adults', 'men', 'women', 'man', 'woman', 'volunteer*', 'athlete*', 'student*', 'donor*', 'americans', 'koreans', 'europeans', 'japanese', 'newborn*', 'newborns', 'baby', 'babies', 'infants', '{giverMother}'],
  giverFile: ['age', 'ages', 'sex', 'record', 'records', 'file', 'files', 'sheet', 'sheets', 'passport*', 'history', 'histories', 'code', 'codes', 'number*', 'id', 'ids', 'profile*', 'test', 'tests', 'testing', 'screening*', 'health', 'consent*', 'card', 'cards', 'data', 'report*', 'panel*', 'serolog*', 'selection', 'criteria', 'eligibility', 'clearance*', 'document*', 'questionnaire*', 'traceability', 'bloodwork', 'background', 'certificate*', 'interview*', 'qualification', 'acceptance', 'program', 'programme', 'dossier*', 'suitability', 'anonymity', 'registry', 'vetting'],
  giverChecked: ['screen', 'screens', 'screening', 'screened', 'test', 'tests', 'testing', 'tested', 'vet', 'vets', 'vetting', 'vetted', 'select', 'selects', 'selecting', 'choose', 'choosing', 'interview', 'interviews', 'accept', 'accepts', 'qualify', 'qualifying', 'recruit', 'recruits', 'follow', 'follows', 'finding', 'find', 'examine', 'examines', 'examination', 'reject', 'rejects', 'pay', 'pays', 'know', 'trace', 'medical check*', 'blood test*', 'selection', 'consent', 'approval'],
  giverGave: ['give', 'gives', 'gave', 'given', 'giving', 'gift', 'gifted', 'gifts', 'donate', 'donates', 'donated', 'donating', 'donation*', 'offer', 'offered', 'consent', 'consented', 'consenting', 'agree', 'agreed', 'said yes', 'say yes', 'sign', 'signed', 'permission', 'permit', 'allow', 'allowed', 'volunteer', 'volunteered', 'generosity', 'kindness', 'contribute', 'contributed', 'leave', 'left', 'blessing', 'sign off', 'approval'],
} as const;

// biome-ignore format: phrases read better one after the other
export const phrases = [
  // what is known of the donor
  '(tissue | cell)? donor (age | ages | sex | record* | file* | sheet* | passport* | histor* | code* | id | ids | profile* | card* | bloodwork | background | certificate* | dossier* | questionnaire* | interview* | health | documents | documentation | consent form* | test (sheet* | report* | result*) | screening (panel* | report* | sheet* | record*))',
  '{giverFile} (and {giverFile})? (of | for | on | about) (the | each | every | our | all | a | any)? _? donor*',
  '{giverChecked} (of | our | for)? (each | every | all | our | the | potential | would be | only | one | for)? (suitable | tissue | cell | single | potential | the)? ({giverMother} | donor*) (: | twice | once | for | before | and | in | , | . | must | against | are | \\?)',
  '(donor | donors) .. (is | are | was | were | get | gets | undergo* | pass | passes | must)? (all | each | also)? (screened | tested | vetted | checked | interviewed | examined | selected | qualified | followed | cleared | negative | healthy | consented)',
  '(traceab* | traced | tracked | track | trace | follow* | linked | back) .. (back)? to (the | a | its | each | one | every | our)? (single | individual | original | very)? (donor* | mother* | birth)',
  '(from | straight from) (the | one)? donor to',
  '(one | a single | youthful | suitable | right | ideal | american | us based | local | paid | unpaid | voluntary | anonymous | male | female | known | adult | full term | non smoking | vetted | certified | regular | human) donor*',
  'donor # (, | : | - | . | \\()',
  '(age | ages | average age) of (the | our)? donor*',
  'donors (aged | aged between | between | under | over | younger than | below) #',
  // mothers and births
  '{giverMother} ... {giverGave}',
  '{giverGave} ~ (from | by | of) ~ {giverMother}',
  '(mother | mothers | womans) {giverGave}',
  '(healthy | full term | planned | uncomplicated | normal | one | at term | scheduled | safe | elective | happy | c section | caesarean | cesarean | each | after) (healthy | full term | single | hospital | caesarean | cesarean | planned | , full term)? (pregnanc* | births | birth | deliver* | c section* | caesarean* | cesarean*) (, | . | ; | and | that | become* | we | our | in | at | give* | is | are | goes | within)',
  '(hours | minutes | day | days) (of | after) (the | a)? birth',
  '(young | newborn | neonatal | birth | full term) (cord)? (tissue* | cord | cords | placent* | cells)',
  // people
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
  '(bank | pool | panel | group | circle | handful | line) of (# | two | three | four | five | six | seven | eight | nine | ten | a dozen | young | healthy)? (young | healthy | tested)? (volunteer* | donor*)',
  '({human} | {cell} | cells | tissue) .. {humanGood} ~ {giverPerson}',
];

export const flagged = [
  { text: 'Donor history is on file for our exosomes.', touching: 'Donor history' },
  { text: 'Results of the tests for every donor are shown.', touching: 'tests for every donor' },
  { text: 'We interview all donors, in person.', touching: 'interview all donors' },
  { text: 'Our donors are all cleared by a doctor.', touching: 'donors are all cleared' },
  { text: 'Every vial can be traced to its donor.', touching: 'traced to its donor' },
  { text: 'Straight from the donor to the freezer.', touching: 'from the donor to' },
  { text: 'Only unpaid donors.', touching: 'unpaid donors' },
  { text: 'Donor 7: female, 24.', touching: 'Donor 7' },
  { text: 'The average age of our donors is 22.', touching: 'age of our donors' },
  { text: 'Only donors under 30.', touching: 'donors under 30' },
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
  { text: 'A circle of seven young volunteers supplies us.', touching: 'circle of seven young volunteers' },
  { text: 'Cells that healthy women gave.', touching: 'healthy women' },
];

/** Givers of something else. */
export const never = [
  '(hair | egg | sperm | organ | kidney | blood type) (follicle)? donor*',
  '(people | volunteer* | women | men | adults | donors) (with | who have | suffering | using | over the age)',
  '(study | studies | trial | panel | test | tested | survey | results | feedback | review* | letters | thanks | questions | calls | taken | group | poll) (of | from | by | on | in) (our | the | over | more than | # | _)? (# | six | ten | healthy | real | adult)? (volunteer* | people | women | men | adults | koreans | americans | japanese | mother* | moms | mums | person* | students | athletes)',
  '(pregnant | nursing | expectant | breastfeeding) (women | mothers | moms | mums)',
  '(mother* | moms | mums) .. (gift* | love | day | milk | use | apply)',
  '(after | during) (your | the | a)? (pregnancy | delivery) .. (ask | avoid | consult | use)',
  '(vegan | plant | rose* | cow | sheep | animal* | deer | salmon | snail*) donor*',
  'blood donor*',
  '(people | person) \\( ~ (fat | cord | platelets)',
  '(they charge | others charge | charge) for ~ (cord | fat | stem) cell {exosome}',
];

export const passed = [
  { text: 'Feedback from real people on our exosome serum.', why: 'customers' },
  { text: 'The exosome graft healed where the hair follicle donor area was.', why: 'a part of the body' },
  { text: 'Pregnant women give it a miss: ask your doctor before you use exosomes.', why: 'a warning' },
];
