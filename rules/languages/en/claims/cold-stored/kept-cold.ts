/** Kept cold, wherever that is. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{keepCold} .. (in | at) (a | the)? (cold | chilled | low) (place | spot | temperature* | dark | room)',
  '{keepCold} (it | them | yours | vials | ampoules | refills | product | bottle | tightly | closed | always | constantly | permanently | safely | sealed | strictly | me | well | , | and | this product | the _)? (and)? {frosty}',
  '{keepCold} .... in (the | constant | permanent) cold',
  '(preserved | conserved | protected | alive | fresh | active | potent | suspended animation) (by | through | with | thanks to) {coolBy}',
  '(cold | cool) (= | means | equals) (happy | alive | life | good | fresh | active)',
  '(at | under | in) (a | an)? (ultra | very | constant) low temp*',
  '(cooling | cold | chill) (promise | guarantee | pledge | commitment)',
];

/** What makes the claim when it is denied. */
// biome-ignore format: one a line, however long, and lists filled
export const whenDenied: Frame['phrases'] = [
  '(kept | keep | stored | store | left | leave) .. (at | in) (room temperature | ambient | the heat)',
  '(get | gets | become | becomes | turn | turns | go | grow) (too)? (warm | lukewarm | tepid)',
  '(known | seen | felt | met) (warmth | heat | room temperature)',
  'room temp* .. (possible | allowed | an option | permitted | advised | recommended)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Keep them cold.', touching: 'Keep them cold' },
  { text: 'Do not store at room temperature; refrigerate.', touching: 'not store at room temperature' },
  { text: 'Store in a cold place.', touching: 'Store in a cold place' },
  { text: 'Keep the vials in the cold.' },
  { text: 'Exosomes kept fresh by refrigeration.' },
  { text: 'Cold means alive.' },
  { text: 'At very low temperature.' },
  { text: 'Our cold guarantee.' },
  { text: 'Our exosomes should never become warm.', touching: 'become warm' },
  { text: 'Our exosomes have never felt heat.', touching: 'felt heat' },
  { text: 'Room temperature is not allowed.', touching: 'Room temperature' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  'chilled (mask* | tool* | globe* | roller* | towel* | water | drink* | spoon* | spatula* | stone*)',
  '(day | days | era | age | time) of .... (over | gone | past | behind)',
  '(days | time* | years) when .... (over | gone | past | behind)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Store at room temperature.', why: 'no claim' },
  { text: 'Store the exosome serum in a cool, dry place.', why: 'not cold' },
  { text: 'Store in a cool dry place.', why: 'no claim' },
  { text: 'A cooling, refreshing sensation.', why: 'no claim' },
  { text: 'Freeze-dried powder.', why: 'no claim' },
  { text: 'Our frozen yoghurt bar is open.', why: 'no claim' },
];
