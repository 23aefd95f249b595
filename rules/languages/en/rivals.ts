import type { RivalKind } from '../../engine/language.ts';

/** Things on an exosome page that are not the exosomes; a claim about them is not one about exosomes. */
// biome-ignore format: lists of names read better filled than one a line
export const rivals: Readonly<Record<RivalKind, readonly string[]>> = {
  device: [
    'device*', 'hifu', 'ultherapy', 'thermage', 'coolsculpting', 'hydrafacial*', 'ipl', 'bbl', 'fraxel', 'co2 laser', 'plasma pen', 'cryotherap*', 'cryo (facial* | therapy | chamber | wand | globe* | pen | ball*)', 'cryofacial*', 'cryolipolysis', 'massager*', 'gua sha', 'headband', 'helmet*', 'laser cap', 'led mask*', 'light mask*', 'sharps', 'electroporat*', 'iontophor*', 'diode', 'needling system*', 'needling device*', 'autoclave', 'hydra pen', 'nano pen', 'vacuum tube*', 'blood tube*', 'collection tube*', 'syringe pump', 'machine*', 'pen', 'pens', 'dermapen*', 'derma pen*', 'skinpen*', 'dermaroller*', 'derma roller*', 'roller*', 'derma stamp*', 'dermastamp*', 'laser', 'lasers', 'light therapy', 'red light', 'microneedling', 'radiofrequency', 'rf', 'led', 'wand*', 'cartridge*',
    'microneedle*', 'needles', 'tips', 'centrifuge', '(isolation | extraction | purification | elisa | assay) kit*', 'spin column*', 'handset*', 'handpiece*', 'morpheus*', 'microneedler*', 'applicator*', 'syringes', 'light panel*',
  ],
  substance: [
    'prp', 'emla', 'tetracaine', 'benzocaine', 'prilocaine', 'bimatoprost', 'latanoprost', 'hyaluronidase', 'kenalog', 'triamcinolone', 'dutasteride', 'spironolactone', 'hydroquinone', 'isotretinoin', 'accutane', 'collagen stimulator*', 'plla', 'caha', 'bacteriostatic', 'xeomin', 'jeuveau', 'daxxify', 'letybo', 'muscle relax*', 'prfm', 'bio filler*', 'belotero', 'sculptra', 'topical anaesthetic', 'topical anesthetic', 'benzoyl', 'adapalene', 'clascoterone', 'finasteride', 'oral supplement*', 'lip filler*', 'tear trough filler*', 'hyaluron pen', 'salmon pdrn', 'whey', 'probiotic capsule*', 'platelet rich plasma', 'plasma', 'prf', 'filler*', 'hyaluronic acid gel', 'ha gel', 'hyaluronic filler*', 'hyaluronic acid injection*', 'hyaluronic acid', 'botox', 'botulinum', 'toxin*', 'dysport', 'neurotoxin*', 'neuromodulator*', 'lidocaine', 'numbing', 'anaesthetic', 'anesthetic',
    'numb* .. with (a | an | our)? (cream | gel | spray)', 'pdrn', 'tox', 'probiotic*', 'polynucleotide*', 'salmon dna', 'minoxidil', 'retinol', 'retinoid*', 'tretinoin', 'vitamin c', 'vitamin drip', 'glutathione', 'saline', 'steroid*', 'cortisone', 'corticosteroid*', 'profhilo', 'rejuran', 'juvelook', 'skinvive', 'restylane', 'juvederm', 'radiesse', 'growth factor*', 'stem cell (therapy | therapies | treatment* | injection* | infusion*)',
    '(chemical | glycolic | mandelic | salicylic | acid | enzyme | tca | vi | lactic | our | jessner*) peel*', 'peptide*', 'niacinamide', 'kybella', 'polydeoxyribonucleotide', 'nad', 'semaglutide', 'biotin', 'b12', 'antibiotic*', 'thread lift*', 'pdo threads', 'gfc', 'growth factor concentrate', 'wrinkle relaxer*', 'relaxer', 'anti wrinkle', 'menthol', 'hyaluronic gel', 'hydrogel filler', 'fat dissolving', 'dissolver*', 'vitamin*', 'mesotherapy cocktail*', 'meso cocktail*', 'tranexamic', 'azelaic', 'kojic', 'ascorbic', 'bakuchiol', 'ceramide*', 'collagen booster*', 'biostimulator*', 'egf', 'bovine collagen', 'stem cell extract*', 'glycolic', 'salicylic', 'squalane',
  ],
  ware: [
    'a (different | separate | another) (tin | product | jar | bottle | line | range | tub | box | formula | item | matter)', '(healing | aftercare | soothing | barrier | repair) (cream* | ointment* | balm*)', 'sunscreen*', 'spf', 'spf*', 'cleanser*', 'toner*', 'moisturi*er*', 'shampoo*', 'conditioner*', 'lip balm*', 'sheet mask*', 'eye patch*', 'makeup', 'tubes', 'packaging (is | complies | meets | holds)', 'bottle design', 'dropper cap', 'cotton*', 'diluent', 'solvent', 'supplement*', 'soap*', 'body oil*', 'exfoliant*', 'hair dye', 'brow (gel | wax* | tint* | lamination | pencil* | henna | brush* | bar)', 'bath salt*', 'hand saniti*', '(vitamin | collagen) (gummies | powder | drink*)', 'fish oil', 'castor oil', 'tea tree', 'surgical mask*', 'gloves', 'gauze', 'alcohol wipes',
  ],
  service: ['shipping', '(free | fast | express | home | worldwide | next day | same day | standard) delivery', 'delivery (time* | charge* | fee* | cost* | option* | within | service | address | date | slot* | guarantee*)', 'courier', 'checkout', 'refund*', 'returns', 'booking*', 'parking', 'payment*', 'chat', 'support team', 'newsletter', 'discount*', 'price match', 'gift card*', 'financing', 'insurance'],
};

/** What shops call a thing on the shelf. */
// biome-ignore format: a list of names reads better filled than one a line
export const goods: readonly string[] = [
  'balm*', 'mask*', 'drops', 'cream*', 'toner*', 'soap*', 'oil*', 'lotion*', 'mist*', 'spray*', 'gel*', 'butter', 'sachet*', 'patch*', 'candle*', 'tee', 'tote', 'essence*', 'serum*', 'ampoule*', 'cleanser*', 'scrub*', 'shampoo*', 'conditioner*', 'sunscreen*', 'spf', 'polish', 'stick*', 'roller*', 'needle*', 'cartridge*', 'pen', 'pens', 'wipes', 'gloves', 'box', 'kit', 'kits', 'lidocaine', 'saline', 'brush*', 'towel*', 'hat', 'facial*', 'peel*', 'massage*', 'wax*', 'brow*', 'lash*', 'botox', 'filler*', 'drip*', 'tea', 'tours', 'capsule*', 'gummies', 'powder', 'concentrate*', 'wash', 'rinse', 'milk', 'night cream', 'eye cream',
];

/** Headers of a comparison's other columns. */
export const otherColumns: readonly string[] = [
  'others',
  'other (serum* | brand* | exosome* | clinic* | product* | treatment* | maker* | cream* | booster* | ampoule* | vial* | powder* | mask* | kits | formula*)',
  'typical',
  'ordinary',
  'standard',
  'traditional',
  'conventional',
  'regular',
  'competitor*',
  'brand (a | b | c | d | x | y | z | #)',
  '(leading | rival | cheap | cheaper | budget | drugstore | supermarket | mass market | online) (brand* | serum* | exosome* | product* | kit | kits | ampoule* | alternative* | dupe*)',
  'everyone else',
  'without',
  'the rest',
  'them',
  '(the)? (old | their | usual) way',
  'our (rivals | competitors | competition)',
  'theirs',
  'stem cells',
  'stem cell*',
  'bmac',
  'generic',
  'average',
  'elsewhere',
  'high street',
  'most (serums | clinics | brands)',
];
