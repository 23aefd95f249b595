/** A needle or a syringe, and the hands that lead it. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  smallest: ['smallest', 'tiniest', 'finest', 'thinnest', 'slimmest', 'skinniest', 'sharpest', 'hair thin', 'hair fine', 'whisper thin', 'wafer thin', 'ultra thin', 'ultra fine', 'super fine', 'very fine', 'very thin', 'tiny', 'teeny', 'fine', 'thin', 'slim', 'slender', 'skinny', 'little', 'small', 'short', 'baby'],
  fine: ['fine', 'thin', 'tiny', 'small', 'micro', 'nano', 'ultra', 'ultrafine', 'baby', 'hair', 'hand', 'blunt', 'short', 'single', 'very', 'finest', 'hollow', 'medical', 'sterile', 'insulin', 'tuberculin', 'dental', '# mm', '# (g | gauge)', 'the', 'a', 'an', 'our', 'one', 'of', 'and'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  'syringe', '(aspirate | aspirates | aspirating | aspiration)', '(injector | injectors)',
  '(insertion | needle) (site | sites | points)',
  '(multi needle | multineedle | # pin | nine pin | five pin) (stamp | exosome)? (injector* | gun* | pistol* | head | stamp*)',
  '(faces | cheeks | scalps | necks | hands | patients) (needled | injected | pricked)',
  '{exosome} (skin)? booster* ... (vials | box | course | needle | injection)',
  '(drawn | draw | draws) up (fresh | in front | in a | into | with | the) .... (placed | injected | syringe | needle | given)',
  '(twist | screw | click | lock | fit | attach) (on)? (a | the | your)? {fine}? needle (on | onto | and | to | ,)',
  'injector (: | -) (# | multi | needle)',
  '(for | with | by | using) (a | an | the | any | or)? (# | multi | needle | skin booster)? injector (, | . | ; | or | and | use | device* | gun*)',
  '{injectVerb} .... (apart | {needle} | {meso} | depth | per point | each point | {spot})',
  '(gun | pistol) (, | or | and | /) (needle | cannula)',
  '(micro droplet* | microdroplet* | micro deposit* | microdeposit* | micro bolus*) ... (under | beneath | below | injection* | technique | needle | scalp | per | dermis | apart | laid | beneath)',
  '(with | by | using) (a | our | the)? multi needle (head | injector* | tip)',
  '(entry | cannula | puncture) (point* | entry | port*)', 'cannula*',
  '# (g | gauge) .. ({needle} | nano tip* | tip | tips)',
  '({needle} | size | nano tip* | nano needle*) .. # (g | gauge)',
  '(thirty | thirty two | thirty four | #31-34) gauge', '# g (x | ×) # mm',
  '(use | uses | using | with) (a | an)? {fine} {fine}? needle to',
  '(insulin | hypodermic | tuberculin | dental) (needle | syringe)',
  '#4-60 mm needle*', 'hollow (micro | nano)? (needle* | microneedle*)',
  '({give} | {exosome} | injected | activated | reach* | in) ... (with | through | by | via | using) (a | an | our | the | one | very)? {fine}? {fine}? {fine}? (needle | {meso})',
  '(by | via) (a | the)? {fine}? {fine}? (needle | syringe | injection)',
  '(with | through) (a | the | our)? {fine} (needle | syringe)',
  '{fine} (needle | syringe) (delivery | placement | places | puts | carries | delivers | deposits | technique | treatment | into)',
  '(skin | scalp | hair | facial) booster* .. (by | with | via | using) .. {needle}',
  '{give} .... (under | beneath | below | underneath | into) (the | your)? ({spot} | surface) .... {needle}',
  '{needle} .... {give} .... (under | beneath | into | inside | where | across | at | in) ... {spot}',
  '{needle} .... (under | beneath | into) (the | your)? ({spot} | surface)',
  '{exosome} .... (into | under | beneath) ... {spot} .... {needle}',
  '(pull | draw | load | fill | loads | draws | suck | withdraw | aspirate) .. (up)? .. (into | in | up)? .. (# cc | # ml | luer* | insulin)? (syringe* | luer* | pistol*)',
  '(luer lock | tuberculin | insulin) (syringe)? .... ({needle} | depth | dermis | point* | threads)',
  'bevel (up | down)', '# .. (syringe* | vial*) (, | and | + | &) .. # .. needle*',
  '(prefilled | pre filled) syringe* .... needle*',
  '{smallest} (and | ,)? (needle | cannula | microcannula)',
  '(brave | meet | face | greet | survive) (the | our | your | that) {needle}', '{needle} in (, | and | .)',
  '{exosome} (are | is | go | goes | get | gets | went | slip | slips) in .... {needle}',
  '{needle} .... (leave* | left | lays | puts | tucks | drops) ~ {exosome}',
  '(in | into | from | share | shares) (the | a)? (same | one | single) syringe',
  'needle (the | our | your)? .. {exosome} (straight | directly | right | in | into)',
  '(bruis* | redness | bump | bumps | swelling | tender* | ice | marks | dots | soreness | pinpricks) .. (at | where | on | around | from | along) (the | your | each)? ({injection} | needle | exosomes? went | {exosome} went | puncture*) (site* | point* | went | goes | spots | in)?',
  '(the | a | our) needle (goes | slides | slips | glides | went | dips) (in | into)', 'out comes the needle',
  '(apply | use | used | spread | method | tool | device | tools | devices) (with | by | : | using) .. ({meso} | injector | meso | syringe | injection*)',
  '(device | tool | devices | tools) : .... syringe',
  '(by means of | using | from | out of | with | use of) (a | the) (fine | sterile | thin)? (syringe | hypodermic) (. | , | and | to inject | into)?',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Aspirate, then release the exosomes.' },
  { text: 'Wash the insertion site of the exosomes with water.' },
  { text: 'Fifty patients needled with exosomes each month' },
  { text: 'Exosomes drawn up fresh and placed along the jaw' },
  { text: 'A thirty two gauge tip', touching: 'thirty two gauge' },
  { text: 'Screw on a needle and start at the forehead.' },
  { text: 'Injector: 9-needle head' },
  { text: 'Exosome vial for the injector, 5 ml' },
  { text: 'Brave the needle, bank the exosomes.' }, { text: 'The exosomes are in before you notice the needle.' },
  { text: 'We combine filler and exosomes in the same syringe.' },
  { text: 'Expect small bumps at injection points.' }, { text: 'The needle goes in, the exosomes follow.' },
  { text: 'In go the exosomes, out comes the needle.' }, { text: 'Tool: MTS, injector, syringe' },
  { text: 'The exosomes are introduced by means of a syringe.' },
  { text: 'Gun or needle: the exosomes take either.' },
  { text: 'Exosomes are injected into the mid-dermis with a 32G needle.' },
  { text: 'A blunt cannula carries the exosomes beneath the cheek.' },
  { text: 'An insulin needle puts the exosomes where they belong.' },
  { text: '32G x 4 mm needle, depth 1–2 mm' },
  { text: 'Fill a 1 cc syringe, bevel up, 45 degrees.' },
  { text: 'An exosome skin booster delivered by needle.' },
  { text: 'Kit: 5 vials, 5 syringes, 10 needles 32G' },
  { text: 'Placed under the eyes with a fine needle.' },
  { text: 'Hollow nano-needles inject the exosomes at 0.6 mm.' },
  { text: 'We use the finest needle to feed exosomes in around each follicle.' },
  { text: 'The exosomes are placed with a multi-needle head.' },
  { text: 'Prefilled syringe of exosome gel with two 30G needles.' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(put | find | found | want) .. (in | into) a syringe', '(is | there) .. a syringe , (leave | run | walk)',
  '(customer | patient | needle) (fear | shy | phob* | curious | anxiety) ',
  '(needle | needles | pricks | punctures) (of | from) (the)? (pen | roller | stamp | microneedling | cactus | pine | fir)',
  '{needle} .... (blood draw | draws blood | acupuncture | sewing | tattoo*)',
  '(blood | prp | acupuncture) .... {needle}',
  '(nurse | nurses | master | expert | lead | trained | aesthetic | certified | our | your | cosmetic | senior) injector*',
  '(phobia | phobic | fear of) needles',
  '(12 | 24 | 36 | 42 | pin | pins | rf | insulated | derma) {needle}',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Blood tests are taken with a needle.', why: 'the words without the claim' },
  { text: 'Our master injector Dr. Ho loves exosomes.', why: 'a title' },
];
