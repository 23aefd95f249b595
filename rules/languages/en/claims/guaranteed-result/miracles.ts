/** A miracle, magic, a wonder. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  magical: ['magic', 'magical', 'magically', 'wonder (drug | cure | serum | potion | worker | product)', 'wonders', 'fountain of youth', 'abracadabra', 'sorcery', 'witchcraft', 'photoshop', 'magic wand', 'silver bullet', 'panacea', 'cure all', '(wonder | miracle) (vial* | worker* | working | ampoule* | cream* | drop* | drops | elixir* | bottle* | treatment*)', 'wonder working', 'presto', 'hey presto', 'ta da', 'voila', 'alchemy', 'holy grail', 'bewitch*', 'fairy dust', 'stardust', 'pixie dust'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  'miracle*',
  'miraculous*',
  '{magical}',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'A little miracle in a vial.', touching: 'miracle' },
  { text: 'A miraculous ampoule.', touching: 'miraculous' },
  { text: 'Magic in a bottle.', touching: 'Magic' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(think | thinks | thought | believe | believes | suspect | sounds like) .. (it | this | exosomes)? (is | are)? {magical}',
  '(forever young | miracle) (clinic* | spa | med* | aesthetic* | centre | center | studio | mile)',
  '(miracle | magic) .. (that | we | how | courier | price | parking)',
  '(dr | prof | mrs | ms | mr | by) \\.? miracle',
  '(no | not | isn\'t | other | wait for a) .. (miracle* | {magical})',
  '(magic | wonders) of (nature | seoul | spring | christmas | korea | science | biology)',
  '(work | works) wonders (\\. | for | with | when | on | and | !)',
  'miracle (fruit | berry | leaf | whip | tree | plant)',
  '(magic | miracle | wonder) (monday* | tuesday* | wednesday* | thursday* | friday* | weekend* | hour | kingdom | claim* | cure claim* | price* | offer* | deal* | code | sale | circle)',
  '(receptionist* | nurse* | doctor* | therapist* | facialist* | surgeon* | team | staff | he | she | who | dr | hands) .. miracle worker*',
  '(is | are | s | real | true | absolute) (a | an)? miracle worker*',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: "Half of you think it is magic; exosomes are parcels.", why: 'what others think' },
  { text: 'Our nurse is a miracle worker.', why: 'of a person' },
  { text: 'Google review: it is a miracle in a vial.', why: 'a customer' },
  { text: 'There is no magic potion.', why: 'no claim' },
  { text: 'No miracle cure exists.', why: 'no claim' },
  { text: 'The Miracle Mile branch opens at nine.', why: 'a name' },
  { text: 'Beware of miracle claims.', why: 'a warning' },
  { text: 'Magic Monday: all serums cheaper.', why: 'an offer' },
];
