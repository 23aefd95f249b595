/** Living beings in the bottle. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(something | anything | product | serum | cream | creature | a thing) (that | which) (breathes | lives | is alive | is living | feeds | grows by itself)',
  'culture in (your | the | each | every) (jar | vial | bottle) .... (making | living | growing | alive)',
  '(colony | population | community | team) of (living | live | working)? (stem)? cells (keep* | goes | inside | in | that)',
  '(smart | little | tiny | these | light | intelligent | sentient | small | friendly | micro | conscious) (little | tiny)? (organism* | being* | creature* | lifeform* | life form*) (of | find | inside | in | that | are | know | travel* | work* | go | so | feel | , | .)',
  'beings (inside | in it | in the (vial | jar | bottle | ampoule))',
  '(as | a | are | these | our) living (structure* | entit* | system* | product* | organism* | matter | ingredient* | biologic* | vesicle* | preparation*)',
  '(the | a) (vesicle | exosome | serum | cream | essence) that lives',
  '(buying | getting | holding | receiving | using | handling | applying) something (alive | living)',
  '{exosome} .. (are | as) (tiny | little)? (living)? (organisms | creatures | beings | lifeforms | life forms)',
  '(tiny | little | small) ,? (and)? (living | alive) (, | and | little | workers | helpers | factor* | machine* | creature*)',
  'living (nano | micro)? (messengers | workers | helpers | factories | machines | couriers | agents)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'You are buying a product that is alive.', touching: 'product that is alive' },
  { text: 'The culture in your jar is still growing.', touching: 'culture in your jar' },
  { text: 'A colony of working cells inside.', touching: 'colony of working cells inside' },
  { text: 'Tiny creatures that know the way.', touching: 'creatures' },
  { text: 'The beings in the vial feel it.', touching: 'beings in the vial' },
  { text: 'These are living structures.', touching: 'living structures' },
  { text: 'The serum that lives.', touching: 'serum that lives' },
  { text: 'You are holding something alive.', touching: 'something alive' },
  { text: 'Exosomes are tiny organisms.' },
  { text: 'Tiny, living and on your side' },
];
