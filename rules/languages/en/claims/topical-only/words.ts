/** Words that several of the files beside need. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: lists of words read better filled than one a line
export const lists: Frame['lists'] = {
  handOn: ['applied', 'brushed', 'painted', 'rubbed', 'massaged', 'patted', 'pressed', 'smoothed', 'spread', 'wiped', 'lathered', 'dabbed', 'dabbled', 'misted', 'sprayed', 'spritzed', 'kneaded', 'tapped', 'stroked', 'swept', 'layered', 'smeared', 'poured', 'dropped', 'worked', 'sponged', 'rolled', 'combed', 'soaked', 'splashed', 'slathered', 'daubed', 'anointed'],
  topic: ['outward', 'topical', 'external', 'cutaneous', 'dermal', 'epicutaneous', 'surface', 'outer', 'superficial', 'outside'],
  topically: ['topically', 'externally', 'cutaneously', 'epicutaneously', 'superficially'],
  solely: ['only', 'alone', 'exclusively', 'solely', 'purely', 'strictly', 'entirely', 'full stop', 'period', 'and that is it', 'nothing else', 'nowhere else', 'nothing more', 'and nowhere else', 'and nothing else', 'nowhere deeper'],
  putOn: ['apply', 'applied', 'applies', 'use', 'used', 'uses', 'using', 'put', 'goes', 'go', 'going', 'worn', 'wear', 'rub', 'rubbed', 'rubbing', 'massage', 'massaged', 'pat', 'patted', 'press', 'pressed', 'paint', 'painted', 'brush', 'brushed', 'spread', 'smooth', 'smoothed', 'poured', 'pour', 'drip', 'dripped', 'laid', 'lay', 'layered', 'spray', 'sprayed', 'given', 'work', 'works', 'belongs', 'belong', 'stays', 'stay', 'remain', 'remains', 'kept', 'keep', 'sits', 'sit', 'spritzed', 'dabbed', 'administered'],
  body: ['skin', 'body', 'face', 'scalp', 'you', 'ye', 'head', 'hair', 'lips', 'surface', 'roots', 'it'],
  inside: ['in', 'into', 'inside', 'under', 'beneath', 'below', 'through', 'underneath', 'within'],
  surfaceOf: ['(on | onto | over | upon) (top of)? (the | your | clean | dry)? (surface of (the | your)?)? (clean | intact | outer)? (skin | face | scalp | surface | outside | top | cheeks | head)', 'on top', '{topically}', 'by hand', '(with | using | by) (a | an | your | our | the | clean)? (soft | clean | fan | mask)? (brush | fingers | finger* | hands | palms | massage | dropper | pipette | pads)'],
  ivish: ['{injection}', 'injectables', '{inward}', '{route}', 'drip', 'drips', 'infusions', 'iv', 'ivs', 'jab', 'jabs', 'shots', 'needles', 'syringes', 'mesotherapy', 'injected', 'microinjection*'],
};
