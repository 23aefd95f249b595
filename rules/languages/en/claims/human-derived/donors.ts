/** What is known of the donor: screened, of age, on file. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  giverFile: ['age', 'ages', 'sex', 'record', 'records', 'file', 'files', 'sheet', 'sheets', 'passport*', 'history', 'histories', 'code', 'codes', 'number*', 'id', 'ids', 'profile*', 'test', 'tests', 'testing', 'screening*', 'health', 'consent*', 'card', 'cards', 'data', 'report*', 'panel*', 'serolog*', 'selection', 'criteria', 'eligibility', 'clearance*', 'document*', 'questionnaire*', 'traceability', 'bloodwork', 'background', 'certificate*', 'interview*', 'qualification', 'acceptance', 'program', 'programme', 'dossier*', 'suitability', 'anonymity', 'registry', 'vetting'],
  giverChecked: ['screen', 'screens', 'screening', 'screened', 'test', 'tests', 'testing', 'tested', 'vet', 'vets', 'vetting', 'vetted', 'select', 'selects', 'selecting', 'choose', 'choosing', 'interview', 'interviews', 'accept', 'accepts', 'qualify', 'qualifying', 'recruit', 'recruits', 'follow', 'follows', 'finding', 'find', 'examine', 'examines', 'examination', 'reject', 'rejects', 'pay', 'pays', 'know', 'trace', 'medical check*', 'blood test*', 'selection', 'consent', 'approval'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
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
  '(bank | pool | panel | group | circle | handful | line) of (# | two | three | four | five | six | seven | eight | nine | ten | a dozen | young | healthy)? (young | healthy | tested)? (volunteer* | donor*)',
  '({human} | {cell} | cells | tissue) .. {humanGood} ~ {giverPerson}',
  '(donor | donors) (is | are | was | were | have been | is always) (a | all | each | carefully | thoroughly | fully | always | tested and)? {humanGood}',
  '(one | single | our | each | every) {humanGood} {humanGood}? donor',
  '(donor | donors) (tissue | cells)? : ~ (healthy | adult* | screened | young | mother* | volunteer* | human)',
  '{exosome} (donor | donors) (: | - | are | is)',
  '(donor | donors) .. (screened | volunteer* | healthy | adult | young | tissue | consented | cells | aged) .. {exosome}',
  '{exosome} .. (from | by) .. {humanGood}? .. donor*',
  'donor (screened | tested | pool | pooled | lot)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
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
  { text: 'A circle of seven young volunteers supplies us.', touching: 'circle of seven young volunteers' },
  { text: 'Single-donor lot, sterile filtered.', touching: 'donor lot' },
  { text: 'Platelet exosomes from volunteer donors.', touching: 'Platelet exosomes' },
  { text: 'Exosomes from young, healthy donors', touching: 'donors' },
  { text: 'Donor: healthy adults, screened', touching: 'healthy adults' },
  { text: 'Exosome donor: one volunteer in Germany', touching: 'Exosome donor' },
  { text: 'Donors are screened. Donor cells, screened, give the exosomes.', touching: 'screened, give the exosomes' },
  { text: 'All donors are screened for hepatitis.', touching: 'donors are screened' },
  { text: 'One young donor, millions of vesicles.', touching: 'young donor' },
];
