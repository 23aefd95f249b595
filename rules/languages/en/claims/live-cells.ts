import type { Examples, Wording } from '../../../engine/language.ts';

/** Exosomes called alive, or live cells said to be in the product. */
export const wording: Wording = {
  yieldsTo: ['service'],
  lists: {
    living: ['live', 'living', 'alive', 'viable living'],
  },
  phrases: [
    '{exosome} .... alive',
    '(a | the | our | these | tiny | little)? living (little | tiny | breathing)? (messenger* | letter* | thing* | creature* | signal* | packet* | courier* | envelope* | parcel* | being*)',
    '(still | remain | remains | stay | stays | arrive | arrives | keep | keeps | kept | come | comes | reach you | ship* | delivered | bottled | packed | very much | and) (alive | breathing | kicking | awake | vital | living)',
    '(beating | breathing | wriggling | dancing) ~ (cell | cells | stem | {exosome} | mitochondria)',
    'viable (stem)? (cell | cells | fraction | matrix)',
    '# % .. alive',
    '{exosome} .. wakes up',
    '(sleeping | dormant | hibernating | slumbering) .. {exosome}',
    '{exosome} (stay | remain | are kept)? (dormant | asleep | sleeping)',
    'alive and (kicking | well | active)',
    '(live | living) state',
    '(alive | living) (on | in | until | when | at) (your | the | you | it | application)',
    '(and | , | fibroblasts | themselves | cells) ,? alive',
    '(live | living | alive and active | bio live | biolive | fresh living | still living) (, | and | & | + | -)? (active | fresh | human | plant | potent | pure | viable | bioactive | breathing | mesenchymal | umbilical | functional | working | regenerative | adult | umbilical cord | dormant | msc | raw)? (mesenchymal | umbilical | cord | human)? ({exosome} | cell | cells | stem cell* | msc | mscs | vesicle* | messenger* | organism* | culture* | couriers | nanoparticle* | serum | bioactives | microbes | biologic*)',
    '{exosome} .. (are | is | still | stay | stays | remain | remains | arrive | kept | keeps | reach you | , | - | very much | really | literally | that are | reaching) .. (alive | living | lively and breathing)',
    '(contain* | with | holds | packed with | full of | delivers | deliver | rich in | has | loaded with | carries | made of | # million | # billion | million | billion) .. (live | living | viable) .. (cell | cells | stem cell* | msc | mscs)',
    '(viable | intact and viable | living) (stem cell* | cells | mscs | msc) (in (every | each | the) (vial | bottle | drop | dose | ampoule | serum))',
    '(cells | stem cells | they | exosomes) .. (still)? (breathing | alive) (in | inside | until | when | upon | on | at)',
    '(wake | wakes | waken | awaken | awakens | revive | revives | bring* .. (back)? to life | come* (back)? (to life | alive) | spring* to life | reanimat*) .. {exosome}',
    '{exosome} .. (wake up | waken | awaken | awake | come alive | come to life | comes alive | spring to life | back to life | quicken | hibernat* | asleep | sleep until | dormant until)',
    '(alive | living) {exosome}',
    '(the | these | our) {exosome} .. (live | lives) (on | in (the | your)? (vial | bottle | serum))',
    '{exosome} (are | is) .. (living (thing* | being* | messenger* | cell* | entit* | organism*))',
    '(cell | cells) .. (viability | survival) (of)? .. # %',
    '# % (cell)? (viability | alive | living | live)',
    '(living | live) (serum | formula | cream | skincare | ingredient* | actives | essence)',
  ],
  never: [
    '(skin | complexion | face | hair | you | feel | look | looks | scalp) .. (alive | awake)',
    '(live | lives) cultures',
    'live (chat | support | stream* | video* | webinar* | demo* | class* | event* | shopping | session* | q & a | help | now | agent* | consultation* | love | music | tracking)',
    '(living (room | proof | wage | with | in | cost*))',
    '(the | your | human | our) (skin | body | tissue) .. living cells',
    '(renews | renew | protects | protect | feeds | between | from | by | every | all | most | nearly all | almost all | your) ~ (living | live) ~ cell*',
    '(unlike | versus | vs) .. (live | living) ~ (stem)? cell*',
    '(dead | dying) cell*',
    '(skin | complexion | face | hair) ~ (comes | come | feels | looks | feel | look) ~ (alive | living)',
  ],
};

export const examples: Examples = {
  flagged: [
    { text: 'Live exosomes in every drop.', touching: 'Live exosomes' },
    { text: 'Our living, active exosomes arrive at your door.', touching: 'living, active exosomes' },
    { text: 'The exosomes are still alive when they reach you.', touching: 'alive' },
    { text: 'Contains 5 million live stem cells.', touching: 'live stem cells' },
    { text: 'The activator wakes the exosomes up.', touching: 'wakes the exosomes' },
  ],
  passed: [
    { text: 'Live chat with our exosome team.', why: 'a service' },
    { text: 'Exosomes are not alive.', why: 'negated' },
    { text: 'The exosome vial contains no live cells.', why: 'negated' },
    { text: 'Unlike live stem cells, exosomes only carry messages.', why: 'a comparison' },
    { text: 'Exosomes make the skin come alive.', why: 'a figure of speech' },
  ],
};
