/** A topical by its kind, or for the surface it is made for. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(for | of)? application (to | on | onto) (the surface of)? (the)? (intact | unbroken | outer | clean)? (surface of (the)?)? (intact | unbroken | outer)? skin',
  '{exosome} topical ,',
  '(a | an) (post procedure | post laser | post treatment | leave on | daily)? topical for (use)? (in | after | at)',
  '(to | on | onto) the skin surface',
  '(for | meant for | made for) (the)? (outsides | outside of (you | ye | the body) | skin surface)',
  "(not | isn't | never) for (poke | poking | jabbing | suntik | pricking | puncture)",
  '(only for | for .. only for) (spraying | patting | spreading | rubbing in | smoothing on)',
  '(has | have) never met a (needle | syringe)',
  '(lay | paint | brush | drip | dribble | layer) (it | them | the {exosome}) (on | over | onto) the (skin | face | scalp) (after | once | when) (a | the)? (light)? (needling | laser | microneedling | fractional)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'For application to intact skin.' },
  { text: 'EX-5 is for application to the surface of the skin.', touching: 'application to the surface of the skin' },
  { text: 'Platelet Exosome Topical, 3 mL', touching: 'Exosome Topical' },
  { text: 'Our vial is a post-procedure topical for use in practice.', touching: 'topical for use' },
  { text: 'We apply the exosomes to the skin surface after needling.', touching: 'to the skin surface' },
  { text: 'Do not eat it, it is for outsides.', touching: 'for outsides' },
  { text: 'It is for splash and pat, not for poke.', touching: 'not for poke' },
  { text: 'It is for spraying and only for spraying.', touching: 'only for spraying' },
  { text: 'Our elixir has never met a needle.' },
  { text: 'I lay them on the skin after a light needling.', touching: 'lay them on the skin after' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'A topical discussion on exosomes', why: 'another sense' },
  { text: 'Send your application to us by Friday.', why: 'a job' },
  { text: 'It brings water to the skin.', why: 'a benefit' },
];
