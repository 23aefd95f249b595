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
  'evs',
  '{cell} ev',
];

/** Short forms, on a page that says the word somewhere. */
export const shortTerms: readonly string[] = ['exo', 'exos', 'ev'];

/** Exosomes named only to say that there are none. */
export const exosomeDenials: readonly string[] = [
  '(no | without | zero) (added | human | plant | actual | real | any)? {exosome}',
  '(contains | contain | has | have | uses | use | includes | with) no .. {exosome}',
  "(doesn't | don't | does not | do not | did not | didn't | isn't | is not | are not | aren't | never) (contain | have | use | include | sell | offer | stock | carry | provide | involve | an | made with | about) .. {exosome}",
  '(0 % | zero | 0) ~ {exosome}',
  '{exosome} free',
  'free (of | from) .. {exosome}',
  '(instead of | rather than | not | unlike | than | skip the | forget) {exosome}',
  "(there are | there is | you will find | you'll find) no .. {exosome}",
];
