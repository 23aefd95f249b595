/** The plant's name in front: rose exosomes, and what plants give off. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  plantSheds: ['give', 'gives', 'provide', 'provides', 'supply', 'supplies', 'lend', 'lends', 'send', 'sends', 'shed', 'sheds', 'release', 'releases', 'secrete', 'secretes', 'exude', 'exudes', 'emit', 'emits', 'produce', 'produces', 'yield', 'yields', 'express', 'expresses', 'give off', 'gives off', 'send out', 'sends out', 'send off', 'breathe out', 'breathes out', 'hand us', 'hands us', 'give us', 'gives us', 'lend us', 'lends us', 'blow', 'blows', 'brew', 'brews', 'bud off', 'buds off', 'donate', 'donates', '(make | makes | give | gives | send | sends) (its | their | such | tiny | own)'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{plant} {plantPart}? {plantPart}? {plantPart}? {plantPart}? {plantCarrier}',
  '{plant} _ {plantPart} {plantPart}? {plantPart}? {exosome}',
  '{plant} _? _? \\( ~ \\) {plantPart}? {plantPart}? {plantPart}? {exosome}',
  '{plant} {plantPart}? (/ | & | and | + | , | x) {plant} {plantPart}? {plantPart}? {plantPart}? {exosome}',
  '{plant} , {plant} (and | & | , | or) ~ {plant} {plantPart}? {plantPart}? {exosome}',
  '(plant | botanical | vegan | vegetal | floral | herbal) (based | derived | sourced | origin | powered)? (and | & | ,) (natural | vegan | cruelty free | plant based | organic | biotech*) {exosome}',
  '{plantKind} (exo | exos)',
  '{plantExo}',
  '(root | roots | seed | bark | bulb | flower | leaf | fruit) (cell | stem cell | derived | callus)? {exosome}',
  '(botanically | vegetally) ({plantGrown} | obtained | produced) {exosome}',
  '(exo | exos) {plant}',
  '{plant} ev',
  '{plant} , (the | a)? (plant | flower | fruit | herb | tree | leaf | source | root) .. {exosome} (come | came | are | begin | start) (from)?',
  '{plant} .. {plantSheds} .. {plantCarrier}',
  '{plant} .... (its | their) (own | very own | tiny | little | nano | precious)? {exosome}',
  '{plant} {plantPart}? {plantPart}? .... (and | , | to | then | ; | until) .. {plantTaken} ~ {exosome}',
  '{plant} {plantPart}? {plantPart}? ,? whose {exosome}',
  '{plant} .... (source | origin | birthplace | home | factory | starting material | raw material | starting point | parents | mothers | makers | cradle | feedstock) (for | of | to | behind) ~ {exosome}',
  '{plant} {plantPart}? .... what (it | they | the cells) {plantSheds}',
  '{plant} .. as (the | our | its | a)? (only | sole)? ({exosome} source | source of ~ {exosome})',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Peony, the flower that our exosomes come from.', touching: 'Peony' },
  { text: 'Our lab grows lotus callus and keeps what it sheds.', touching: 'what it sheds' },
  { text: 'We took plants as the source of our exosomes.', touching: 'plants as the source' },
  { text: 'Our peony fields are the starting point for these exosomes.', touching: 'starting point for these exosomes'},
  { text: 'Made with green-tea exosomes.', touching: 'green-tea exosomes' },
  { text: 'Aqua, Glycerin, Centella Asiatica Callus Extracellular Vesicles, Panthenol', touching: 'Centella Asiatica Callus Extracellular Vesicles'},
  { text: 'Water, Houttuynia Cordata Extracellular Vesicles, Betaine, Panthenol', touching: 'Houttuynia Cordata Extracellular Vesicles'},
  { text: 'Citrus Limon (Lemon) Juice Vesicles', touching: 'Juice Vesicles' },
  { text: 'Plant stem cell-derived exosomes in every drop.', touching: 'Plant stem cell-derived exosomes' },
  { text: 'ExoCica, the ampoule', touching: 'ExoCica' },
  { text: 'Vegan exosomes for sensitive skin.', touching: 'Vegan exosomes' },
  { text: 'Rose, lily and ginseng exosomes', touching: 'ginseng exosomes' },
  { text: 'At night the sunflower sprout sheds its messengers.', touching: 'sunflower sprout sheds its messengers' },
  { text: 'The edelweiss cells secrete exosomes into the medium.', touching: 'edelweiss cells secrete exosomes' },
  { text: 'Orchids flower for months, and it is their exosomes that keep them going.', touching: 'their exosomes' },
  { text: 'Maca root exosomes', touching: 'root exosomes' },
  { text: 'Six sachets of kelp vesicles', touching: 'kelp vesicles' },
  { text: 'Reishi mushroom exosomes', touching: 'Reishi mushroom exosomes' },
  { text: 'New Zealand flax exosomes', touching: 'flax exosomes' },
  { text: 'Swiss Apple and Damask Rose exosomes', touching: 'Rose exosomes' },
  { text: 'Plant-based, vegan exosomes', touching: 'vegan exosomes' },
  { text: 'Botanically derived exosomes', touching: 'derived exosomes' },
  { text: 'Exo Bhringraj Serum', touching: 'Exo Bhringraj' },
  { text: 'Phyto Exo, the essence', touching: 'Phyto Exo' },
  { text: 'Acacia Victoriae Seed Extracellular Vesicles', touching: 'Extracellular Vesicles' },
  { text: 'Plant EV concentrate', touching: 'Plant EV' },
  { text: 'We culture orchid cells and collect the exosomes they shed.', touching: 'collect the exosomes' },
  { text: 'Aloe leaves, whose exosomes are gentle.', touching: 'whose exosomes' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Contains no plant exosomes.', why: 'negated' },
  { text: 'Unlike plant exosomes, ours are from platelets.', why: 'of others' },
];
