/** What the living do: breathe, divide, have a pulse. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  liveThing: ['messenger*', 'letter*', 'thing', 'things', 'creature*', 'signal', 'signals', 'packet*', 'courier*', 'envelope*', 'parcel*', 'being', 'beings', 'particle*', 'nanoparticle*', 'entit*', 'substance*', 'capsule*', 'bubble*', 'helper*', 'robot*', 'carrier*', 'microbe*', 'organism*'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(ours | exosomes) (do)? (live | lives | breathe | breathes) (. | ! | on | for | until)',
  '{aliveThey} (also | still | even | can | will | to)? (multiply | multiplies | self replicate | replicate | divide | reproduce | proliferate | breathe) (once | in | inside | within | on | after | , | . | for | under | and)',
  'self (replicating | multiplying | reproducing | renewing) {exosome}',
  '{aliveOne} (that)? (go on | goes on | keep | keeps | carry on | carries on) (living | breathing | working | multiplying | growing | talking) (in | until | for | on | when | inside | and | , | .)',
  '(they | {exosome}) (eat | breathe | live) ,? (and | they) (eat | breathe | talk | sleep | live)',
  '{exosome} (with | have | has | that have) (a | their own)? (pulse | heartbeat | life force | consciousness | soul)',
  '(still | ever) (beating | breathing | living) (biology | {exosome} | cells | serum | matter | medicine)',
  '(feed | feeds | feeding | nourish | nourishes) (the | its | our | these) (own)? (cells | {exosome}) (it carries | they carry | inside | in the (jar | vial | bottle) | oxygen | sugar)',
  '({exosome} | cells) never stop (living | breathing)',
  '(theyre | still | tiny | little | our | these | a | the | are | is | each | teem* with | full of | hold | holds | breathing ,) (tiny | little)? (a)? living (little | tiny | breathing)? {liveThing}',
  'living (little | tiny | breathing)? (messenger* | letter* | nanoparticle* | courier* | signals | being* | particles)',
  '({exosome} | {cellsAlive}) (that)? (still | really | actually | that | live and | which)? (live and breathe | lives and breathes | {lifeDoing} and {lifeDoing})',
  '({exosome} | {cellsAlive} | serum | vial) .. with (a | its own | their own | an actual)? (beating)? (heartbeat | pulse | heart beat | life of (its | their) own)',
  '(heartbeat | pulse | life) (of | in | inside) (its own | their own | (a | the | every | each | our)? {liveVessel})',
  '(full of | packed with | teeming with | bursting with | brimming with | bottled | hold* | there is | theres) life (in | inside)? (every | each | the | our | a)? {liveVessel}',
  '(a | each | every | our) {liveVessel} (full | brimming | teeming | bursting | packed) (of | with) life',
  'cells .. so fresh .... (dividing | alive | living)',
  '(alive | lively) (and | &) (kicking | well | active | breathing | dividing | working | o)',
  '(wriggling | teeming | swarming | buzzing | pulsing | bursting | brimming) with (life | live | living)',
  '(beating | breathing | wriggling | dancing | swimming | dividing | youthful , beating) ~ ({liveCell} | {exosome} | mitochondria)',
  '{exosome} (that)? (live | lives | breathe | breathes | swim*) (in | on | inside) (your | the | our | every | each | its | this)? (vial | bottle | serum | jar | ampoule | cream | powder)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Ours breathe.', touching: 'Ours breathe' },
  { text: 'The exosomes will divide inside you.', touching: 'exosomes will divide inside' },
  { text: 'Self-multiplying vesicles', touching: 'Self-multiplying vesicles' },
  { text: 'Stem cells that go on breathing in the jar.', touching: 'Stem cells that go on breathing' },
  { text: 'They breathe and talk.', touching: 'They breathe and talk' },
  { text: 'Exosomes with a soul.', touching: 'Exosomes with a soul' },
  { text: 'Still-breathing medicine.', touching: 'Still-breathing' },
  { text: 'Our gel feeds the cells inside.', touching: 'feeds the cells inside' },
  { text: "The exosomes never stop living." },
  { text: 'Exosomes that live and breathe.' }, { text: 'Exosomes with a heartbeat.' },
  { text: 'There is life in every bottle.' },
  { text: 'A vial full of life' },
  { text: 'Cells so fresh they are still dividing' },
  { text: 'Exosomes are living messengers between cells.', touching: 'Exosomes are living messengers' },
  { text: 'A serum wriggling with life.', touching: 'wriggling with life' },
  { text: 'Alive and active exosomes' },
  { text: 'Living skincare: exosomes that live in your bottle' },
  { text: 'Young, beating stem cells', touching: 'beating stem' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(we | team | staff | who | founder* | you | doctors | nurses | i) ~ (live | lives) and (breathe | breathes)',
  '(pulse | heartbeat) of (seoul | beauty | the (city | industry))',
  '(renews | renew | protects | protect | feeds | feed | between | every | all | most | nearly all | almost all | your | reach* | to | inside | help* | nourish* | energi* | support* | for | our own | body) ~ (living | live) ~ (cell* | organism* | thing* | being*)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Exosomes have no life of their own.', why: 'the words without the claim' },
  { text: 'Exosomes are non-living messengers.', why: 'negated' },
  { text: 'Exosomes carry messages between living cells.', why: 'cells of the body' },
  { text: 'Every living cell in your body makes exosomes.', why: 'cells of the body' },
];
