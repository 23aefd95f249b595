/** The words in another sense: a shot of radiance, drip coffee, pine needles. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(travel | travels | circulat* | carried | carry | move*) .... bloodstream .. (carrying | naturally | between | delivering messages)',
  '(lip | lips | flaw | flaws | trouble | acne | eczema | psoriasis | arthritis) (puncture | prick*)',
  '(prick | pricks | pricked) (the | a | your)? (foil | seal | film | ears | curiosity)',
  '(needle | needles) (felt* | punched | work art | in (a | the) haystack | nose | and thread)',
  '(pine | fir | spruce) (needle | needles)', '(move* | shift* | budge*) the needle',
  '(stance | view | opinion | position) on (drips | injections | jabs)',
  '(jab | shot | dose | drip | infusion) of (confidence | happiness | energy | joy | luxury | radiance | moisture | hydration | love | calm | glow | sunshine)',
  '(fuel | adrenaline | caffeine | humour | humor | energy | colour | cash) inject*',
  '{exosome} shot #', '# {exosome}? shot',
  '(spicule* | reedle | liquid | topical | energy | wellness | ginger | vitamin | collagen | b12 | flu) shot*',
  'shot* (serum | ampoule* | essence | cream | glass)',
  'shot* in the arm (for | with | to)? (dull | tired | your | every | skincare | routine*)?',
  '(your | a | routine* | skincare | skin) ~ a shot in the arm',
  'shot of (espresso | radiance | glow | life | energy)', '(before after | photo | close up | screen) shots',
  'water for (injection* | inj)', '(injection | inject) (mould* | mold*)',
  '(type* | fitzpatrick | phase | stage | grade | class | - | to) iv',
  'inject* .. (a | some | instant | new | fresh | more)? .. (life | moisture | hydration | radiance | glow | energy | confidence | colour | color | vitality | freshness | bounce | fun | joy | luxury | capital | funds | cash)',
  '(flu | covid | travel | holiday | tetanus) jab*',
  '(pinch | prick | stick | poke) (of | to | with | the (foil | cap | seal | tube | sachet))',
  '(lip | glue | cleansing | cleanser | sunscreen | balm | usb | deodorant | vanilla | little | pritt) stick',
  '(drip | drop | drips) of .... (on | onto | over | across) (each | your | the | clean | dry | both) (cheek* | skin | face | forehead | scalp | palm* | neck)',
  '(bottle* | spray* | wash* | rinse* | wipe* | soak* | pads) .. {vialSaline}',
  '(step | chapter | part | volume | act | vol | edition | tip | section) iv',
  '(drip | filter | iced | cold) (coffee | tea)',
  '(acne | bumps | pustules | pimples | blackheads | redness) ... (papules | bumps | wheals)',
  '(parting* | partings | section* | sections) ... # (cm | mm)', '(spider | varicose | thread | visible) veins',
  '(rnai | crispr) {injection}',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Exosomes shift the needle in skin care.', why: 'a figure of speech' },
  { text: 'Our stance on drips with exosomes: no.', why: 'a stance' },
  { text: 'Vitamin shots and exosome masks', why: 'another treatment' },
  { text: 'A fuel-injected start with exosomes.', why: 'a figure of speech' },
  { text: 'Prick the foil with a pin to open the exosome mask.', why: 'the words without the claim' },
  { text: '250 ml bottle of saline toner.', why: 'the words without the claim' },
  { text: 'The drip coffee in our lounge is good.', why: 'the words without the claim' },
  { text: 'This exosome mist injects a dose of radiance.', why: 'a figure of speech' },
  { text: 'Exosome Shot 7500 ampoule.', why: 'a product name' },
  { text: 'Reconstitute with water for injection.', why: 'a solvent' },
  { text: 'Exosomes travel through the bloodstream carrying messages between cells.', why: 'what exosomes do by nature'},
];
