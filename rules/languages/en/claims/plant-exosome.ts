import type { Examples, Wording } from '../../../engine/language.ts';

/** Exosomes or vesicles out of plants, algae or mushrooms, in words or in an ingredient list. */
export const wording: Wording = {
  yieldsTo: [],
  lists: {
    plantPart: ['stem cell*', 'stem', 'cell', 'cells', 'callus', 'leaf', 'leaves', 'root', 'seed', 'flower', 'petal*', 'fruit', 'sprout*', 'bud', 'buds', 'sap', 'juice', 'peel', 'derived', 'based', 'sourced', 'origin', 'born', 'extracted', 'grown', 'powered', 'extract', 'culture', 'cultured', 'meristem', 'berry', 'and', 'biotech', 'bio', 'active', 'natural', 'pure', 'water', 'ferment*', 'oil', 'like', 'type', 'nano', 'extracellular', 'bioactive', 'identical', 'micro'],
    from: ['from', 'of', 'out of', 'derived', 'extracted', 'isolated', 'sourced', 'harvested', 'obtained', 'cultivated', 'born', 'taken', 'made', 'courtesy', 'gathered', 'collected', 'pressed', 'drawn', 'cultured', 'grown', 'secreted by', 'released by', 'shed by', 'produced by', 'coming', 'come', 'comes', 'originate*', 'captured', 'originating', 'borrowed', 'source', 'milked', 'coaxed', 'squeezed', 'purified', 'distilled', 'rooted', 'spun'],
  },
  phrases: [
    "(they're | they are | these are | ours are | ours is | it's | all) ~ (plant | plants | vegan | botanical | phyto*)",
    '(messenger* | courier* | nanoparticle* | signal* | envelopes | bubbles | nano messengers) .. (from | released by | harvested from | of | out of | secreted by) ~ {plant}',
    '{plant} {plantPart}? (messenger* | nanoparticle*)',
    '(harvested | pressed | isolated | extracted | steeped | squeezed | coaxed) ~ from ~ {plant}',
    '{plant} {plantPart}? {plantPart}? {plantPart}? {exosome}',
    '{plant} (/ | & | and | + | ,) {plant} {plantPart}? {plantPart}? {exosome}',
    '{plant} \\( ~ \\) {plantPart}? {plantPart}? {exosome}',
    '{exosome} ,? (that | which | we | are | is | all | were | only | entirely | fully | 100 | % | have been | gently | freshly | carefully | naturally | cold | lovingly | not just | specially | sustainably | ethically)? (are | is | were | have been | come | we)? ~ {from} (from | of | by | out of)? ~ {plant}',
    '{exosome} .. \\( ~ {plant}',
    '{exosome} (are | is | , | : | - | \\() (100 | %)? (100 % | all | fully | purely | entirely | totally | completely)? ~ (plant | vegan | botanical | phyto* | vegetal | herbal)',
    '{exosome} of (plant | botanical | vegetal | floral | vegetable | herbal | algal) origin',
    '(source | origin | sourced from | derived from | obtained from | made from | cell source | exosome source | raw material | parent cells | donor) (of (the)? {exosome})? : ~ {plant}',
    '(plant | botanical | vegan | vegetal | floral | herbal | green) (based | derived | sourced | origin | powered)? (and | & | ,)? ~ {exosome}',
    '*phytoexosom*',
    'phytosom* exosom*',
    '(phyto | flora | botani | vegan | plant) exo',
    '(pden | pdens | peln | pelns | pdev | pdevs | pdnv | pdnvs)',
    '{plant} ~ (own | tiny | very own | little) {exosome}',
    '{plant} .. (stem cells | cells | callus | cultures) ~ (release | secrete | shed | give | produce | send | yield | make | express | exude) ~ {exosome}',
    '(secreted | released | shed | produced | made) by .. {plant} .. (stem cells | cells | callus | culture)',
    '{exosome} .. (come | comes | are | is | taken | born | sourced | derived) .... {from} ~ {plant}',
  ],
  never: [
    '{exosome} ~ (and | & | plus | with | , | /) ~ {plant} ~ (extract | oil | water | juice | acid | butter | milk | ferment)',
    '(plant | plants) (facility | manager)',
    '{exosome} (reach | reaches | penetrate*) .. (root | roots)',
    '(hair | nail) (root | roots) ~ {exosome}',
    '(date | dates | orange peel) {exosome}',
    '(flower | plant | leaf | herbal | botanical | fruit) (extract* | oil*) (and | , | & | with | plus) ~ {exosome}',
    'root (cause* | of)',
    '{exosome} ~ (at | to) the root',
    'rose (gold | coloured | colored) .. {exosome}',
    '(fruits | fruit) of ~ (labour | labor | research)',
    '{exosome} ~ (seed | root | plant*) (funding | investment)',
  ],
};

export const examples: Examples = {
  flagged: [
    { text: 'Made with green-tea exosomes.', touching: 'green-tea exosomes' },
    { text: 'Our exosomes are isolated from Damask rose callus.', touching: 'exosomes are isolated from Damask rose' },
    { text: 'Aqua, Glycerin, Centella Asiatica Callus Extracellular Vesicles, Panthenol', touching: 'Centella Asiatica Callus Extracellular Vesicles' },
    { text: 'Exosomes of botanical origin.', touching: 'botanical origin' },
    { text: 'Plant stem cell-derived exosomes in every drop.', touching: 'Plant stem cell-derived exosomes' },
    { text: 'Source of the exosomes: edelweiss', touching: 'edelweiss' },
    { text: 'PhytoExosomes™ for tired skin', touching: 'PhytoExosomes' },
  ],
  passed: [
    { text: 'Contains no plant exosomes.', why: 'negated' },
    { text: 'Aqua, Rosa Damascena Flower Water, Exosomes', why: 'two entries of a list' },
    { text: 'Exosomes with aloe extract beside them.', why: 'an extract' },
    { text: 'Unlike plant exosomes, ours are from platelets.', why: 'of others' },
    { text: 'Exosomes reach the hair root.', why: 'a part of the body' },
  ],
};
