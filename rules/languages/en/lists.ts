import { algaNames, mushroomNames, plantCultureWords, plantNames } from '../../vocabulary/plants.ts';
import { cellAbbreviations, tissueStems, tissueTerms } from '../../vocabulary/tissues.ts';

/** Plants by the names that English shops give them; Latin and INCI names are in the vocabulary. */
// biome-ignore format: a list of names reads better filled than one a line
const plantWords = [
  'plant', 'plants', 'botanical', 'botanicals', 'botanic', 'phyto*', 'vegan', 'vegetal', 'vegetable*', 'veggie', 'herb', 'herbs', 'herbal',
  'fruit', 'fruits', 'flower', 'flowers', 'floral', 'blossom*', 'petal', 'petals', 'leaf', 'leaves', 'seed', 'seeds', 'sprout', 'sprouts', 'root', 'roots', 'berry', 'berries',
  'callus', 'algae', 'alga', 'algal', 'microalg*', 'seaweed', 'kelp', 'spirulina', 'chlorella', 'fungal', 'fungus', 'mushroom*', 'truffle*', 'moss', 'fern',
  'rose', 'roses', 'damask', 'rosehip*', 'centella', 'cica', 'gotu kola', 'tiger grass', 'green tea', 'tea leaf', 'tea leaves', 'tea plant', 'matcha', 'ginseng', 'aloe', 'grape*', 'apple*', 'edelweiss', 'orchid*',
  'lotus', 'lily', 'lilies', 'lavender', 'chamomile', 'camomile', 'calendula', 'marigold', 'buckthorn', 'ginger', 'turmeric', 'carrot*', 'tomato*', 'lemon*',
  'citrus', 'orange', 'oranges', 'yuzu', 'broccoli', 'spinach', 'kale', 'oat', 'oats', 'rice', 'soy', 'soybean*', 'avocado*', 'olive*', 'argan', 'cactus',
  'moringa', 'reishi', 'shiitake', 'tremella', 'chaga', 'bamboo', 'camellia', 'cherry', 'peony', 'jasmine', 'hibiscus', 'iris', 'magnolia', 'mugwort', 'heartleaf',
  'licorice', 'liquorice', 'pomegranate*', 'blueberr*', 'strawberr*', 'raspberr*', 'blackberr*', 'cranberr*', 'goji', 'acai', 'samphire', 'purslane', 'hazel', 'arnica', 'echinacea',
  'sunflower', 'wheat', 'barley', 'corn', 'bean', 'beans', 'cucumber*', 'melon*', 'watermelon*', 'peach*', 'mango*', 'banana*', 'papaya*', 'pineapple*', 'coconut*', 'cacao', 'coffee',
  'mint', 'peppermint', 'rosemary', 'sage', 'thyme', 'basil', 'oregano', 'garlic', 'onion*', 'potato*', 'cabbage*', 'beet', 'beetroot', 'celery', 'parsley', 'alfalfa', 'clover',
  'birch', 'pine', 'oak', 'willow', 'ginkgo', 'eucalyptus', 'tea tree', 'saffron', 'violet', 'tulip*', 'narcissus', 'daffodil*', 'snowdrop*', 'gardenia', 'lilac', 'dandelion', 'nettle',
  'fig', 'figs', 'date palm', 'dragon fruit', 'kiwi', 'guava', 'lychee', 'passionfruit', 'elderberr*', 'elderflower*', 'cornflower', 'sakura', 'snow mushroom', 'ashwagandha', 'neem', 'tulsi', 'amla', 'rhizome*', 'sporocarp*', 'frond*', 'bracken', 'hawthorn', 'thistle', 'thistles', 'wattle*', 'bramble*', 'heather', 'clover', 'hemp', 'cannabis', 'lichen', 'plankton', 'sea fennel', 'marine plant*', 'bark', 'tuber*', 'bulb*', 'yam', 'ginkgo', 'pea', 'peas', 'lentil*', 'almond*', 'walnut*', 'chestnut*', 'cypress', 'cedar', 'juniper', 'elder', 'plum*', 'pear', 'pears', 'apricot*', 'persimmon*', 'tangerine*', 'mandarin*', 'lime', 'limes',
];

/** Where human exosomes come from, in words. */
// biome-ignore format: a list of names reads better filled than one a line
const humanWords = [
  'human', 'humans', 'donor', 'donors', 'adipose', 'umbilical', 'cord', "wharton's jelly", 'whartons jelly', 'wharton', 'placent*', 'amnio*', 'amnion', 'bone marrow', 'fibroblast*', 'platelet*',
  'mesenchymal', 'keratinocyte*', 'perinatal', 'menstrual', 'dental pulp', 'dermal papilla', 'fat derived', 'body fat',
];

const spaced = (terms: readonly string[]) => terms.map((term) => term.replace(/-/g, ' ').replace(/['’.]/g, "'"));

/** Word lists that several wordings share; named in phrases as {exosome}, {plant}, {human}, {fda}, {month}. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  exosome: ['*exosom*', 'exo somes', 'exo some', 'exosone*', 'exosme*', 'exsosom*', 'vesicle*', '*nanovesicle*', 'evs', 'exos', 'exo'],
  plant: [...plantWords, ...spaced([...plantNames, ...algaNames, ...mushroomNames, ...plantCultureWords])],
  human: [...humanWords, ...spaced(tissueTerms), ...tissueStems.map((stem) => `${stem}*`)],
  cell: [...spaced(cellAbbreviations), ...spaced(cellAbbreviations).map((term) => `${term}s`)],
  fda: ['fda', 'usfda', 'us fda', 'food and drug administration', 'food & drug administration', 'food drug administration'],
  time: ['day', 'days', 'week', 'weeks', 'month', 'months', 'mo', 'mos', 'year', 'years', 'yr', 'yrs', 'hour', 'hours'],
  span: ['# {time}', '(two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | fifteen | eighteen | twenty | twenty four | thirty | thirty six | several | many | a | one | a whole | a full) {time}', '# m', '# (summers | winters | seasons)'],
  skin: ['skin', 'face', 'scalp', 'dermis', 'cheek*', 'neck', 'hands', 'hairline', 'follicle*', 'decollete', 'forehead', 'lip', 'lips', 'undereye*', 'tissue'],
  rivalTreatment: [
    'prp', 'platelet rich plasma', 'platelet rich fibrin', 'prf', 'plasma', 'stem cell*', 'botox', 'toxin', 'filler*', 'retinol', 'retinoid*', 'tretinoin', 'growth factor*', 'egf', 'pdrn', 'polynucleotide*',
    'salmon dna', 'rejuran', 'microneedling alone', 'minoxidil', 'finasteride', 'peptide*', 'hyaluronic', 'vitamin c', 'laser', 'lasers', 'cortisone', 'steroid*', 'surgery', 'facelift', 'peel', 'peels', 'profhilo', 'mesotherapy',
  ],
};
