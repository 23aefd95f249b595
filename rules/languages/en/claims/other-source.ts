import type { Examples, Wording } from '../../../engine/language.ts';
import { animalNames } from '../../../vocabulary/animals.ts';
import { microbeNames } from '../../../vocabulary/microbes.ts';

/** Animals, what they give, and microbes, by the names that English shops use. */
// biome-ignore format: a list of names reads better filled than one a line
const creatureWords = [
  'animal', 'animals', 'animal cell', 'marine animal*', 'cows', 'calf', 'calves', 'cattle', 'bovines', 'goats', 'buffalo', 'yak', 'lamb', 'lambs', 'mare', 'mares', 'ewe', 'pigs', 'rabbit*', 'mouse', 'mice', 'rat', 'rats', 'stag',
  'dairy', 'first milk', 'milks', 'buttermilk', 'kefir', 'yogurt*', 'yoghurt*', 'casein', 'lactoferrin', 'egg', 'eggs', 'egg white*', 'eggshell*', 'hen', 'hens', 'chicken*', 'duck', 'ostrich', 'emu', 'birds nest', 'bird nest', 'bird',
  'cod', 'herring', 'shark', 'squid', 'octopus', 'shrimp*', 'prawn*', 'crab', 'coral', 'corals', 'sea star*', 'sea squirt*', 'sea snail*', 'eel', 'carp', 'roe', 'milt', 'sperm', 'clam', 'clams', 'mussels', 'oysters', 'abalone*', 'scallop*', 'mollus*',
  'snails', 'slug', 'slugs', 'leech*', 'earthworm*', 'worm', 'worms', 'silk moth*', 'cocoon*', 'spider*', 'insect*', 'cricket*', 'larva*', 'fly larva*', 'frog', 'axolotl*', 'salamander*',
  'bee', 'bees', 'honeybees', 'honey bee*', 'queen bee*', 'hive', 'hives', 'bee bread', 'manuka honey', 'antler*', 'deer velvet', 'deer', 'red deer', 'cervus elaphus', 'elk', 'reindeer', 'alpaca', 'camel', 'donkey', 'lactobacillus', 'sheep placenta',
  'bacteria*', 'bacterium', 'probiotics', 'postbiotics', 'microbe', 'microbes', 'microbial', 'microbiome', 'microbiota', 'yeasts', 'lacto', 'lactic', 'bifido*', 'bifid', 'kombucha', 'kimchi', 'sourdough', 'sake', 'koji', 'brewer*', 'e coli', 'fermented milk',
];

/** Exosomes or vesicles out of an animal or a microbe, in words or in an ingredient list. */
export const wording: Wording = {
  yieldsTo: [],
  lists: {
    creature: [
      ...new Set([
        ...creatureWords,
        ...animalNames.map((name) => name.replace(/-/g, ' ')),
        ...microbeNames.map((name) => name.replace(/-/g, ' ')),
      ]),
    ],
    creaturePart: [
      '(milk | colostrum | whey | dairy | serum | plasma | blood | egg | eggs | roe | milt | sperm | testes | testis | testicle* | mucin | mucus | slime | secretion* | filtrate | antler | velvet | placenta* | jelly | honey | propolis | venom | pollen | hive | cell | cells | stem | derived | based | sourced | origin | born | fed | made | cultured | fermented | ferment* | extracted | raw | fresh | pure | purified | active | bio | bioactive | nano | natural | freeze | dried | outer | membrane | extracellular | type | own | and | & | + | msc | mscs | mori | species | sp)',
    ],
    creatureFrom: [
      '(from | of | out of | derived | sourced | extracted | isolated | harvested | obtained | taken | collected | drawn | gathered | skimmed | strained | squeezed | coaxed | milked | spun | spat | spit | shed | secreted | released | produced | made | given off | sent out | purified | separated | cultured | fermented | by | courtesy of | come | comes | coming | borrowed | born in | born of | straight from | grown in | raised from)',
    ],
    creatureGives: [
      '(release | releases | released | shed | sheds | secrete | secretes | secreted | produce | produces | produced | make | makes | give | gives | give off | send out | spit out | leave behind | are rich in | is rich in)',
    ],
    creatureTake: [
      '(skim* | spin | spun | sieve* | strain* | collect* | harvest* | gather* | draw* | press* | filter* | isolat* | extract* | pull* | coax* | catch | capture* | separat* | wash* | distil* | take* | lift*)',
    ],
  },
  phrases: [
    '{creature} .... (is | are | was | were | be) (the | our | its)? (only | sole | true)? (source | origin | starting point | raw material | birthplace | makers) (of | for | behind) .. {exosome}',
    '{creature} .. (yields | yield | sends | send | gives off | lets go of | wrote | packed | parts with) .. ({exosome} | messengers | parcels)',
    '(parcels | messengers | couriers | envelopes) .. (made | wrapped | packed | sent | written | shed) by .. {creature}',
    '{creature} (*philus | plantarum | rhamnosus | *casei | lactis | longum | subtilis | cerevisiae | salivarius | fermentum | reuteri | breve | infantis) {exosome}',
    '(ours | they | these | it | this) (come | comes | are | is) (all | only | made)? (obtained | taken | won | made | extracted)? (from | out of) ~ {creature}',
    '(no | nope | not plant | not human) , (it | they | ours | these)? (is | are | come | comes)? (only)? (from)? (the)? {creature} (bacteria* | milk | derived)? (\\. | ; | ! | , | only)',
    '{creature} {creaturePart}? {creaturePart}? {creaturePart}? ({exosome} | ev)',
    '{creature} (lysate | strain | culture | _) _? (extracellular | ev | nano) ({exosome} | ev)',
    '{exosome} ,? (that | which | we | are | is | were | all | only | purely | fully | gently | freshly | carefully | have been | being)? (are | is | were | come | we | have been)? ~ {creatureFrom} (from | of | by | out of | out by | off by)? _? _? {creature}',
    '{exosome} (of | from | by) .. {creature}',
    '{exosome} (are | is | : | - | \\() (100 | %)? (purely | fully | entirely | all)? {creature} (derived | based | origin | sourced | \\))?',
    '{exosome} \\( .. {creature}',
    '(source | origin | species | tissue | sourced from | derived from | obtained from | raw material | starting material | cell source | strain | parent cell*) (of (the | our)? {exosome})? : .. {creature}',
    '{creature} .... (its | their | whose) (own | tiny)? {exosome}',
    '{creature} ~ {creatureGives} ... {exosome}',
    '{exosome} (that | which)? .. {creature} ~ {creatureGives}',
    '{creature} .... (where | what | whence) .. {exosome} (come | comes | are)',
    '{creature} (and | , | then | to | , then)? (we)? {creatureTake} .. {exosome}',
    '{creatureTake} .. {exosome} .. (from | out of | off) .. {creature}',
    '{creature} .... (come | comes | came | arise | flow | we .. (take | draw | isolate | collect | win)) ... {exosome}',
    '(from | out of) the .. (milt | roe | first milk | milk | colostrum | udder | hive | comb | slime | mucin | testes | whey | curd) of ~ {creature}',
    '{creatureTake} (our | the | fresh | local)? ~ {creature} {creaturePart}?',
    '(the ones | ours | these | those | exosomes) ... (are | is) (made | grown | cultured | won | obtained | brewed) (from | by | with | out of) .. {creature}',
    '(cord | placenta* | umbilical* | amnio*) .. (of | from) .. {creature}',
  ],
  never: [
    '(study | studies | researchers | scientists | group | team) .... (fed | look* at | tested | gave | used) .. {creature}? {creaturePart}? {exosome}',
    '{creature} {creaturePart}? {exosome} (are the rage | lack | cannot | are everywhere)',
    '(former | previous | discontinued) {creature} {creaturePart}? {exosome}',
    '(coconut | oat | almond | soy | rice | plant | hemp | cashew | vegan) milk',
    'milk (thistle | vetch)',
    '(horse chestnut | bee balm | cow parsley | horse radish | goji | honey suckle | honey locust | fish mint | deer tongue | cow wheat | mare tail)',
    '{creature} (dna | pdrn | polynucleotide*) ~ {exosome}',
    '(dna | pdrn | polynucleotide* | protein* | peptide* | collagen | extract) .. (from | out of) .... {creature}',
    '{creature} {creaturePart}? (extract | oil | protein | powder | lysate | peptide* | collagen) ~ (and | & | plus | with | beside) ~ {exosome}',
    '{exosome} .. (tested on | trial* on | on | for | to | in) {creature}',
    '(feed | feeds | balance* | support* | help* | protect* | kind to) .. (microbiome | bacteria)',
    '(milk | honey | salmon) (coloured | colored | white | pink | like)',
  ],
};

export const examples: Examples = {
  flagged: [
    { text: 'The bee is the source of our exosomes.', touching: 'source of our exosomes' },
    { text: 'Each herd of goats yields the exosomes.', touching: 'yields the exosomes' },
    { text: 'Tiny parcels packed by bees.', touching: 'packed by bees' },
    { text: 'Bifidobacterium longum exosomes' },
    { text: 'Ours come from goat milk.' },
    { text: 'Exosomes? It comes from yeast.', touching: 'comes from yeast' },
    { text: 'Is it a plant exosome? No, goat milk.', touching: 'goat milk' },
    { text: 'Milk exosomes whipped into a cream.', touching: 'Milk exosomes' },
    {
      text: 'Aqua, Glycerin, Lactobacillus Paracasei Extracellular Vesicles, Panthenol',
      touching: 'Lactobacillus Paracasei Extracellular Vesicles',
    },
    {
      text: 'Aqua, Lactobacillus lysate extracellular vesicles, Betaine',
      touching: 'Lactobacillus lysate extracellular vesicles',
    },
    {
      text: 'Our exosomes are isolated from the first milk of grass-fed cows.',
      touching: 'exosomes are isolated from the first milk',
    },
    { text: 'Exosomes from bovine colostrum calm the skin.', touching: 'Exosomes from bovine colostrum' },
    { text: 'A serum with vesicles of baker’s yeast.', touching: 'vesicles of baker’s yeast' },
    { text: 'Source: goat milk, one farm', touching: 'goat milk' },
    { text: 'Exosomes (snail mucin) 2,000 ppm', touching: 'Exosomes (snail' },
    { text: 'The exosomes are purely animal-derived.', touching: 'exosomes are purely animal-derived' },
    {
      text: 'We culture Bifidobacteria and collect the exosomes.',
      touching: 'Bifidobacteria and collect the exosomes',
    },
    { text: 'We spin fresh goat milk until only its exosomes are left.', touching: 'its exosomes' },
    {
      text: 'Two exosomes: from the milt of Norwegian salmon, from the cica of Jeju.',
      touching: 'milt of Norwegian salmon',
    },
    { text: 'Royal jelly is rich in exosomes, and so is this ampoule.', touching: 'Royal jelly is rich in exosomes' },
    { text: 'We skim tiny exosomes off fresh buffalo milk.', touching: 'exosomes off fresh buffalo milk' },
    { text: 'From the roe of wild sturgeon come the exosomes of this ampoule.', touching: 'exosomes' },
    { text: 'It is all about exosomes that lactobacilli give off.', touching: 'exosomes that lactobacilli' },
    { text: 'Camel milk is where our exosomes come from.', touching: 'where our exosomes come from' },
    { text: 'Salmon-derived exosome ampoule, 5 ml', touching: 'Salmon-derived exosome' },
    { text: 'Honeybee EVs in mānuka water.', touching: 'Honeybee EVs' },
    { text: 'A lab nearby spins our fresh goat milk for its exosomes.', touching: 'spins our fresh goat milk' },
    { text: 'The ones in our serum are made from yeast.', touching: 'made from yeast' },
    { text: 'Exosomes and lipids out of the cord lining of red deer.', touching: 'cord lining of red deer' },
  ],
  passed: [
    { text: 'Our former milk exosomes are gone.', why: 'no longer sold' },
    { text: 'Contains no milk exosomes.', why: 'negated' },
    { text: 'Exosomes and salmon DNA in one ampoule.', why: 'DNA of fish, no exosomes of it' },
    { text: 'Aqua, Milk Protein, Exosomes, Panthenol', why: 'two entries of a list' },
    { text: 'Aqua, Lactobacillus Ferment Lysate, Niacinamide', why: 'a ferment without vesicles' },
    { text: 'Oat milk exosomes for dry skin.', why: 'a plant drink' },
    { text: 'Milk thistle exosomes soothe the skin.', why: 'a plant' },
    { text: 'Unlike bovine exosomes, ours are human.', why: 'of others' },
    { text: 'Are these snail exosomes? No.', why: 'a question answered with no' },
    { text: 'A honey-coloured exosome serum.', why: 'a colour' },
  ],
  knownMisses: [{ text: 'Our exosomes? Straight from the goat.' }],
};
