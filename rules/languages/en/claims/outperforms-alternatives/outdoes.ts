/** It beats and surpasses the rival. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{rivalActive} .... (and | that | which | but) (even | then | also)? {outdoing} (it | them | both)',
  '{rivalActive} .... (and | but | , | ;) .. {exosome} .... {outdoing} (it | them | that | both)',
  '{ourSide} .. (vs | versus | against | or) .. {rivalActive} .. (winner | wins | win | no contest | no comparison | hands down)',
  '(advantage* | benefits | edge | superiority | lead) (over | versus | vs) .. {rivalActive}',
  '{rivalActive} (result* | benefits | effect* | glow) ,? (and | but | only)? (faster | better | stronger | without | minus | in half)',
  '{rivalActive} , but (better | stronger | faster | safer | gentler)',
  '{outdoing} .... {rivalActive}',
  '(exosomes | {exosome} | ours | we | it | vial | serum | us) .. (outwork* | outperform* | outdo | outdoes | outclass* | outshine* | beat all | win | wins | trump*) .. (them | all | on | hands | every | the rest | it)?',
  'knock* spots off .. {rivalActive}',
  '(leave | leaves | leaving | left | put | puts | blow | blows | kick | kicks | knock | knocks | make | makes) .... {rivalActive} .... (dust | dead | behind | shade | standing | shame | water | butt | ass | park | wake | obsolete | look {shabby})',
  '{rivalActive} .... (left in the (shade | dust) | left (behind | standing) | put to shame)',
  '(laps | beats | trumps | outruns) (them | it | all)? (both | all | them | it)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Retinol results without the flakes.', touching: 'Retinol results without' },
  { text: 'Exosomes outlast cortisone.', touching: 'outlast cortisone' },
  { text: 'Ours outwork them.', touching: 'Ours outwork them' },
  { text: 'Marrow? It beats it on potency by a mile.', touching: 'beats it on potency' },
  { text: 'Kicks PRP right in the butt.', touching: 'Kicks PRP' },
  { text: 'Fillers are left in the shade.', touching: 'left in the shade' },
  { text: 'PRP, cells: this laps them both.', touching: 'laps them both' },
  { text: 'Stem cells, but better.', touching: 'Stem cells, but better' },
  { text: 'Knocks spots off retinol.', touching: 'Knocks spots off retinol' },
  { text: 'It leaves retinol for dead.', touching: 'retinol for dead' },
  { text: 'Exosomes win on results.', touching: 'win on results' },
  { text: 'Advantages over stem cells', touching: 'Advantages over stem cells' },
  { text: 'Outdone: PRP, PRF, growth factors', touching: 'Outdone: PRP' },
  { text: 'We gave PRP for years, and exosomes beat it.', touching: 'PRP for years, and exosomes beat it' },
  { text: 'Results that rival Botox and outlast it.', touching: 'Botox and outlast it' },
  { text: 'Exosomes vs PRP: no contest.', touching: 'Exosomes vs PRP: no contest' },
  { text: 'Our exosomes go further than lasers.', touching: 'Our exosomes go further than lasers' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '{rivalActive} (still | always | often)? (outperform* | beat | beats | is stronger than | is better than) .. ({exosome} | ours | this)',
  '(go | goes) beyond (skincare | creams)',
  '{rivalActive} (is | are | remain* | may be | can be | would be | stays) .... (better | stronger | superior | smarter | kinder | faster | wiser) (pick | choice | option | bet | answer | way)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Some clinics say exosomes beat Botox.', why: 'said of others' },
  { text: 'Filler is better than exosomes for volume.', why: 'the opposite' },
  { text: 'PRP is the better choice for some.', why: 'the opposite' },
];
