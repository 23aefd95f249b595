/** The places where it keeps: a shelf, a drawer, a bag, the post. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  shelfBag: ['kit', 'kit bag', 'bag', 'bags', 'case', 'tote', 'pocket', 'luggage', 'pouch', 'rucksack', '{shelfNook}'],
  shelfStored: ['keep', 'keeps', 'kept', 'store', 'stored', 'stores', 'lives', 'live', 'sits', 'sit', 'stand', 'stands', 'leave', 'stays', 'put', 'happy', 'fine', 'waits', 'rests'],
  shelfBeside: ['next to', 'beside', 'by', 'alongside', 'near', 'with', 'among', 'between'],
  shelfHomely: ['make up', 'hair brush*', 'face cream*', 'body lotion*', 'soap', 'shampoo', 'toothbrush*', 'perfume*', 'toothpaste', '(the | your)? sink', 'mirror', 'moisturiser*', 'moisturizer*', 'makeup', 'hairbrush*', 'cotton pads', 'skincare', 'lipstick*', 'creams', 'cleanser*', 'bedside', 'bed', 'kettle', 'spice*', 'books', 'towels'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{shelfDried} .... safe (in | during | for) (the)? (delivery | transit | travel | shipping | transport | storage)',
  '{shelfPlace} (is | are) (perfectly | totally | absolutely | just)? (ok | okay | a ok | fine | perfect | good enough | all it needs)',
  '(room temp* | ambient | rt) (distribution | delivery | logistics | dispatch | export)',
  '{exosome} .. (cool | chill | good | happy | safe | okay | ok) on (the | your | a | any) (shelf | counter | countertop | dresser | vanity | desk | nightstand)',
  'shelf (happy | hardy | loving)',
  '{shelfStored} ~ {shelfBeside} (your | the | my | a)? {shelfHomely}',
  '(bathroom | cabinet | shelf | travel | luggage | suitcase | handbag | cabin bag | room temp* | holiday | post | mail) (friendly | ready | proof)',
  '(keep | keeps | kept | store | stored | stash | live | lives | sit | sits | leave | left | park | rest | rests | wait | waits | stay | stays | last | lasts | survive* | rides | toss | throw | stable | chuck) .. (on | in) (the | your | a | any | my | hand)? ~ {shelfPlace}',
  '({shelfNook} | shelves) .. {shelfSpan}',
  'shelf (for | up to | over | , | : | -)? (for | up to | over)? {shelfSpan}',
  '{shelfSpan} .. (in | on | at) (a | an | the | your | any | my | whatever)? _? {shelfPlace}',
  '(happy | happily | fine | content | comfortable | at home | perfectly well | grand | unharmed) .. (on | in | at) ... ({shelfPlace} | {shelfRoom})',
  '(drawer | cupboard | glovebox | gym bag | beach bag | handbag | suitcase | luggage | dashboard | caravan | locker) (, | / | or | and) (the | your)? {shelfPlace}',
  '(store | keep | put | leave | stash | stored | kept) (it | them)? (anywhere | wherever)',
  'anywhere ... {shelfSpan}',
  // how long
  '(ordinary | regular | normal) (post | mail | parcel*)',
];

/** Too bare to make the claim of a product that is to be kept cold. */
// biome-ignore format: one a line, however long, and lists filled
export const bare: Frame['phrases'] = [
  '(keep | store | treat | use | stored | kept) (it | them)? (like | as you would | just like | the same as) (a | any | your | an)? (normal | ordinary | regular | other | usual | everyday | favourite)? (cream* | serum* | moisturi* | toner* | lotion* | cosmetic* | perfume* | shampoo*)',
  '(throw | toss | chuck | pop | pack | slip | tuck | stick | sling | drop | shove | carry | stuff | fling) (it | them | one | this | the _ | a _) .. (in | into | inside) (your | the | a | any | my)? {shelfBag}',
  '(open | normal | ordinary | regular | any | plain | bathroom | everyday | unchilled | nearest) (counter | countertop | shelf | shelves)',
  '(display | displayed | show off | leave | line up | merchandise | present) .. (on | at) ~ (counter | countertop | shelf | shelves)',
  '(need* | ask* for | want* | take* | require*) (nothing (but | more than | except) | no more than | only | just) (a | the | your | some) _? (shelf | drawer | cupboard | cabinet)',
  '(sent | send | ship | ships | shipped | arrive* | travel* | comes | delivered) (by | in | via | as | through) (a | the)? (standard | plain | simple | everyday | letter | surface | ordinary) (mail | post | envelope | letter | parcel) .... (heat | year round | harm | ice | cold | summer)',
  '(logistics | freight | handling | warehousing | distribution | delivery) .. ambient',
  '(live | lives | sits | sit | stay | stays | belongs | rides | goes | fits) .. (in | on) (your | the | my | any | a) {shelfBag} .... (all (summer | year | day | winter) | {shelfAges} | without | no)',
  '(ship | ships | shipped | travel | travels | stored | store | stocked | kept | sold) (at)? ambient',
  '(holiday | travel | trip | flight | plane | beach | gym | car | heatwave* | summer | power cut* | blackout* | heat | hot (bathroom | weather | climate)) .... (without (a | any) (second thought | worry | fridge | cool* | care) | without thinking)',
  '(cupboard | drawer | pantry | bathroom | cabinet | vanity | shelf) (storage | stored | life | stable | friendly | kept) .. (fine | ok | okay | safe | perfect | , | . | ! | for)',
  '(post | ship | send | mail | cross* | travel* | carry | journey) .... (sahara | desert | tropics | equator | jungle | heatwave* | dubai) .... (strength | potent | intact | worry | unharmed | fine | safe | alive)?',
  '(parcel | package | delivery | box | shipment) .. (is | was | sits | arrives | gets) .. {shelfLate} .... (stable | fine | no harm | intact | good | unharmed | no problem | survive*)',
  '(powder | vials | ampoules | ours | serum | sachets | {exosome}) (need* | want* | require* | live* on) (only | just)? (a | the | your) (shelf | drawer | cupboard)',
  'surviv* .. (the | any | every) .... (post | mail | journey | courier | delivery | trip)',
  '(forget | forgot | leave | left) (it | them) (in | on) (the | your | a) (hot)? (car | dashboard | sun | beach bag | windowsill | {shelfNook}) (and | , | . | \\?)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'On the shelf for two years' },
  { text: 'Bathroom cabinet: 2 years' },
  { text: 'Freeze-dried, so safe during delivery.', touching: 'safe during delivery' },
  { text: 'Your bathroom shelf is just fine.', touching: 'shelf is just fine' },
  { text: "Room temperature distribution is possible." },
  { text: "Our exosomes are cool on the shelf." },
  { text: "Shelf-happy exosomes" },
  { text: 'Store it next to your toothbrush.' }, { text: 'Bathroom-cabinet friendly.' },
  { text: 'Exosomes arrive by ordinary post.' },
  { text: 'Lives happily on your shelf for two years.', touching: 'Lives happily on your shelf for two years' },
  { text: 'Store anywhere you like, no special conditions.', touching: 'Store anywhere you like, no special conditions' },
  { text: 'Beach bag, glovebox, gym locker: it copes.', touching: 'Beach bag, glovebox, gym locker' },
  { text: 'Anywhere in the house, 2 years.', touching: 'Anywhere in the house, 2 years' },
  { text: 'Store it like any ordinary moisturiser.' },
  { text: 'Toss it into your tote.' },
  { text: 'You find it on our open shelf.' },
  { text: 'Show off the exosomes on your counter.' },
  { text: 'It asks for nothing more than a cool drawer.' },
  { text: 'Sent in a plain envelope all year round.' },
  { text: 'Logistics: ambient' },
  { text: 'It rides in your handbag all summer.' },
  { text: 'Our vials ship ambient.' },
  { text: 'Take it on a flight without a second thought.' },
  { text: 'Bathroom storage is fine.' },
  { text: 'Mail it across the desert without worry.' },
  { text: 'A parcel that sits in the sun is fine.' },
  { text: 'Our powder needs a drawer.' },
  { text: 'It survives every long courier trip.' },
  { text: 'Forget it in the car, it is fine.' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(appointment* | salon | spa | facial* | clinic) .... (bathroom | kitchen) (counter | countertop | shelf | shelves)',
  '(stamp | roller | dermaroller | device | comb | brush | mask) .. in (the | a | your) drawer',
  '(had | bought | tried | brought) (a | the | some) ... (powder | serum | vial | ampoule) that (sits | lives | stays | keeps)',
  '(shelf | drawer | door | top) .. (of | in) (the | your | our) (fridge | freezer | refrigerator)',
  '(in good shape | shelf (design | talker | space) | keep it up)',
  '(leave | keep) it in the drawer',
  '(sit | sits | wait | stay | rest) in the (chair | lounge | waiting | clinic)',
  '(unopened | sealed) ~ (items | goods | products)? .. (returned | refund* | return)',
  '(keep | retain) the (receipt | box | invoice)', '(cool | dry) , (dry | cool) (place | cupboard | shelf)',
  '(fit | fits | slip | slips) .. (in | into) .. (handbag | bag | purse | pocket)',
  'unlike the {exosome} , (can | may | is | it | this) .... {shelfPlace}',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: "The salon exosome facial, now on your bathroom counter.", why: 'a figure of speech' },
  { text: "Leave the stamp in the drawer and pat the exosomes on.", why: 'another thing' },
  { text: "A client had the imported exosome powder that sits on a shelf.", why: 'another product' },
  { text: 'Keep the receipt for two years.', why: 'the words without the claim' },
  { text: 'Store in a cool, dry place.', why: 'says nothing of the kind' },
  { text: "Don't leave it in the car.", why: 'negated' },
  { text: 'Unopened items can be returned within 30 days.', why: 'of returns' },
];
