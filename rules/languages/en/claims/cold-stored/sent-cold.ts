/** Sent cold: on ice, in a cool box, the cold chain unbroken. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  coolLike: ['vaccine*', 'fresh fish', 'fish', 'oyster*', 'milk', 'sushi', 'ice cream', 'insulin', 'blood plasma', 'plasma', '_? white wine', 'champagne', 'cut flowers', 'dairy', 'fresh cream', 'fresh food', 'seafood', 'butter'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{sendCold} .. (cool | cold | chilled | insulated | thermal | iced) (sleeve* | wrap* | pouch* | carton* | foil | van*)',
  '(on | packed in | over) ice (from | to | until | all | in | , | and | at)',
  '(cold | chilled) (shipped | shipping | delivery | packed | courier | transport | at all times | all the way | from (the | our))',
  '(insulated | polystyrene | styrofoam | thermal) (pouch* | box* | packag* | shipper* | liner* | mailer* | parcel* | bag*)',
  '(data | temperature | temp | thermo) (logger* | indicator* | tracker* | monitored)',
  '{coolBy} (is | as | remains) (our | its | their | the) (only | sole | best | natural | true)? (preservative | habitat | home | element | friend | secret)',
  '(box | parcel | package | delivery | envelope | carton) .... (icy | ice cold | cold to the touch | full of ice | bed of ice | with ice)',
  '(cool | cooling) (brick* | element* | insert* | sleeve*)',
  'gel ice',
  'cold (store* | room* | warehouse* | kept | stored | packed | dispatched)',
  '(low | lowest | sub zero | ultra low) temp* (stored | storage | kept | held | preserved | transport* | shipped | banked | condition* | until)',
  '(pack | packed | ship | ships | shipped | send | sent | deliver* | arrive* | comes) .... (with | w /) (its own | our own | dry | gel | wet | extra | plenty of)? (ice | cool* element*)',
  'ice (included | provided | enclosed | supplied)',
  '(its | their | your) own (ice pack* | cool* pack* | cold pack* | gel pack*)',
  '(handle* | treat* | store* | keep | pack* | ship*) (it | them | yours)? (like | as (with | you would)?) (a | an | the)? {coolLike}',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Every exosome vial ships in a cool sleeve.', touching: 'ships in a cool sleeve' },
  { text: 'Arrives with gel packs and a temperature logger.', touching: 'gel packs' },
  { text: 'On ice from lab to lobby, deep-frozen, ice bricks all round.', touching: 'On ice from' },
  { text: 'Chilled delivery in a thermal box.', touching: 'Chilled' },
  { text: 'Cold from our bench to your door.', touching: 'Cold from our' },
  { text: 'The cold is its best friend.' },
  { text: 'The parcel comes with ice.' },
  { text: 'Two cooling elements inside.' },
  { text: 'Posted with gel ice.' },
  { text: 'Cold rooms on two floors.' },
  { text: 'For low-temperature transport.' },
  { text: 'We send it with extra ice.' },
  { text: 'Ice provided.' },
  { text: 'Each box has its own cool pack.' },
  { text: 'Store it like oysters.' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(apply | hold | use | put) (an | a | the)? (ice pack* | cold pack* | ice)',
  '(apply | hold | use | put) .. (ice pack* | cold pack*) .. (on | to | over) .. {skin}',
  '(cool | cooling) (sensation | effect | feel | gel (mask | cream))',
  '(cool | soothe | calm | refresh) (your | the) (cheek* | face | skin | eyes | scalp) .... (pack* | ice | cold | gel)',
  '(no | without) (a)? (reefer* | cool* element* | cold store*)',
  '(leave | leaves | left) (the | your) (cool box | cool bag | esky | ice pack* | cooler) (at home | behind)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Cool your face with an ice pack.', why: 'after-care' },
];
