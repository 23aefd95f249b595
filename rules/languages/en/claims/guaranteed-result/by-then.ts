/** A result by the next morning, by the weekend, on the way out of the door. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(look* | see | feel* | glow* | firmer | younger | different | smoother) ~ by (monday | tuesday | wednesday | thursday | friday | saturday | sunday)',
  '(leave | leaves | left | walk out of) (the | our)? (clinic | studio | spa | chair | room | office | salon | table) (glow* | radian* | visibly | looking | lit | younger | transformed | fresh*)',
  '(by | before) (breakfast | morning | sunrise | dawn | lunch | lunchtime | dinner) ,? (i | you | she | he | we | they | your skin | my skin) (saw | see | look* | woke | had | have | was | were | notice*)',
  '(result* | glow | difference | effect) .... {atThatTime}',
  '{outcomes} ({atThatTime} | right (after | there) (\\. | ! | , | the | your))',
  '{atThatTime} .. ({outcomes} | glass)',
  '{atThatTime} ,? ~ {outcomes}',
  '{outcomes} ~ {atThatTime}',
  '(go | goes | went) to (bed | sleep) ~ , ~ (wake | get | rise | woke) up',
  '(wake | woke | waking | get | got) up (with | to)? ~ ({outcomes} | skin | face)',
  '(walk | walks | walked | leave | leaves | leaving | go home) (out)? (looking | with | lit | glow* | younger | new | radiant | another) ~ ({outcomes} | from within | person)',
  '(walk | walks | come | comes) in ~ , ~ (walk | walks | leave | leaves) out',
  '(years | year | decade* | yrs) (younger | fresher) .. (than you (came | arrived | walked) | when you leave | as you leave | on the way out)',
  '(leave | leaves | left | walk out | go home | head home) .. (years | decade* | a decade) younger',
  '(skin | face) like .. (porcelain | glass | egg | baby | silk | marble) .. (by | in | after | tomorrow | tonight | instantly | overnight | immediately)',
  '(bloom | blooms | glow* | reborn | new | transformed | luminous | dazzling | radiant) (by | in | within | at) (a | the)? ({atThatTime} | blink | heartbeat | dawn | morning)',
  '(clay | peel off | charcoal)? gone by (morning | dawn | breakfast | lunch | monday | tonight | bedtime)',
  '({troubles} | {outcomes}) .. by (sunrise | daybreak | dawn | morning | breakfast | tomorrow | the weekend | tonight | bedtime)',
  'by (sunrise | daybreak | dawn | morning | breakfast) ,? .. ({troubles} | {outcomes}) .. _',
  '{outcomes} .... {atThatTime}',
  '{atThatTime} .... {outcomes}',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Looks younger by Sunday.', touching: 'younger by Sunday' },
  { text: 'Glow from day one.', touching: 'Glow from day one' },
  { text: 'Firmer by the time you get home.', touching: 'Firmer by the time you get home' },
  { text: 'Day one: glow. Week four: more of it.', touching: 'Day one: glow' },
  { text: 'You leave our studio glowing.', touching: 'leave our studio glowing' },
  { text: 'Before lunch, you see another skin.', touching: 'Before lunch, you see' },
  { text: 'Next morning already glass skin.', touching: 'Next morning' },
  { text: 'Wake up to brand new skin.', touching: 'Wake up to brand new skin' },
  { text: 'You walk in tired, you walk out twenty-five.', touching: 'walk in tired' },
  { text: 'The results you show the same evening.', touching: 'the same evening' },
  { text: 'You leave looking ten years younger.', touching: 'leave looking ten years younger' },
  { text: 'By morning, your face is smooth.', touching: 'By morning, your face is smooth' },
  { text: 'Smooth skin the next day.', touching: 'Smooth skin the next day' },
  { text: 'Go to bed tired, get up fresh.', touching: 'Go to bed tired, get up' },
  { text: 'Patients leave our office visibly younger.', touching: 'leave our office visibly younger' },
  { text: 'A year fresher than you arrived.', touching: 'year fresher than you arrived' },
  { text: 'You go home a decade younger.', touching: 'go home a decade younger' },
  { text: 'Skin like silk by Sunday.', touching: 'Skin like silk by' },
  { text: 'You bloom within a heartbeat.', touching: 'within a heartbeat' },
  { text: 'Puffiness gone by breakfast.', touching: 'gone by breakfast' },
  { text: 'A calmer, firmer face by tonight.', touching: 'firmer face by tonight' },
  { text: 'By dawn the lines go quiet.', touching: 'By dawn the lines go' },
  { text: 'By lunchtime the glow had come.', touching: 'By lunchtime the glow' },
  { text: 'The glow is there by lunchtime.', touching: 'glow is there by lunchtime' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(notice | feel | see | expect | experience) .... (tingl* | warmth | warming | redness | coolness | cooling | swelling | itch*)',
  'side effect* .... {atThatTime}',
];
