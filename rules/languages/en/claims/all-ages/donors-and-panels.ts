/** Ages of those who gave the cells, took part in a study, or work there. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(tester* | reviewer* | editor* | colleague* | panellist* | panelist*) ,? (aged | ages | between | from | were) .. {youngYears}',
  '# year old (tester* | reviewer* | editor* | colleague* | panellist* | panelist* | volunteer* | model*)',
  '(tester* | reviewer* | editor* | volunteer* | model) _? , #18-90 ,',
  '(nurse | founder | doctor | colleague | assistant | therapist | team | staff) .. (in | is in | are in) (her | his | their | our) (# s | teens | twenties | thirties)',
  '(mother* | father*) (and | &)? (daughter* | son) .. (team | duo | company | business | owned | founder*)',
  '(fibroblast* | cells | blood | plasma | tissue) of .. {youngSet}',
  '(team | staff | crew | colleagues) .. (is | are | of) of? all ages',
  'generation* of (the | our)? (family | doctor* | expert* | skincare | chemist* | research* | scientist* | serum* | exosom*)',
  '(donat* | donor* | screened | consent* | cord | birth of) .... {youngPeople}',
  '{oldPeople} .... (birth of | consent* | donat*)',
  '(mother* | mothers) .... (screened | donat* | consent*)',
  '{youngPeople} .... (screened | donat* | consent*)',
  '# (women | men | people | patients | subjects | volunteers) .... {youngYears}',
  '(study | trial | test | tested | panel) .... (women | men | people | patients | subjects | volunteers) .... {youngYears}',
  '(founder* | founded | owned | run | company | inventor | professor | when he | when she | while) .... {youngPeople}',
  "(staff | team* | donor* | employees | therapists | founders | crew | volunteer* | participants | subjects | panel*) .... (age* | ages) (range)? (from | of | between)? .... {youngYears} (to | - | and) #20-110",
  '(staff | team | donor* | employees) of all ages',
  '(stem | cord | umbilical | birth* | mothers | donor*) .... (babies | baby | newborn*)',
  '(cord | cords | umbilical | placenta*) .... (babies | baby | newborn*)',
  '(babies | baby | newborn*) .... (given | donated | donor*)',
  '(babies | baby | newborn*) .. (cord | umbilical | placenta* | donor*)',
  '(mothers | mother | donors) .. (aged | age | between | from)',
  '(mother | daughter | father) (cell* | company | son team)',
  '(founded | started | set up | family run | owned | run) (by)? .. (mother | daughter | father | two sisters | young (man | woman))',
  '(donor* | donated | volunteers | subjects | panel | trial | study | participants | enrolled) .... (age* | between | from) .... {youngYears} .... ({oldYears} | #20-60)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Six testers aged 22 to 61 wore it for a month.', why: 'a panel' },
  { text: 'A good cream, and our 24-year-old tester loved it.', why: 'a tester' },
  { text: 'Our nurse is in her twenties.', why: 'of the staff' },
  { text: 'Umbilical cords come from mothers after the birth of their children.', why: 'a source' },
  { text: 'Tested on 22 women aged 25 to 49.', why: 'a study' },
  { text: 'Exosomes from the cords of newborn babies, given by their mothers.', why: 'where the exosomes come from' },
  { text: 'Donors are women aged 18 to 35.', why: 'where the exosomes come from' },
  { text: 'The team ranges in ages from 24 to 61.', why: 'the staff' },
  { text: 'The company was founded by a mother and her daughter.', why: 'the company' },
  { text: 'The trial enrolled women aged 25 to 60.', why: 'no claim' },
  { text: 'Donors are women in their twenties.', why: 'donors' },
  { text: 'Our team is of all ages.', why: 'staff' },
  { text: 'Made by a mother and daughter team.', why: 'the firm' },
];
