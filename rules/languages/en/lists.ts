import { algaNames, mushroomNames, plantCultureWords, plantNames } from '../../vocabulary/plants.ts';
import { cellAbbreviations, tissueStems, tissueTerms } from '../../vocabulary/tissues.ts';

/** Words that say plant, alga or mushroom by themselves, whatever grows it; roots, seeds and bulbs are hair's as well. */
// biome-ignore format: a list of names reads better filled than one a line
const plantKinds = [
  'plant', 'plants', 'botanical', 'botanicals', 'botanic', 'botanically', 'phyto', 'phytoderived', 'phytobased', 'phytocell*', 'phytogenic*', 'vegan', 'vegans', 'vegetal', 'vegetable*', 'veggie', 'veggies', 'veg', 'herb', 'herbs', 'herbal', 'floral', 'flora', 'plantae',
  'fruit', 'fruits', 'flower', 'flowers', 'blossom*', 'petal', 'petals', 'leaf', 'leaves', 'foliage', 'sprout', 'sprouts', 'seedling*', 'berry', 'berries', 'shoots', 'meristem*', 'rhizome*', 'tuber', 'tubers', 'frond*', 'sporocarp*', 'pollen', 'shrub*', 'tree', 'trees', 'wildflower*', 'superfood*', 'superfruit*', 'succulent*', 'grass',
  'callus', 'calli', 'algae', 'alga', 'algal', 'microalg*', 'macroalg*', 'seaweed*', 'kelp', 'kelps', 'fungal', 'fungus', 'fungi', 'mushroom*', 'truffle*', 'mycelium', 'mycelia*', 'lichen*', 'moss', 'mosses', 'fern', 'ferns', 'plankton', 'phytoplankton', 'marine plant*', 'sea plant*', 'alpine (plant* | flower* | herb* | flora)', 'alpine', 'orchard', 'vineyard', 'hedgerow', 'meadow', 'kitchen garden',
  '*berry', '*berries', '*wort', '*weed', '*weeds', '*grass', '*fruit', '*fruits', '*flower', '*flowers', '*blossom', '*thistle', '*thorn', '*melon', '*melons', '*cress', '*mint', '*moss', '*seeds', '*leaves',
];

/** Plants of garden, kitchen and medicine by the names that English shops give them; Latin names are in the vocabulary. */
// biome-ignore format: a list of names reads better filled than one a line
const plantsByName = [
  // flowers
  'rose', 'roses', 'rosa', 'damask', 'rosehip*', 'rose hip*', 'edelweiss', 'orchid*', 'lotus', 'lily', 'lilies', 'water lil*', 'lavender', 'chamomile', 'camomile', 'calendula', 'marigold*', 'camellia*', 'camelia', 'peony', 'peonies', 'jasmine', 'hibiscus', 'iris', 'irises', 'orris', 'magnolia*', 'violet', 'violets', 'tulip*', 'narcissus', 'daffodil*', 'snowdrop*', 'gardenia*', 'lilac', 'lilacs', 'sunflower*', 'cornflower*', 'elderflower*', 'passionflower*', 'sakura', 'frangipani', 'plumeria', 'ylang', 'ylang ylang', 'wisteria', 'chrysanthemum*', 'primrose*', 'poppy', 'poppies', 'daisy', 'daisies', 'dahlia*', 'freesia*', 'hyacinth*', 'carnation*', 'geranium*', 'pelargonium', 'begonia*', 'azalea*', 'rhododendron*', 'hydrangea*', 'honeysuckle', 'bluebell*', 'crocus*', 'foxglove*', 'gentian*', 'mimosa', 'tuberose', 'verbena', 'vervain', 'petunia*', 'pansy', 'pansies', 'snapdragon*', 'forget me not*', 'columbine', 'cyclamen', 'anemone', 'buttercup*', 'cosmos flower', 'protea', 'bougainvillea', 'champaca', 'oleander', 'evening primrose', 'snow lotus', 'alpine rose', 'alpenrose', 'heather', 'hellebore*', 'cactus', 'cacti', 'prickly pear', 'aloe', 'aloes', 'agave', 'yucca', 'houseleek*', 'immortelle', 'everlasting flower', 'rose of jericho',
  // herbs and medicine
  'centella', 'cica', 'gotu kola', 'tiger grass', 'tigergrass', 'pennywort', 'ginseng', 'panax', 'mugwort', 'ssuk', 'heartleaf', 'eoseongcho', 'houttuynia', 'licorice', 'liquorice', 'ginger', 'turmeric', 'curcuma', 'haldi', 'ginkgo', 'gingko', 'arnica', 'echinacea', 'buckthorn', 'yarrow', 'meadowsweet', 'comfrey', 'plantain', 'dandelion*', 'nettle*', 'burdock', 'valerian', 'horsetail', 'milk thistle', 'thistle', 'thistles', 'witch hazel', 'hazel', 'eyebright', 'borage', 'mallow', 'marshmallow root', 'lemon balm', 'melissa', 'hyssop', 'lovage', 'sorrel', 'plantago', 'clover', 'red clover', 'alfalfa', 'fenugreek', 'methi', 'bhringraj', 'brahmi', 'ashwagandha', 'tulsi', 'holy basil', 'neem', 'amla', 'shatavari', 'manjistha', 'triphala', 'giloy', 'guduchi', 'gokshura', 'jatamansi', 'shikakai', 'reetha', 'henna', 'moringa', 'nigella', 'black cumin', 'black seed', 'kalonji', 'saffron', 'kesar', 'sandalwood', 'chandan', 'vetiver', 'astragalus', 'dong quai', 'angelica', 'schisandra', 'rehmannia', 'fo ti', 'he shou wu', 'goji', 'wolfberr*', 'skullcap', 'baikal', 'dendrobium', 'notoginseng', 'rhodiola', 'roseroot', 'siberian ginseng', 'cat claw', 'devil claw', 'dragon blood', 'sangre de drago', 'saw palmetto', 'pygeum', 'hops', 'hop cone*', 'hemp', 'cannabis', 'st john wort', 'black cohosh', 'maca', 'guarana', 'yerba mate', 'kava', 'noni', 'sage', 'clary sage', 'thyme', 'rosemary', 'basil', 'oregano', 'marjoram', 'mint', 'spearmint', 'parsley', 'cilantro', 'coriander', 'dill', 'fennel', 'chive*', 'tarragon', 'bay leaf', 'laurel', 'eucalyptus', 'tea tree', 'manuka', 'kanuka', 'patchouli', 'frankincense', 'myrrh', 'lemongrass', 'citronella', 'cardamom', 'cinnamon', 'clove', 'cloves', 'nutmeg', 'star anise', 'anise', 'aniseed', 'cumin', 'paprika', 'vanilla', 'sumac', 'sesame', 'mustard seed*', 'wasabi', 'horseradish', 'resurrection plant*', 'ice plant', 'haberlea', 'purslane', 'samphire', 'sea fennel', 'sea holly', 'glasswort', 'sea buckthorn', 'sea lavender', 'silversword',
  // the kitchen
  'green tea', 'white tea', 'black tea', 'tea leaf', 'tea leaves', 'tea plant*', 'tea seed*', 'matcha', 'coffee', 'cacao', 'cocoa', 'grape', 'grapes', 'grapevine', 'grapeseed', 'grapefruit*', 'vine', 'apple', 'apples', 'crab apple*', 'lemon', 'lemons', 'lime', 'limes', 'finger lime*', 'citrus', 'orange', 'oranges', 'yuzu', 'yuja', 'tangerine*', 'mandarin*', 'clementine*', 'kumquat*', 'bergamot', 'pomelo', 'calamansi', 'hallabong', 'kiwi', 'kiwis', 'cherry', 'cherries', 'acerola', 'peach', 'peaches', 'apricot*', 'nectarine*', 'plum', 'plums', 'kakadu plum*', 'prune', 'prunes', 'pear', 'pears', 'quince*', 'persimmon*', 'medlar*', 'loquat*', 'fig', 'figs', 'date palm*', 'desert date*', 'date (fruit | seed | stone)', 'pomegranate*', 'acai', 'banana*', 'mango', 'mangoes', 'mangos', 'mangosteen*', 'papaya*', 'pineapple*', 'coconut*', 'guava*', 'lychee*', 'litchi*', 'longan', 'rambutan*', 'durian*', 'jackfruit*', 'passionfruit*', 'passion fruit*', 'dragon fruit', 'star fruit', 'soursop', 'graviola', 'tamarind', 'baobab', 'marula', 'shea', 'argan', 'jojoba', 'moringa', 'kigelia', 'rooibos', 'buchu', 'honeybush', 'melon', 'melons', 'watermelon*', 'cucumber*', 'pumpkin*', 'squash', 'zucchini', 'courgette*', 'carrot*', 'tomato', 'tomatoes', 'potato', 'potatoes', 'sweet potato*', 'yam', 'yams', 'taro', 'cassava', 'ube', 'beet', 'beets', 'beetroot', 'radish*', 'turnip*', 'celery', 'asparagus', 'artichoke*', 'broccoli', 'cauliflower', 'cabbage*', 'kale', 'spinach', 'lettuce', 'chicory', 'rocket leaf', 'arugula', 'watercress', 'bok choy', 'okra', 'aubergine*', 'eggplant*', 'chilli', 'chili', 'pepper', 'peppers', 'garlic', 'onion*', 'leek', 'leeks', 'shallot*', 'pea', 'peas', 'bean', 'beans', 'soy', 'soya', 'soybean*', 'mung bean*', 'chickpea*', 'lentil*', 'lupin*', 'peanut*', 'almond*', 'walnut*', 'hazelnut*', 'chestnut*', 'pistachio*', 'cashew*', 'macadamia*', 'pecan*', 'brazil nut', 'oat', 'oats', 'rice', 'rice bran', 'black rice', 'wheat', 'barley', 'rye', 'millet', 'quinoa', 'amaranth', 'buckwheat', 'sorghum', 'corn', 'maize', 'flax', 'linseed*', 'flaxseed*', 'chia', 'avocado*', 'olive', 'olives', 'sugar cane', 'sugarcane', 'stevia',
  // trees and shrubs
  'bamboo', 'birch', 'pine', 'pines', 'fir', 'spruce', 'larch', 'cypress', 'hinoki', 'cedar', 'juniper', 'redwood', 'sequoia', 'yew', 'oak', 'willow', 'linden', 'lime blossom', 'elm', 'maple', 'poplar', 'aspen', 'rowan', 'hawthorn', 'blackthorn', 'mulberr*', 'paper mulberry', 'magnolia bark', 'acacia', 'wattle*', 'banksia', 'quandong', 'lilly pilly', 'davidson plum', 'kawakawa', 'harakeke', 'horopito', 'kowhai', 'pohutukawa', 'sea grape*', 'pandan', 'palm (leaf | leaves | fruit | tree | kernel)', 'oil palm', 'teak', 'myrtle', 'lemon myrtle', 'eucalypt*', 'cinchona', 'copaiba', 'andiroba', 'pracaxi', 'tamanu', 'kukui', 'pongamia', 'banyan', 'bodhi', 'peepal', 'moringa tree', 'ivy', 'holly', 'mistletoe', 'broom flower', 'perilla', 'shiso', 'bramble*', 'elderberr*', 'oregon grape', 'barberr*', 'berberis', 'bracken', 'staghorn fern',
  // sea and forest floor
  'spirulina', 'chlorella', 'nori', 'wakame', 'kombu', 'dulse', 'laver', 'hijiki', 'irish moss', 'sea moss', 'bladderwrack', 'carrageen', 'sea lettuce', 'coralline', 'diatom*', 'fucoidan algae', 'reishi', 'lingzhi', 'shiitake', 'maitake', 'enoki', 'chaga', 'cordyceps', 'lion mane', 'lionmane', 'oyster mushroom*', 'turkey tail', 'tremella', 'snow mushroom*', 'snow fungus', 'matsutake', 'porcini', 'songyi',
];

/** Plants that product names glue to exosome: "ExoCica", "RoseExo". */
// biome-ignore format: a list of names reads better filled than one a line
const gluedPlants = ['cica', 'centella', 'rose', 'rosa', 'flora', 'flor', 'plant', 'phyto', 'ginseng', 'tea', 'lotus', 'lily', 'edelweiss', 'botani', 'botanic', 'botanical', 'vegan', 'veg', 'herb', 'berry'];

/** Where human exosomes come from, in words. */
// biome-ignore format: a list of names reads better filled than one a line
const humanWords = [
  'human', 'humans', 'donor', 'donors', 'adipose', 'lipoaspirate*', 'liposuction*', 'umbilical', 'cord', 'cords', 'wharton', 'placent*', 'afterbirth*', 'birth tissue*', 'amnio*', 'amnion', 'bone marrow', 'fibroblast*', 'platelet*', 'newborn*', 'neonatal', 'foreskin',
  'mesenchymal', 'mesenchimal', 'mesenchyme', 'keratinocyte*', 'perinatal', 'menstrual', 'dental pulp', 'milk (teeth | tooth)', 'dermal papilla', 'fat derived', 'body fat', 'fat (stem | cell | cells | tissue)', 'donated (fat | skin | tissue* | blood | cells)', 'autologous', 'allogenic', 'nk cell*', 'natural killer', 'dendritic', 'immune cell*', 'endometrial', 'endometrium', 'decidua*', 'chorion', 'chorionic', 'trophoblast*', 'synovi*', 'thrombocyte*', 'outer root sheath', 'tummy tuck*', 'abdominoplast*', 'belly fat', 'breast milk', '(baby | wisdom | deciduous) (teeth | tooth)', 'leukocyte*', 'leucocyte*', 'red blood cell*', 'urine',
];

const spaced = (terms: readonly string[]) => terms.map((term) => term.replace(/-/g, ' ').replace(/['’.]/g, "'"));

/** Word lists that several wordings share; named in phrases as {exosome}, {plant}, {human}, {fda}, {month}. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  exosome: [
    '*exosom*',
    'exo somes',
    'exo some',
    'exosone*',
    'exosme*',
    'exsosom*',
    'vesicle*',
    '*nanovesicle*',
    'evs',
    'exos',
    'exo',
  ],
  plant: [
    ...plantKinds,
    ...plantsByName,
    ...spaced([...plantNames, ...algaNames, ...mushroomNames, ...plantCultureWords]),
  ],
  plantExo: gluedPlants.flatMap((plant) => [`exo${plant}*`, `exosom${plant}*`, `${plant}exo*`]),
  human: [...humanWords, ...spaced(tissueTerms), ...tissueStems.map((stem) => `${stem}*`)],
  cell: [...spaced(cellAbbreviations), ...spaced(cellAbbreviations).map((term) => `${term}s`)],
  fda: [
    'fda',
    'usfda',
    'us fda',
    'food and drug administration',
    'food & drug administration',
    'food drug administration',
  ],
  time: ['day', 'days', 'week', 'weeks', 'month', 'months', 'mo', 'mos', 'year', 'years', 'yr', 'yrs', 'hour', 'hours'],
  skin: [
    'skin',
    'face',
    'scalp',
    'dermis',
    'cheek*',
    'neck',
    'hands',
    'hairline',
    'follicle*',
    'decollete',
    'forehead',
    'lip',
    'lips',
    'undereye*',
    'tissue',
  ],
  prints: [
    'say',
    'says',
    'said',
    'read',
    'reads',
    'claim',
    'claims',
    'claimed',
    'print',
    'prints',
    'printed',
    'promise',
    'promises',
    'promised',
    'write',
    'writes',
    'boast',
    'boasts',
    'advertise',
    'advertises',
    'carry',
    'carries',
    'bear',
    'show',
    'shows',
    'shout',
    'shouts',
    'scream',
    'tout',
    'touts',
    'swear',
    'swears',
  ],
  rivalTreatment: [
    'prp',
    'platelet rich plasma',
    'platelet rich fibrin',
    'prf',
    'plasma',
    'stem cell*',
    'botox',
    'toxin',
    'filler*',
    'retinol',
    'retinoid*',
    'tretinoin',
    'growth factor*',
    'egf',
    'pdrn',
    'polynucleotide*',
    'salmon dna',
    'rejuran',
    'microneedling alone',
    'minoxidil',
    'finasteride',
    'peptide*',
    'hyaluronic',
    'vitamin c',
    'laser',
    'lasers',
    'cortisone',
    'steroid*',
    'surgery',
    'facelift',
    'peel',
    'peels',
    'profhilo',
    'mesotherapy',
  ],
};
