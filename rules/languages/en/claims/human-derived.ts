import type { Examples, Wording } from '../../../engine/language.ts';

/** Exosomes said to come from human cells. */
export const wording: Wording = {
  yieldsTo: ['substance'],
  lists: {
    humanPart: ['derived', 'cell', 'cells', 'stem', 'based', 'sourced', 'origin', 'born', 'cord', 'blood', 'tissue', 'fat', 'jelly', 'mesenchymal', 'stromal', 'skin', 'scalp', 'hair', 'dermal', 'lipo', 'donated', 'screened', 'cultured', 'adult', 'healthy', 'young', 'ethically', 'extracellular', 'pure', 'purified', 'nano', 'freeze', 'dried', 'lyophilised', 'lyophilized', 'growth', 'bioactive', 'conditioned', 'msc', 'mscs', 'rich', 'plasma', 'our', 'own', 'type', 'donor', 'secreted', 'released', 'marrow', 'and', 'platelet', 'adipose', 'umbilical'],
    humanFrom: ['from', 'of', 'out of', 'derived', 'isolated', 'sourced', 'harvested', 'obtained', 'taken', 'collected', 'made', 'secreted by', 'released by', 'shed by', 'produced by', 'coming', 'come', 'comes', 'grown', 'cultured', 'originating', 'purified', 'by', 'drawn', 'separated', 'extracted', 'gathered', 'spun', 'source', 'manufactured'],
  },
  phrases: [
    '(umbilical | amniotic | placental | wharton* jelly | wharton jelly | cord tissue | cord blood | cord lining | adipose | bone marrow | perinatal | dermal papilla) .. (cell* | msc* | donor* | tissue | membrane | fluid | mesenchymal | stem | derived)',
    "wharton's jelly",
    '(from | of | by | are | made from | grown from) ~ (human | adult | donated | volunteer*) ~ (cell | cells | tissue | platelet* | fibroblast* | blood | plasma | donor*)',
    '(fibroblast* | platelet* | keratinocyte*) ~ (from | of | given by | donated by) ~ (donor* | volunteer* | adult* | human*)',
    '(leukocyte | leucocyte) (reduced | depleted) platelet*',
    '(platelet | fibroblast) (preparation | derived | lysate | source | secretome)',
    'platelets from',
    '({human} | {cell}) {humanPart}? {humanPart}? {humanPart}? {humanPart}? {exosome}',
    '{exosome} ,? (that | which | we | are | is | were | all | have been | : | only | entirely | exclusively | carefully | ethically | each)? ~ {humanFrom} (from | of | by)? ~ ({human} | {cell} | donated ~ cells)',
    '{exosome} \\( .. ({human} | {cell})',
    '{exosome} (: | - | , | are) (100 %)? (human | allogeneic) (derived | origin | sourced | based)?',
    '{exosome} of human (origin | cells)?',
    '(human | allogeneic) (derived | origin | sourced | cell derived | cellular origin | source)',
    '(source | origin | sourced from | derived from | obtained from | made from | cell source | cell type | cell line | parent cell* | donor* | tissue | raw material | starting material) (of .. {exosome} | material | cells)? : .... ({human} | {cell} | {human} ~ cells)',
    '({human} | {cell}) (cells | mscs | msc | stem cells | tissue | jelly) ~ (release | releases | secrete | secretes | shed | sheds | produce | produces | give off | send out | make) .. {exosome}',
    '(secreted | released | shed | produced | made | derived | isolated | harvested | sourced | obtained | collected) (by | from) .... ({human} | {cell}) (stem | cells | cell | mscs | msc | cord | marrow | derived | platelet* | donor*)?',
    '(umbilical | placental | adipose | bone marrow | amniotic | platelet | mesenchymal | wharton*) .. (derived | sourced | msc | mscs)',
    'mesenchymal (stem | stromal) cell* .... {exosome}',
    '{exosome} .... mesenchymal (stem | stromal) cell*',
    '(donor | donors) .. (screened | volunteer* | healthy | adult | young | tissue | consented | cells | aged) .. {exosome}',
    '{exosome} .. (from | by) .. (screened | healthy | adult | young | consented | volunteer)? .. donor*',
    '{cell} (exo | exos | {exosome})',
  ],
  never: [
    '(on | to | with | into | for | in | by | reach* | help* | signal* | tell* | support* | stimulat* | activat* | wake* | boost* | act* | target* | nourish* | feed* | instruct*) ~ (human | fibroblast* | keratinocyte*) ~ {exosome}',
    '{exosome} ~ (on | to | with | into | for | reach* | help* | signal* | tell* | support* | stimulat* | activat* | wake* | boost* | act* | target* | nourish* | speak* | talk* | instruct* | feed* | tested on | enter*) ~ {human}',
    '(tested on | studied in | trial* in | test* in) ~ human*',
    '(most | all | every | many) human cells',
    '(body | naturally) ~ {exosome}',
    '(compatible | identical) with human',
    '(bio identical | bioidentical) human growth',
    'human (readable | resources | touch | error | skin cells | hair | beings)',
  ],
};

export const examples: Examples = {
  flagged: [
    { text: 'Human-derived exosomes from adipose MSC.', touching: 'Human-derived exosomes' },
    { text: 'Exosomes isolated from human umbilical cord mesenchymal stem cells.', touching: 'Exosomes isolated from human umbilical cord' },
    { text: 'Platelet exosomes from volunteer donors.', touching: 'Platelet exosomes' },
    { text: 'ADSC exosome ampoule', touching: 'ADSC exosome' },
    { text: 'Source: bone-marrow MSC, screened adult donors', touching: 'bone-marrow MSC' },
    { text: "Exosomes from Wharton's jelly.", touching: "Exosomes from Wharton's jelly" },
  ],
  passed: [
    { text: 'Contains no human-derived exosomes.', why: 'negated' },
    { text: 'Exosomes speak to human skin cells.', why: 'what they act on' },
    { text: 'Our exosomes are not of human origin.', why: 'negated' },
    { text: 'Exosomes tested on human fibroblasts.', why: 'a test system' },
  ],
};
