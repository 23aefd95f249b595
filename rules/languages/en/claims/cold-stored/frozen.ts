/** Kept frozen, at minus degrees, thawed for use. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  coolGoods: ['product*', 'item*', 'goods', 'parcel*', 'package*', 'cabinet*', 'counter*', 'depot*', 'envelope*', 'van*', 'lorr*', 'truck*', 'courier*', 'pearl*', 'dose*', 'display*', 'drawer*', 'vitrine*', 'storage', 'carton*', 'crate*'],
  minusWords: ['(minus (# | ten | fifteen | twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety | one hundred*) (five | six)?)'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(must | should | has to | have to | needs to) (be)? (freeze | frozen | chilled | chill)',
  '(frozen | chilled) (immediately | at once | straight away | right | directly | within (minutes | hours)) (after | from | of)?',
  '(flash frozen | snap frozen | quick frozen | shock frozen | flash freez* | snap freez* | blast frozen | blast chilled)',
  '(cryobank* | cryo bank* | cryofreez* | cryostorage | cryo storage | cryo tank* | cryotank* | cryochamber)',
  '(please | must | should | need) (put | keep | store | place | go)? (in | into)? (the | your | a)? (refrigerator | fridge | freezer)',
  '(cool chain | low temperature (storage | transport | chain) | temperature controlled (storage | chain | facility | room | warehouse) | deep freezer | deep freeze)',
  '{keepCold} .... (in | inside | on) (the | your | our | a | its | my)? .. (cooler | chiller | nitrogen | dry ice | ice)',
  '(store* | storage | keep* | kept | ship* | transport | delivery | handling | state | form | format | home | lives | temperature | where) : .... ({fridge} | refrigerat* | frozen | chilled | cold chain | ice pack* | gel pack*)',
  '#-200--5 ({degree} | freezer* | or (below | colder))',
  '(at | to | of | below | in (a | our | the)? | our | under | around | from our) (#-200--10 | {minusWords})',
  '{minusWords}',
  '(fridge | refrigerator | freezer) (temperature | temp | only | it | them | cold | on arrival | straight away | kept | fresh | stable)',
  '(chill | freeze) (it | them)? (on arrival | upon arrival | after opening | immediately | at once | straight away | when it arrives)',
  '(always | permanently | constantly | ever) (cold | chilled | frozen | refrigerated)',
  '(deep frozen | cold storage | temperature controlled (delivery | shipping | transport | courier | packag*))',
  '(ice brick* | ice block* | freezer block* | cool bag* | ice chest*)',
  '(chilled | refrigerated | cold stored | cold shipped | cold packed | frozen {exosome} | sub zero)',
  '(vapour phase | vapor phase | dewar* | ln2 | dry nitrogen)',
  '(need | needs | require | requires | like | likes | love | loves | want | wants | demand | demands | prefer | prefers | insist* on) (to be | to stay | to live in | to be kept | a | the | its | your | constant | continuous | permanent | in the)? ({fridge} | refrigerat* | {frosty} | the cold | cold chain | freezing)',
  '{sendCold} .... (on | in | with | by | via | over | between) .. (dry ice | ice | ice pack* | icepack* | gel pack* | cold pack* | cool pack* | freezer pack* | chilled | cool box* | cold box* | cooler* | cold chain | nitrogen | frozen | refrigerated | dry shipper | cryo* | insulated)',
  '{sendCold} .. (frozen | chilled | cold | refrigerated | cryo*)',
  '(cold chain | coldchain | cryo courier | cryo shipp* | dry shipper | dry ice | liquid nitrogen | nitrogen vapo* | solid co | gel pack* | ice pack* | icepack* | cold pack* | cool pack* | chilled box* | chilled parcel* | cool box)',
  '(frozen | chilled) (only | at | solid | until | vial* | liquid | delivery | storage | state | in storage | preparation | product | serum | form | compartment | ampoule* | {exosome} | transport | courier | shipping | and shipped)',
  '({time} | months | , | •) ,? (chilled | frozen | refrigerated)',
  '(cryostor* | cryo stor* | cryopreserv* | cryo preserv* | cryo bank* | ultra low freezer | ultracold | ultra cold | cryogenic*)',
  '(thawed | thaws | thaw) (it | the vial* | them | each)? (from | at | just | while | on the day | to order | in front | minutes | before | right | gently | slowly | overnight)',
  '(our | the clinic | lab | laboratory | clinic | medical | pharmacy) .. (fridge | refrigerator | freezer | freezers)',
  '(chiller | fridge | freezer) compartment',
  '(from our | from the | leaves the | straight from the) (fridge | freezer) to',
  '{sendCold} .... (to us | to you | to the clinic | to our) ~ (frozen | chilled | on ice | cold | refrigerated)',
  '(lives | live | sits | sit | sleep | sleeps | kept | stays | stay | stored | held) (at | in) (a | an | our | the)? #-200--10',
  '(cooled | iced | icy | ice cold | frozen | chilled | refrigerated) {coolGoods}',
  '(frozen | cold | gel | ice | freezer) (pad* | brick* | element* | gel* | insert* | sheet* | sleeve*)',
  '(we | they) (freeze | chill | refrigerate | deep freeze) (it | them | the | our | every | each | . | ; | , | !)',
  '(please | then | and | must | always | immediately) (chill | refrigerate | freeze) (. | ! | ; | at once | immediately | on arrival | it | them | until | before)',
  '(chill | refrigerate | freeze) and .. (it | they | will | keep* | last*)',
  '(thaws the | (thaw | thaws | thawed | thawing | defrost*) (only | what | use | within | each | vial*))',
  '(after | upon | before) (thawing | defrosting)',
  '(supplied | provided | sold | delivered | available | offered | presented | handed | comes | held | banked | stocked) (deep)? (frozen | chilled | cold | on ice | refrigerated | iced | ice cold)',
  '(fridge | refrigerated | freezer | chilled | icebox) (life | shelf life | fresh | kept | stored | item)',
  '(back | refund* | replace*) .... (if | when) (it | they | your _) .. (arrive* | gets | reach* | come* | lands) .... (warm | thawed | lukewarm | tepid | melted)',
  '(cold | frozen | chilled | refrigerated) (until | till) (the | your | you | it | we | they)',
];

/** What makes the claim when it is denied. */
// biome-ignore format: one a line, however long, and lists filled
export const whenDenied: Frame['phrases'] = [
  '(break | leave | leaves | leaving | interrupt | interrupts | left) .. (the | our)? (cold | cold chain | fridge | refrigerator | freezer)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'The exosome vials must be frozen.', touching: 'must be frozen' },
  { text: 'Exosomes frozen immediately after purification.', touching: 'frozen immediately' },
  { text: 'Storage: refrigerator', touching: 'refrigerator' },
  { text: 'Held at −80 °C.', touching: '−80 °C' },
  { text: 'We keep it at minus eighty.', touching: 'minus eighty' },
  { text: 'The serum needs to be refrigerated.', touching: 'needs to be refrigerated' },
  { text: 'It turns up in a chilled box.', touching: 'turns up in a chilled' },
  { text: 'Ships cold on Mondays.', touching: 'Ships cold' },
  { text: 'Keep at two to eight degrees, on ice if you travel.', touching: 'two to eight degrees' },
  { text: 'Keep at fridge temperature, always cold.', touching: 'fridge temperature' },
  { text: 'Chill on arrival.', touching: 'Chill on arrival' },
  { text: 'Vapour phase until the morning of use.', touching: 'Vapour phase' },
  { text: 'The vials sleep in liquid nitrogen.', touching: 'nitrogen' },
  { text: 'Frozen only.', touching: 'Frozen only' },
  { text: 'Six months, chilled', touching: 'months, chilled' },
  { text: 'Cryopreserved exosomes, thawed just before use.', touching: 'thawed just' },
  { text: 'From our fridge to yours; chiller compartment, three months.', touching: 'chiller compartment' },
  { text: 'Never leave the cold chain.', touching: 'Never leave the cold chain' },
  { text: 'Temperature-controlled storage.', touching: 'Temperature-controlled storage' },
  { text: 'Flash-frozen after production.', touching: 'Flash-frozen' },
  { text: 'Cryobanked until use.', touching: 'Cryobanked' },
  { text: 'Please put refrigerator.', touching: 'Please put refrigerator' },
  { text: 'Do not break the cold chain.', touching: 'break the cold chain' },
  { text: 'The lab ships them to us frozen.', touching: 'ships them to us frozen' },
  { text: 'The exosomes live at -70.', touching: 'live at -70' },
  { text: 'An iced carton.' },
  { text: 'We freeze them.' },
  { text: 'After use always refrigerate it.' },
  { text: 'Chill and it will last.' },
  { text: 'Thaw vials slowly.' },
  { text: 'Upon thawing, use at once.' },
  { text: 'Provided frozen.' },
  { text: 'Chilled shelf life: six months' },
  { text: 'A refund if your box arrives warm.' },
  { text: 'It stays chilled until the day.' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  'frozen {exosome} (lose | lost | die | break | burst | degrade)',
  '(some | most | many | other) {exosome} (must | need to | have to | should) .... (cold | frozen | {fridge})',
  '(a | one | the) (study | trial | paper | team) (kept | stored | froze | held) .... (#-200--5 | {fridge} | frozen)',
  'minus # (percent | % | points | per cent)',
  '(no more | goodbye | enough of | farewell) .... (dry ice | {fridge} | ice pack* | cold chain | frozen)',
  '(eliminat* | remov* | avoid* | without | end* | skip* | save* | saving) (the | any)? (need for | need of | cost* of | hassle of) (a | the | any)? (costly | expensive)? (cold chain | {fridge} | refrigerat* | dry ice | frozen | cold)',
  '(exosomes | most exosomes) (usually | normally | typically | traditionally | often | conventionally) .... ({frosty} | {minusWords} | #-200--5)',
  '(cryotherapy | cryo facial | cryofacial | fat freezing | cryolipolysis | cryo chamber | sauna | beer | drink* | price* | order* | account* | yoghurt | yogurt) .... ({frosty} | {degree} | {minusWords} | #-200--5)',
  '(sealed | dried | lyophili* | processed | made | extracted | pressed | freeze dried | spray dried | homogenised | homogenized) (at | to | under) ~ (#-200--1 | {minusWords})',
  '#-200--1 %',
  'those (have | need | must | had) .... ({fridge} | {frosty} | {minusWords})',
  '(had | used) to be .. (kept | stored | frozen | refrigerated | shipped | cold)',
  '(farewell | goodbye | good bye) .. (fridge | freezer | cold chain | ice pack* | dry ice)',
  '(un | non | not) (refrigerated | chilled | frozen)',
  '(cold | iced | ice | frozen) (pressed | press | process* | brew* | plasma | laser | sore* | globe* | cream | weather | season | air | water | roller* | princess | queen | shoulder* | look | forehead | face | expression* | compress* | feet | months | winter* | wind | start | shower*)',
  '(freeze | frozen) in time',
  '(sealed | dried | lyophili* | freeze dried | processed | made) ~ (by | with | in | using | under) ~ (#-200--1 | {minusWords})',
  '(dry ice | cold chain | cryo* | #2-8 ° c?) : (solid | the (range | temperature) | a (range | chain) | frozen carbon)',
  '(guidance | researcher* | scientist* | studies | literature | papers | guidelines | according to) .... (kept | stored | refrigerated | frozen) (at | or | in)? (#-200--5 | frozen | cold | °)?',
  '(berries | fruit* | petals | flowers | plants | leaves | roots | (donor | stem | master) cells | tissue* | cords) (are | is | were)? .. (frozen | deep frozen | chilled | kept | stored) (at | in)? (liquid nitrogen | harvest | #-200--5 | once)?',
  'frozen (lake* | pear* | fruit* | berr* | goods | food | peas | custard | cocktail*)',
  'from other (lab* | brand* | maker* | supplier* | clinic*) .... thaw*',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Frozen exosomes burst, so we dry ours.', why: 'what others do' },
  { text: 'Most exosomes must be kept frozen; ours not.', why: 'of others' },
  { text: 'One study stored vesicles at -80 °C.', why: 'of others' },
  { text: 'Wrinkle depth minus 46 percent with our exosomes.', why: 'a figure' },
  { text: 'No more dry ice or freezers with our exosome powder.', why: 'no longer cold' },
  { text: 'Our exosome powder eliminates the need for cold chain logistics.', why: 'no longer cold' },
  { text: 'Cold-pressed exosomes.', why: 'how they are made' },
  { text: 'The powder is sealed at −80 °C at the factory.', why: 'how it is made' },
  { text: 'Unlike frozen exosomes, ours keep on a shelf.', why: 'of others' },
  { text: 'Exosomes at −20 % this week.', why: 'a discount' },
  { text: 'Do the exosomes need a fridge? No.', why: 'a question answered with no' },
  { text: 'Cryotherapy at −110 °C.', why: 'no claim' },
  { text: 'Prices frozen until March.', why: 'no claim' },
  { text: 'Orders are frozen for 15 minutes at checkout.', why: 'no claim' },
  { text: 'Exosomes lyophilised by a -80 °C vacuum.', why: 'a process' },
  { text: 'Guidelines say exosomes should be stored at −80 °C.', why: 'of others' },
  { text: 'The berries are frozen at harvest.', why: 'of the plant' },
  { text: 'Dry ice: solid carbon dioxide.', why: 'a term' },
];
