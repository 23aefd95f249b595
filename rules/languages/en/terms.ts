/** How English pages call exosomes, typos included; what makes a page, product or section one about them. */
export const exosomeTerms: readonly string[] = [
  '*exosom*',
  'exo som*',
  'exo technology',
  'exosone*',
  'exosme*',
  'exsosom*',
  'exososm*',
  'exosmoe*',
  'exasom*',
  'extracellular vesicle*',
  'extra cellular vesicle*',
  '*nanovesicle*',
  'vesicle*',
  '{cell} (ev | evs)',
];

/** Short forms, on a page that says the word somewhere: EVs alone are cars. */
export const shortTerms: readonly string[] = ['exo', 'exos', 'ev', 'evs'];

/** What a page about skin care says somewhere; an article without any of it is about another field of exosomes. */
export const fieldTerms: readonly string[] = [
  'skin*',
  'hair*',
  'scalp*',
  'serum*',
  'cosmetic*',
  'beauty',
  'aesthetic*',
  'wrinkle*',
  'facial*',
  'dermat*',
  'clinic',
  'clinics',
  'spa',
  'collagen',
  'cream*',
  'ampoule*',
  'vial*',
  'drip*',
  'melasma',
  'puffiness',
  'under eye*',
  'essence*',
  'toner*',
  'lotion*',
  'moisturi*',
  'your face',
  'knees',
  'joints',
];

/** Exosomes named only to say that there are none. */
export const exosomeDenials: readonly string[] = [
  '(no | without | zero) (added | human | plant | actual | real | any)? {exosome}',
  '(contains | contain | has | have | uses | use | includes | with) no .. {exosome}',
  "(doesn't | don't | does not | do not | did not | didn't | isn't | is not | are not | aren't | never) (a | contain | have | use | include | sell | offer | stock | carry | provide | involve | an | made with | about | bottle | formulate with | work with | put | add | make | buy) .. {exosome}",
  '(0 % | zero | 0) ~ {exosome}',
  // Bubbles of fat are made, and come from no cell.
  '(nano | lipid | fat | phospholipid | synthetic)? {exosome} liposome*',
  '(liposom* | lipid | phospholipid | fat | niosom*) (nano)? {exosome}',
  '{exosome} free',
  'free (of | from) .. {exosome}',
  '(instead of | rather than | not | unlike | than | skip the | forget) {exosome}',
  '(say | says | said | saying) no to .. {exosome}',
  '(shed | sheds | shedding) .. {exosome}',
  "(there are | there is | you will find | you'll find) no .. {exosome}",
];
