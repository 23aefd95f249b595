/** The exosomes in front: exosomes from roses. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  // The form in which exosomes are sold, between them and where they come from.
  exoForm: ['powder', 'solution', 'concentrate', 'liquid', 'serum', 'ampoule*', 'vial*', 'suspension', 'complex', 'extract', 'base', 'raw material', 'ingredient', 'isolate', 'gel', 'cream', 'toner', 'fraction', 'lyophilisate', 'lyophilizate', 'particles', 'blend', 'booster', 'inside', 'within'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{exosome} .. (come | comes | made | derived | sourced | obtained | isolated | harvested | grown) (from | of | in)? : ~ {plant}',
  '{exosome} .... (draws | draw | drawn | press | presses | pressed | squeeze* | coax* | spin | spins | pull | pulls) (out of | from) ~ {plant}',
  '{exosome} (are | is | we)? (grown | grow | cultured | cultivated | bred) (in | inside | with) ~ {plant}',
  '{exosome} .... {plantTaken} (from | out of) ~ (and | or | &) (from | out of)? ~ {plant}',
  '{exosome} {exoForm}? ,? {exoForm}? (from | out of | of | ex) (the | our | a)? _? {plant}',
  '{exosome} {exoForm}? , (plant | botanical* | vegetal) {plantGrown}',
  '{exosome} (100 % | purely | entirely | all | only) (from | of | pure)? ~ {plant}',
  '{exosome} (are | is) {plantWholly} {plantWholly}? {plant}',
  '{plantCarrier} (from | out of | of) (the | our | a | an | this | these | fresh | wild | organic | _)? _? _? {plant}',
  '{plantCarrier} ~ {plantTaken} ~ {plantOut} ~ {plant}',
  '{exosome} (in (this | our | the | each | every) _ _? | we use | used | inside | here) (are | is | come | comes | were) ~ (from | of | out of) ~ {plant}',
  '{exosome} (in (this | our | the | each | every) _ _? | we use | used | inside | here) (are | is) {plantWholly}? {plantKind}',
  '{exosome} (\\( | \\[) ~ {plant}',
  '{exosome} \\( ~ {plantTaken} ~ {plantOut} ~ {plant}',
  '{exosome} (, | -) ({plantTaken} | straight | fresh* {plantTaken}) ~ {plantOut} ~ {plant}',
  '{exosome} , (which | that | all | each | we | they | gently | freshly | carefully | sustainably | naturally | ethically | lovingly | mostly | most | every one) ~ {plantTaken} ~ {plantOut} ~ {plant}',
  '{exosome} , (straight | fresh | direct) from ~ {plant}',
  '{exosome} (are | is | that are | which are | being) {plantWholly}? {plantWholly}? {plantKind}',
  '{exosome} (: | - | \\() {plantWholly}? {plantWholly}? ({plant} | {plantKind})',
  '{exosome} , {plantWholly}? {plantWholly}? {plantKind} {plantGrown}',
  '{exosome} (of | with) (a | an)? (pure | purely | 100 %)? (plant | botanical | vegetal | floral | vegetable | herbal | algal | vegan) (origin | source | provenance | descent)',
  '{exosome} ({plantTaken} | made) (botanically | from nature)',
  '{exosome} (: | from :) ~ {plantTaken} ~ (from | out of) ~ {plant}',
  '{exosome} (found | present | contained | occurring | originate | originates | originating | that live | living) (naturally | only)? (in | inside | within) ~ {plant}',
  '{exosome} (begin | begins | began | start | starts | started | grow | grew | live | lived) (life | their life | their lives | out)? (in | as | inside | with) ~ {plant}',
  '{exosome} (blend | complex | mix | cocktail | trio | duo) (: | of | -) ~ {plant}',
  '{exosome} (cica | centella) (serum | ampoule | cream | mask | toner | essence | gel | shot | pad | pads | booster | mist)',
  '{exosome} (rich | packed | filled | bearing) {plant}',
  '{exosome} ~ {plantTaken} ~ {plantOut} ~ (cell | cells | callus | leaf | leaves | petal* | root* | fruit*) of ~ {plant}',
  '{exosome} .. (from | made of | derived | sourced | origin | source) \\? (from | the | they | of) .... {plant}',
  '{exosome} .... (. | \\? | : | ;) .. (they | these) (come | came | hail | are) (out of | from) ~ {plant}',
  '{exosome} (are | is | belong | belongs) (of | to) ~ {plant}',
  '{exosome} ~ by (cold)? (pressing | squeezing | crushing | blending | spinning | culturing | growing) ~ {plant}',
  '{exosome} ~ (grow | grew | grown | born | ripen | ripened | bloom) ~ (in | on) (a | our | the)? _? (garden* | field* | meadow* | greenhouse* | orchard*)',
  '{exosome} rich _ (of | from) ~ {plant}',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Where do the exosomes come from: edelweiss' },
  { text: 'Vesicles that our lab draws out of tiger grass leaves.' },
  { text: 'Exosomes grown in microalgae.', touching: 'Exosomes grown in microalgae' },
  { text: 'The exosomes are made from Lactobacillus ferment and from Damask rose callus.', touching: 'from Damask rose callus'},
  { text: 'Our exosomes are loved. They are from a rose.', touching: 'They are from a rose' },
  { text: 'The exosomes belong to the lotus.', touching: 'exosomes belong to the lotus' },
  { text: 'The exosomes are won by pressing ginger.', touching: 'by pressing ginger' },
  { text: 'These exosomes bloom in our garden.', touching: 'exosomes bloom in our garden' },
  { text: 'The exosome-rich sap of the aloe', touching: 'sap of the aloe' },
  { text: 'Where are the exosomes from? From the cells of a very old Swiss apple.', touching: 'Swiss apple' },
  { text: 'Our exosomes have roots. Really: they come out of ginseng.', touching: 'they come out of ginseng' },
  { text: 'An exosome which is getting from Damask rose.', touching: 'getting from Damask rose' },
  { text: 'These exosomes started life in a cucumber.', touching: 'started life in a cucumber' },
  { text: 'Our exosomes are isolated from Damask rose callus.', touching: 'exosomes are isolated from Damask rose' },
  { text: 'Exosomes of botanical origin.', touching: 'botanical origin' },
  { text: 'Our exosomes are 100 % botanical.', touching: 'botanical' },
  { text: 'Exosomes (from Centella asiatica)', touching: 'Centella asiatica' },
  { text: 'Exosomes, gently isolated from fresh carrots, calm the skin.', touching: 'isolated from fresh carrots' },
  { text: 'Vesicles pressed out of organic grapefruit.', touching: 'pressed out of organic grapefruit' },
  { text: 'Exosomes botanically sourced: exosomes sourced botanically.', touching: 'exosomes sourced botanically' },
  { text: 'Exosomes (gently pressed from celery)', touching: 'pressed from celery' },
  { text: 'Exosomes, extracted from ginger, soothe.', touching: 'extracted from ginger' },
  { text: 'Exosomes, straight from moringa leaves.', touching: 'straight from moringa' },
  { text: 'Exosome: Centella Asiatica', touching: 'Centella' },
  { text: 'Exosomes, plant derived', touching: 'plant derived' },
  { text: 'Exosome-rich centella', touching: 'rich centella' },
  { text: 'The exosomes we use come from lotus.', touching: 'from lotus' },
  { text: 'The exosomes used are plant-derived.', touching: 'plant-derived' },
  { text: 'Exosomes: derived from the damask rose', touching: 'damask rose' },
  { text: 'Our exosomes start life in a Bulgarian rose.', touching: 'Bulgarian rose' },
  { text: 'Exosome blend: rose, lily, lotus', touching: 'rose' },
  { text: 'Exosome Cica Ampoule', touching: 'Cica' },
  { text: 'The exosomes found in ginger calm the skin.', touching: 'found in ginger' },
  { text: 'Raw material: exosome powder, ex Camellia sinensis leaf', touching: 'ex Camellia' },
  { text: 'Exosome serum, plant-sourced', touching: 'plant-sourced' },
  { text: 'Exosomes 100 % from plants', touching: 'plants' },
  { text: 'Our exosomes are 100 % cabbage.', touching: 'cabbage' },
  { text: 'Exosomes cultivated from the cells of argan trees.', touching: 'cells of argan' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Willow Clinic exosome therapy.', why: 'a name' },
  { text: 'Our exosomes are not from plants.', why: 'negated' },
  { text: 'Aqua, Rosa Damascena Flower Water, Exosomes', why: 'two entries of a list' },
  { text: 'Exosomes, Aloe Barbadensis Leaf Juice, Glycerin, Water', why: 'two entries of a list' },
  { text: 'Exosomes with aloe extract beside them.', why: 'an extract' },
  { text: 'Exosomes reach the hair root.', why: 'a part of the body' },
  { text: 'Exosomes get to the root of the problem.', why: 'a figure of speech' },
  { text: 'Phytosterols, exosomes, glycerin', why: 'plant lipids in a list' },
];
