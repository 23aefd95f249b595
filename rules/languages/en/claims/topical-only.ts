import type { Examples, Wording } from '../../../engine/language.ts';

/** The page says that the exosomes are for the skin's surface, or not for injection. */
export const wording: Wording = {
  yieldsTo: ['substance', 'device'],
  silentInQuestions: true,
  lists: {
    outer: ['topical', 'topically', 'external', 'externally', 'outer', 'surface'],
    puncture: ['injection', 'injections', 'injected', 'inject', 'injecting', 'injectable', 'intravenous', 'intradermal', 'parenteral', 'iv', 'infusion', 'internal', 'oral'],
  },
  whenDenied: [
    '{inject}',
  ],
  phrases: [
    '(skin)? surface (only | alone | product | use)',
    "(for | on) the (skin's | skin) surface (alone | only)",
    '(outside | surface | top) of (the | your)? (skin | body | you)',
    '(goes | go | stays | belongs | put | used | applied) on ,? not (in | into | under)',
    '(strictly | only) (on | for) the outside',
    '(for | as | is | are | strictly | only | purely | solely | , | - | • | supplied for | intended for | designed for | meant for | approved for | restricted to | limited to | : | use | exclusively | kept | remains | stays)? {outer} (skin | cosmetic | facial)? (use | application | usage) (only | alone | exclusively)?',
    '(only | strictly | purely | solely | exclusively | always) (ever)? (for | as)? ~ (topical | topically | external | externally)',
    '(topical | topically | external | externally) only',
    '(apply | applied | used | use | uses | goes on | given | works) (only | purely | solely | strictly | entirely | exclusively) ~ (topically | externally | to the skin | on the skin | to the surface)',
    '(applied | used | apply | use | works | administered | painted | massaged | patted | brushed | layered | spread | dripped | dropped) topically',
    'not (for | intended for | meant for | suitable for | to be used for | designed for | approved for | licensed for)? .. {puncture}',
    '(do not | never | must not | must never | should not | should never | may not | cannot | can\'t | don\'t | mustn\'t | shouldn\'t | not to be | nothing is | nothing gets | nothing (is)? (ever)? | isn\'t | aren\'t | won\'t be | is not | are not | we never | we don\'t | we do not | not) (be | ever | us | is)? (injected | inject | swallowed or injected)',
    '(no | without | zero) (injection | injections | injecting | needles into the skin)',
    '(for | on | to) (the)? (skin | skin surface | surface of the skin | intact skin | outside (of the)? (skin | body)) only',
    '(stays | sits | remains | works | goes) on (the)? (top of | surface of) (the)? skin',
    '(never | not) (under | into | beneath) (the | your)? skin',
    '(on | onto) the skin ,? (never | not) (under | in | into | beneath) (it)?',
    '(is | are) (a)? topical (product | treatment | cosmetic | serum | application)?',
    'route : topical',
    '(route | use | application | administration | method) (of administration | of use)? : ~ (topical | external | on skin)',
    'topical (route | cosmetic) only',
    '(purely | strictly | entirely | fully) (a)? topical',
    'not an injectable',
    "(isn't | not) (an | a) (injectable | injection | injected)",
  ],
  never: ['not only .. {outer}', '(topical | external) (or | and | / | as well as | plus | to) ~ (injectable | injection | mesotherapy | intradermal* | iv | injected)', '(anaesthetic | anesthetic | numbing) .. topical', 'topical (anaesthetic* | anesthetic* | numbing | steroid* | retinoid* | antibiotic* | minoxidil)'],
};

export const examples: Examples = {
  flagged: [
    { text: 'For external use only.', touching: 'external use only' },
    { text: 'Topical use only; not for injection.', touching: 'Topical use only' },
    { text: 'Nothing is injected: the exosomes are massaged in.', touching: 'Nothing is injected' },
    { text: 'Exosomes are applied topically after the laser.', touching: 'applied topically' },
    { text: 'Do not inject.', touching: 'Do not inject' },
  ],
  passed: [
    { text: 'Some clinics will tell you exosomes are for topical use only.', why: 'reported of others' },
    { text: 'A topical anaesthetic comes before the exosomes.', why: 'another product' },
    { text: 'For topical or injectable use of exosomes.', why: 'it permits injection' },
  ],
};
