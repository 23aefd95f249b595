/** For those who own one: works with your pen. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(boost* | enhance* | increase* | maximi*e* | deepen* | carry | push | drive | deliver* | use | used | using | pair* | combin* | suitable | compatible | works | work | made | designed | ideal | perfect | great | best | glide) .... {ownTool}',
  '(how to use | usage | use | recommended use | recommended with | directions | device | suitable for | works with | in the box | contents | bundle | set | kit | duo) : .... ({ownTool} | {roller} | hydra needle*)',
  '(post | after | following | follow (your)?) (dermarolling | dermaroll* | derma roll* | derma stamp*)',
  '(insert | load | fill | fit | click | place) ~ (into | in | onto) (the | your) ~ ({roller} | {ownTool} | pen)',
  '(serum* | ampoule* | solution* | exosomes) for (a | your | the)? (derma pen* | dermapen* | derma roller* | dermaroller* | derma stamp* | mts)',
  '(attach | click | screw | fit | twist | insert | load | snap | set | charge) .... (cartridge | needle* | pen | roller | tip) .... (# mm | go | serum | circles | vial | bottle | glide | face | mm | speed | start)',
  '(attach | screw | click | fit) .... (needling head | needle head | cartridge | applicator)',
  '{needler} (compatible | friendly | ready | owners | users | user | fans | lovers)',
  '(owners of | own | got | have | if you have | already have) (a | an | your)? .. (dr pen | {roller} | dermapen* | derma pen* | microneedling pen* | needling pen*)',
  '(use | pair | pairs | combine | apply | follow | works | work | use it | best | better | recommended | absorb*) .... (with | after | before | post | following) .. (a | your | home | the | our)? .. (dermaroller* | derma roller* | dermarolling | derma stamp* | roller | stamp | micro roller* | home needl* | home mts | mts)',
  '(after | before | following | post) (home | a | your)? (mts | dermarolling | derma rolling | rolling | stamping | diy needling)',
  'your (own)? .. (dermapen* | derma pen* | dr pen | needling pen* | needle pen* | {roller})',
  'use (a | the | your) .. {roller}',
  'pen .... (your | you) .... (vial* | exo*)',
  'a # mm pen you',
  '(for home user* | home use*) .... {roller}',
  '(little | small | tiny)? (roller* | wheel* | stamper*) .. (pins | needles | spikes)',
  '(infusion | needling | channel) (kit | set | system) .... (home | yourself | self)',
  '(home) (infusion | needling | micro infusion) (kit | set | system | device)',
  '(micro needle | microneedle | needle) applicator (supplied | included | enclosed)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Exosome box contents: ten drops, dermastamp.' },
  { text: 'Post-dermaroller exosomes.' },
  { text: 'Click the exosome pod into the stamp.', touching: 'Click the exosome pod into the stamp' },
  { text: 'Use it at home with your dermaroller.', touching: 'home with your dermaroller' },
  { text: 'A 0.5 mm pen you run over your hairline before each dose.', touching: '0.5 mm pen' },
  { text: 'Use a microneedle roller beforehand.', touching: 'roller' },
  { text: 'Works best after a dermaroller.', touching: 'after a dermaroller' },
  { text: 'After home MTS, drop the ampoule on.', touching: 'home MTS' },
  { text: 'One pen + your six exo-vials.', touching: 'pen' },
  { text: 'For home user, roller 0.3mm also good.', touching: 'home user' },
  { text: 'Attach the needle cartridge and glide over the face.', touching: 'Attach the needle cartridge and glide over the face' },
  { text: 'Dr. Pen compatible.', touching: 'Pen compatible' },
  { text: 'Who can use it: owners of a microneedling pen', touching: 'owners of a microneedling pen' },
  { text: 'Bring one of those little rollers with the pins.', touching: 'rollers with the pins' },
  { text: 'An infusion kit for home.', touching: 'infusion kit' },
  { text: 'PinPrick home infusion kit', touching: 'home infusion kit' },
  { text: 'Apply by hand or with the micro-needle applicator supplied.', touching: 'needle applicator supplied' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Don’t use it with a home dermaroller.', why: 'warned against' },
  { text: 'Do not use with a dermaroller.', why: 'no claim' },
];
