/** Tests of purity, tolerance and identity, and proof of other things. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  'proven (popular | difficult | hard to | useful for | classic | favourite | favorite | supplier* | partner* | packaging | brand | quality | customer)',
  '(service | shop | team | packaging | pump | supplier* | delivery | clinic | brand) .. (is | has | are) .. proven',
  '{learned} .. tested for (safety | purity | tolerance | irritation)',
  '(board | double board | triple board) certified .... {learned}',
  '{learned} .. verif* .... (count | counts | endotoxin* | sterility | purity | identity)',
  '(the | our) (science | research) behind',
  '(recogni*ed | accepted) by (human | your) _',
  '(dermatolog* | ophthalmolog* | doctor* | lab | laborator* | hospital | independently) tested',
  '(confirmed | approved | verified) by your',
  '(lab | labs | laborator* | independently) .. (tested | verified) .. (for | by nta | purity | sterility | endotoxin* | batch* | lot*)',
  '(donor* | batch* | lot | lots | purity | endotoxin | sterility) .. (tested | verified | confirmed)',
  'research (use | only)',
  '(tested | proven | validated | confirmed) .... (tolerance | tolerability | irritation | hypoallergenic | allergy | mice | mouse | rats | animals | sterile | purity | identity | pathogen* | virus*)',
  '{studyWord} .... (mice | mouse | rats | rodents | animals | petri | safety | tolerability | donor*)',
  '(proven | documented | established) (track | wrong | sterile | purity | supplier* | identity | origin | quality | source | chain)',
  '(read | reported) .. papers',
  '(proof | evidence) of (identity | address | purchase | payment | delivery | age)',
  '(identity | nta | nanoparticle | endotoxin | sterility | purity | heavy metals | appointment | booking | order) .... (confirmed | verified | passed | completed | tested | established)',
  '(confirmed | verified) (by | in | via) (text | email | phone | sms | nta | nanoparticle)',
  '(lab | doctor* | research | data | study | hospital | university | dermatolog*) (backed up | supported (by | at))',
  'proven .. (pump | bottle* | team | bakery | staff | seal | closure | cap | courier* | recipe | bread)',
  '(grandma | grandmother | time | kitchen | barista | leak | spill | courier) proven',
  'proven (right | wrong) by',
  '(foam | dough | bread | sourdough | loaf) .... proven',
  'proven at # ° .... (dough | sourdough | loaf | bread | yeast)',
  '(dermatologist* | doctor* | physician* | expert*) (is | are)? certified (by | in | with)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'This exosome gift box has proven popular.', why: 'another sense' },
  { text: 'Our exosome shop team is proven.', why: 'another thing' },
  { text: 'Exosome gel, clinically tested for safety.', why: 'a test of safety' },
  { text: 'Exosomes by Dr. Ames, board-certified in dermatology.', why: 'a doctor’s title' },
  { text: 'An outside lab verifies particle count and sterility of our exosomes.', why: 'a test of the batch' },
  { text: 'The Science Behind Exosomes', why: 'a heading' },
  { text: 'Our exosomes are recognised by human skin cells.', why: 'what cells do' },
  { text: 'Dermatologist tested.', why: 'a tolerance test, no proof that it works' },
  { text: 'Each lot of exosomes is lab tested for sterility.', why: 'a purity test' },
  { text: 'The exosomes are supplied for research use only.', why: 'a limit of use' },
  { text: 'Dermatologist tested for irritation.', why: 'no claim' },
  { text: 'A proven airless pump bottle.', why: 'of the bottle' },
  { text: 'A spill-proven cap.', why: 'of the cap' },
  { text: 'Time will have us proven right by next year.', why: 'an idiom' },
  { text: 'Let the dough stand until proven.', why: 'of baking' },
  { text: 'Both are dermatologists certified by the board.', why: 'a doctor’s title' },
];
