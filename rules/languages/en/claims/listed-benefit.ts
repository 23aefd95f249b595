import type { Examples, Wording } from '../../../engine/language.ts';

/** A benefit that the article names, too. */
export const wording: Wording = {
  yieldsTo: ['substance', 'device', 'ware', 'service'],
  lists: {
    benefitRaise: [
      '(improv* | boost* | increas* | enhanc* | restor* | promot* | support* | stimulat* | rais* | lift* | rebuild* | rebuilt | strengthen* | replenish* | renew* | revive* | encourag* | maximis* | maximiz* | lock* in | locks in | deliver* | gives | give | helps with | help with | trigger* | kickstart* | kick start* | regenerat* | activat* | more | better | higher | greater | deep | lasting | intense | visible)',
    ],
    benefitLower: [
      '(reduc* | minimi* | diminish* | fade | fades | fading | faded | soften* | smooth* | lessen* | decreas* | lighten* | blur | blurs | blurring | correct* | even out | evens out | evening out | even | evens | erase* | relax* | brighten* | plump* | fill* | tackle* | target* | fight* | combat* | treat* | improv* | calm* | fewer | less | finer)',
    ],
    benefitGood: [
      '(firmness | elasticity | hydration | moisture | moisture level* | collagen | elastin | bounce | suppleness | resilience | density | skin barrier | water content | skin tone | evenness)',
    ],
    benefitBad: [
      '(fine line* | line | lines | wrinkle* | crow* feet | crease* | sagging | laxity | slackness | hyperpigment* | pigment* | dark spot* | brown spot* | age spot* | sun spot* | sunspot* | discolour* | discolor* | uneven tone | uneven skin tone | skin tone | dryness | dehydration | melanin)',
    ],
    procedure: [
      '(procedure* | treatment* | laser* | microneedling | needling | peel* | surgery | rf | resurfacing | dermabrasion | injury | tretinoin)',
    ],
  },
  phrases: [
    '{benefitRaise} .... {benefitGood}',
    '{benefitLower} .... {benefitBad}',
    '{benefitGood} (and {benefitGood})? (is | are)? (improve* | boost* | increase* | rise* | rose | goes up | went up | production | synthesis | stimulation)',
    '{benefitBad} (and {benefitBad})? (are | is | look* | appear* | seem*)? .. (fade* | soften* | reduce* | less | smoother | smoothed | lighter | diminish* | shallower | fewer)',
    '(firmer | firm | tighter | bouncier | plumper | plump | smoother | more elastic | hydrated | moisturised | moisturized | suppler | more even | even toned) .. (skin | face | complexion | jawline | tone | texture | look)',
    '(skin | face | complexion | cheeks) ... (firmer | tighter | bouncier | plumper | smoother | more elastic | hydrated | moisturised | moisturized | suppler | more even)',
    '(hydrating | moisturising | moisturizing | firming | plumping | tightening | lifting) (, | & | and | serum | treatment | care | exosom* | ampoule | effect | cream | mask | lifting | action)',
    '{benefitGood} (\\+ | up)',
    '{benefitBad} (improvement | reduction | care | correction)',
    '(less | shorter | little | minimal) downtime',
    '(calm* | repair* | sooth* | heal* | restor* | recover*) .... after .. {procedure}',
    '(firm | firms | firming | plump | plumps | plumping | tighten | tightens | tightening | hydrate | hydrates | hydrating | moisturise | moisturize | moisturises | moisturizes) .. (and | , | &)? .. (skin | face | complexion | neck | jawline)',
    '(faster | quicker | speed* | speeds up | shorten* | accelerat* | shorter | cut*) .... (healing | recovery | downtime | redness) .. (after | following | post | from | time)?',
    '(heal* | recover* | settle* | calm*) .. (faster | quicker | sooner | more quickly) .. (after | following | post)? .. {procedure}?',
    '(recovery | healing) (after | following | from) .. {procedure}',
    'anti (wrinkle | ageing | aging)',
  ],
  never: [
    '(hot | phone | support | chat | delivery) lines',
    '{benefitGood} (mask | supplement* | drink | powder | tea)',
    '(wrinkle | wrinkles) (free)? (shirt* | bag*)',
  ],
};

export const examples: Examples = {
  flagged: [
    { text: 'Boosts collagen and elastin.', touching: 'Boosts collagen' },
    { text: 'Reduces the look of fine lines and wrinkles.', touching: 'fine lines' },
    { text: 'Fades dark spots and evens skin tone.', touching: 'Fades dark spots' },
    { text: 'Collagen production is switched on.', touching: 'Collagen production' },
    { text: 'Wrinkles look softened.', touching: 'Wrinkles look softened' },
    { text: 'For firmer, calmer skin.', touching: 'firmer, calmer skin' },
    { text: 'Your skin feels bouncier.', touching: 'skin feels bouncier' },
    { text: 'Exosomes hydrate the skin.', touching: 'hydrate the skin' },
    { text: 'Faster healing after a laser.', touching: 'Faster healing' },
    { text: 'Skin heals faster after microneedling.', touching: 'heals faster' },
    { text: 'Exosomes for recovery after peels.', touching: 'recovery after peels' },
    { text: 'An anti-wrinkle exosome serum.', touching: 'anti-wrinkle' },
    { text: 'A firming, hydrating serum.', touching: 'firming' },
    { text: 'Elasticity up, wrinkle reduction, less downtime.', touching: 'wrinkle reduction' },
    { text: 'Repairs the barrier after microneedling.', touching: 'Repairs' },
    { text: 'Improves firmness and elasticity.', touching: 'Improves firmness' },
  ],
  passed: [
    { text: 'Exosomes do not reduce wrinkles.', why: 'negated' },
    { text: 'Does it boost collagen? No.', why: 'a question answered with no' },
    { text: 'Our phone lines are open all day for exosome clients.', why: 'a telephone' },
    { text: 'Exosomes, and a free collagen drink.', why: 'a gift' },
    { text: 'Retinol reduces wrinkles.', why: 'another active' },
    { text: 'No study shows that exosomes improve elasticity.', why: 'negated' },
    { text: 'Exosomes are tiny messengers between cells.', why: 'no benefit' },
    { text: 'Unlike exosomes that boost collagen, this is a mask.', why: 'of others' },
  ],
};
